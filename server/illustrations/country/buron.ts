import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { backdrop, field } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { herd } from '../props/cattle';
import { plant } from '../space/greenery';
import { house } from '../space/house';
import { door, stones } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { patch } from '../space/plane';
import { block, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A buron: the low stone dairy of the summer pastures, alone on its plateau. */
export function buron(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(400, 470);
  backdrop(picture, horizon, { planes: 2, rise: 60 });
  field(picture, horizon, 0.42);
  field(picture, horizon + 36, 0.58);
  const view = outdoors(picture, { eye: [0, 4, 0], focal: 1000, horizon: horizon - 14 }, 300);
  const hut = dairy(view, [-side * dice.between(2, 12), 0, dice.between(30, 48)]);
  const trees = dice.chance(0.6)
    ? [plant(picture, 'tree', [side * dice.between(4, 12), 0, 34], 9), plant(picture, 'tree', [-side * 18, 0, 38], 7)]
    : [];
  ground(view);
  mist(picture, horizon + 6, 50, 0.4);
  walls(view);
  shadows(view, [hut, ...trees], light.deep, 0.34);
  paint(view, [hut, ...trees, ...herd(view, dice.whole(4, 12), 120)]);
  tufts(picture, horizon + 40, 800, 260, mix(light.grass, light.deep, 0.4), 0.45);
  foreground(picture);
}

function dairy({ picture }: View, at: Vec): Thing {
  const { dice, light } = picture;
  const stone = mix(materials.lava, materials.rubble, dice.between(0, 0.5));
  return house({
    at,
    size: [dice.between(11, 15), 2.8, 6.4],
    turn: dice.pick([-1, 1]) * dice.between(0.35, 0.85),
    rise: 4,
    wall: stone,
    eaves: 0.5,
    roof: light.snow ? '#e9eef0' : materials.lauze,
    chimney: true,
    marks: (on, where) => [
      ...stones(on, dice, stone, on.width * 4),
      ...(where === 'front'
        ? [
            door(on, materials.darkWood, 1.1, 1.9, 4),
            {
              corners: patch(on, 7.5, 1.1, 0.7, 0.7),
              colour: light.lamps ? materials.lamp : materials.glass,
              lit: light.lamps,
            },
          ]
        : []),
    ],
  });
}

/** Dry-stone walls that run over the pasture. */
function walls(view: View): void {
  const { picture } = view;
  const { dice } = picture;
  const stones: Thing[] = [];
  for (let run = 0; run < 3; run++) {
    const [x, z, lean] = [dice.between(-40, 10), 24 + run * 22 + dice.between(0, 14), dice.between(-0.5, 0.5)];
    for (let i = 0; i < 46; i++) {
      const at: Vec = [x + i * 1.05, 0, z + i * lean];
      if (at[2] < 10) continue;
      stones.push(
        block({
          at,
          size: [1.1, dice.between(0.7, 1), 0.6],
          turn: -lean,
          colour: mix(materials.rubble, materials.lava, dice.between(0.2, 0.7)),
          top: picture.light.snow ? '#eef2f4' : materials.granite,
        }),
      );
    }
  }
  paint(view, stones);
}
