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
import { car } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { band, door, glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { type Plane, patch, plane } from '../space/plane';
import { block, type Mark, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** An estate of slabs and towers on its lawns. */
export function highrise(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(590, 640);
  backdrop(picture, horizon, { planes: 2, rise: 70 });
  const view = outdoors(
    picture,
    { eye: [0, 1.8, 0], focal: dice.between(700, 860), horizon, facing: dice.between(-0.1, 0.1) },
    260,
  );
  ground(view);
  mist(picture, horizon, 50, 0.4);
  paths(view);
  const slabs = repeat(dice.whole(4, 6), (i) =>
    slab(view, [(i - 2) * 24 + dice.between(-6, 6), 0, dice.between(52, 110)]),
  );
  const cars = [0, 1, 2, 3, 4].map((i) =>
    car({
      at: [-12 + i * 5 + dice.between(-1, 1), 0, 25],
      turn: Math.PI / 2 + dice.between(-0.1, 0.1),
      colour: dice.pick(['#8a2f2b', '#d9d6cd', '#30414d', '#20262a']),
    }),
  );
  const things = [
    ...slabs,
    ...cars,
    ...scatter(picture, 'tree', 7, [-26, 0, 18], [26, 0, 44], [5, 9]),
    streetLamp([-6, 0, 18], 5.5),
    streetLamp([9, 0, 30], 5.5),
    ...passers(dice, 4, () => [dice.between(-9, 9), 0, dice.between(12, 22)]),
  ];
  shadows(view, things, light.deep, 0.28);
  paint(view, things);
  foot(picture, 150);
}

function slab({ picture }: View, at: Vec): Thing {
  const { dice, light } = picture;
  const tall = dice.chance(0.4);
  const [storeys, width] = tall ? [dice.whole(13, 17), 17] : [dice.whole(6, 9), dice.between(34, 52)];
  const height = storeys * 2.8 + 1.2;
  const wall: Hex = dice.pick([materials.whitewash, materials.concrete, materials.render, '#c9bfae']);
  const accent: Hex = dice.pick(['#b3654a', '#6d8a94', '#c9a35a', '#8a9a7a']);
  const glass = glassAt(picture, light.lamps ? 0.38 : 0.02);
  const floors = (on: Plane): Mark[] => [
    ...(on.width > 13 ? repeat(storeys - 1, (i) => band(on, 3.6 + i * 2.8, 0.9, mix(wall, accent, 0.55))) : []),
    ...openings(on, glass, {
      columns: Math.floor(on.width / 2.6),
      rows: storeys,
      width: 1.5,
      height: 1.4,
      sill: 1.4,
      storey: 2.8,
    }),
  ];
  const body = block({
    at,
    size: [width, height, 12],
    turn: dice.between(-0.6, 0.6),
    colour: wall,
    top: light.snow ? '#eef2f4' : materials.concrete,
    marks: ({ front, left, right }) => ({
      front: [...floors(front), door(front, materials.glass, 3, 2.6)],
      left: floors(left),
      right: floors(right),
    }),
  });
  return body;
}

function paths(view: View): void {
  const { picture } = view;
  const colour = view.tone(picture.light.snow ? '#dfe5e8' : materials.asphalt, [0, 1, 0], 20);
  const road = plane([-70, 0.01, 22], [1, 0, 0], [0, 0, 1], 140, 7);
  const lane = plane([-2, 0.01, 1], [1, 0, 0], [picture.side * 0.12, 0, 1], 3.4, 22);
  for (const on of [lane, road]) picture.add(polygon(view.outline(patch(on)), colour, 0.9));
}
