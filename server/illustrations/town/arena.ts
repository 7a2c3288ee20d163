import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { plant } from '../space/greenery';
import { ground, outdoors } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { extrude, lathe } from '../space/solids';
import { block, cluster, paint, shadows, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A hall of glass and metal of our day: arena, theatre, congress centre, head office. */
export function arena(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(560, 610);
  backdrop(picture, horizon, { planes: 2, rise: 100 });
  const view = outdoors(
    picture,
    { eye: [0, 1.7, 0], focal: dice.between(720, 900), horizon, facing: dice.between(-0.08, 0.08) },
    380,
  );
  ground(view, light.snow ? '#e8edef' : materials.concrete);
  joints(view);
  mist(picture, horizon, 46, 0.3);
  const building = dice.chance(0.5) ? drum(view, [side * 3, 0, 50]) : wedge(view, [side * 2, 0, 46]);
  const trees = [-1, 1].flatMap((s) =>
    [16, 24, 34].map((z) => plant(picture, 'tree', [s * dice.between(13, 17), 0, z], dice.between(5, 7))),
  );
  const people = passers(dice, dice.whole(6, 12), () => [dice.between(-11, 11), 0, dice.between(12, 32)]);
  const lamps = [14, 24, 36].flatMap((z) => [-1, 1].map((s) => streetLamp([s * 9.5, 0, z], 5)));
  const things = [building, ...trees, ...people, ...lamps];
  shadows(view, things, light.deep, 0.26);
  paint(view, things);
  foot(picture, 140);
}

function joints(view: View): void {
  const { picture } = view;
  for (let z = 3; z < 40; z += 2.5)
    picture.add(
      polygon(view.outline(patch(plane([-60, 0.01, z], [1, 0, 0], [0, 0, 1], 120, 0.06))), picture.light.deep, 0.16),
    );
  for (let x = -40; x <= 40; x += 2.5)
    picture.add(
      polygon(view.outline(patch(plane([x, 0.01, 1], [1, 0, 0], [0, 0, 1], 0.05, 60))), picture.light.deep, 0.16),
    );
}

/** A round hall: glass below, a ring of metal above. */
function drum({ picture }: View, at: Vec): Thing {
  const { dice, light } = picture;
  const radius = dice.between(17, 23);
  const metal: Hex = dice.pick([materials.zinc, '#b9a78c', '#8f4b3a', '#d8dbd9']);
  const glass = light.lamps ? '#f0c682' : mix(materials.glass, light.sky[1], 0.5);
  const lower = lathe({
    at,
    profile: [
      [radius * 0.9, 0],
      [radius * 0.9, 5],
    ],
    sides: 44,
    colour: glass,
    lit: light.lamps,
  });
  const upper = lathe({
    at: plus(at, [0, 5, 0]),
    profile: [
      [radius * 0.94, 0],
      [radius, 2],
      [radius * 1.02, 6],
      [radius * 0.96, 9],
      [radius * 0.5, 10.4],
    ],
    sides: 44,
    colour: metal,
    bands: [mix(metal, '#000000', 0.2), metal, mix(metal, '#ffffff', 0.15), light.snow ? '#eef2f4' : metal],
  });
  const fins = repeat(30, (i): Thing => {
    const turn = (i / 30) * Math.PI * 2;
    return block({ at: plus(at, turned([0, 0, radius * 0.93], turn)), size: [0.25, 5, 0.5], turn, colour: '#e8e6df' });
  });
  return {
    ...upper,
    at,
    paint: (view) => [
      ...lower.paint(view),
      ...cluster(fins.filter((fin) => view.depthOf(fin.at) < view.depthOf(at))).paint(view),
      ...upper.paint(view),
    ],
  };
}

/** A long glass front under a slanting roof that stands far out. */
function wedge({ picture }: View, at: Vec): Thing {
  const { dice, light, side } = picture;
  const turn = dice.between(-0.45, 0.45);
  const [width, low, high] = [dice.between(30, 40), dice.between(6, 9), dice.between(12, 17)];
  const metal: Hex = light.snow ? '#eef2f4' : dice.pick([materials.zinc, '#3c464b', '#b58a62']);
  const pane = light.lamps ? '#eec07a' : mix(materials.glass, light.sky[1], 0.55);
  const height = (x: number) => low + ((high - low) * (x + width / 2)) / width;
  const flip = (x: number) => x * side;
  const body = extrude({
    at,
    turn,
    width: 20,
    lit: light.lamps,
    colour: pane,
    cap: pane,
    profile: [
      [-width / 2, 0],
      [-width / 2, height(flip(-width / 2))],
      [width / 2, height(flip(width / 2))],
      [width / 2, 0],
    ],
    edges: { 0: materials.concrete, 2: materials.concrete },
    signs: repeat(26, (i) => {
      const x = -width / 2 + (width / 26) * i;
      return {
        outline: [
          [x, 0],
          [x, height(flip(x))],
          [x + 0.14, height(flip(x))],
          [x + 0.14, 0],
        ] as const,
        colour: '#d9d8d0',
      };
    }),
  });
  const eaves = 3;
  const roof = extrude({
    at,
    turn,
    width: 27,
    colour: metal,
    cap: mix(metal, '#000000', 0.25),
    profile: [
      [-width / 2 - eaves, height(flip(-width / 2 - eaves))],
      [-width / 2 - eaves, height(flip(-width / 2 - eaves)) + 0.9],
      [width / 2 + eaves, height(flip(width / 2 + eaves)) + 0.9],
      [width / 2 + eaves, height(flip(width / 2 + eaves))],
    ],
  });
  const floors = block({
    at: plus(at, turned([0, 3.8, -10.05], turn)),
    size: [width, 0.3, 0.1],
    turn,
    colour: '#d9d8d0',
  });
  return { ...body, at, paint: (view) => [...body.paint(view), ...floors.paint(view), ...roof.paint(view)] };
}
