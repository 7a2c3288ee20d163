import { fields, grounds, openCountry, snows } from './country/scenes';
import type { LightName } from './draw/light';
import type { Picture } from './draw/picture';
import { darkRooms, rooms } from './inside/scenes';
import type { PersonHints } from './portrait/looks';
import { portrait, workPortrait } from './portrait/portrait';
import { fieldWork, rain, stages, unitBases } from './shoots/scenes';
import { towns } from './town/scenes';

/** Paints one kind of picture; only portraits heed what is known of a person. */
export type Paint = (picture: Picture, person?: PersonHints) => void;

/** The lights a scene looks well in; the seed chooses. */
type Lights = readonly [LightName, ...LightName[]];

interface Family {
  lights: Lights;
  scenes: Record<string, Paint>;
}

const byDay = ['dawn', 'morning', 'day', 'evening', 'overcast', 'autumn', 'winter'] as const;

const families = {
  country: { lights: [...byDay, 'day', 'storm', 'dusk'], scenes: { ...openCountry, ...fieldWork } },
  towns: { lights: [...byDay, 'storm', 'dusk', 'night'], scenes: { ...towns, ...grounds, ...unitBases } },
  fields: { lights: [...byDay, 'storm'], scenes: fields },
  snows: { lights: ['winter', 'winter', 'dawn', 'dusk', 'evening', 'overcast'], scenes: snows },
  rain: { lights: ['night', 'dusk', 'storm', 'evening'], scenes: rain },
  rooms: { lights: byDay, scenes: rooms },
  darkRooms: { lights: [...byDay, 'storm'], scenes: { ...darkRooms, ...stages } },
  people: { lights: ['day', 'morning', 'overcast', 'evening', 'autumn', 'dawn'], scenes: { portrait, workPortrait } },
} as const satisfies Record<string, Family>;

type NamesOf<F> = F extends { scenes: infer Scenes } ? keyof Scenes : never;
export type SceneName = NamesOf<(typeof families)[keyof typeof families]>;

/** Every scene by name, with the lights of its family. */
export const catalogue: ReadonlyMap<string, { paint: Paint; lights: Lights }> = new Map(
  Object.values(families).flatMap(({ lights, scenes }: Family) =>
    Object.entries(scenes).map(([name, paint]) => [name, { paint, lights }] as const),
  ),
);

/** In the order of the catalogue. */
export const sceneNames: readonly string[] = [...catalogue.keys()];
