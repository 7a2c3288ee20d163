import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { streetLamp } from '../props/lamps';
import { car } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { house } from '../space/house';
import { door, type Glass, glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { block, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** Detached houses along a quiet road, each with its hedge. */
export function suburb(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(440, 480);
  backdrop(picture, horizon, { planes: 2, rise: 110 });
  const view = outdoors(
    picture,
    { eye: [dice.between(-1, 1), 3, 0], focal: 800, horizon, facing: dice.between(-0.1, 0.1) },
    200,
  );
  ground(view);
  mist(picture, horizon, 60, 0.4);
  const road = plane([-3, 0.01, 0.5], [1, 0, 0], [0, 0, 1], 6, 140);
  picture.add(polygon(view.outline(patch(road)), view.tone(light.snow ? '#dfe4e7' : materials.asphalt, [0, 1, 0], 12)));
  for (const x of [-4.6, 3.2])
    picture.add(
      polygon(
        view.outline(patch(plane([x, 0.015, 0.5], [1, 0, 0], [0, 0, 1], 1.4, 140))),
        view.tone(materials.concrete, [0, 1, 0], 12),
        0.8,
      ),
    );
  const homes = [10, 26, 42, 58, 76, 96].flatMap((z) =>
    [-1, 1].map((s) => pavilion(view, [s * dice.between(13, 16), 0, z + dice.between(-2, 2)], s)),
  );
  const hedges = [6, 14, 22, 30, 38, 46, 58].flatMap((z) =>
    [-1, 1].map((s) =>
      block({
        at: [s * 6, 0, z],
        size: [0.8, dice.between(0.9, 1.5), 6.4],
        colour: light.snow ? '#c9d3d6' : light.leaf,
        top: light.snow ? '#eef2f4' : mix(light.leaf, '#ffffff', 0.08),
      }),
    ),
  );
  const trees = scatter(picture, 'tree', 10, [-16, 0, 12], [16, 0, 80], [4, 8]).filter(
    (tree) => Math.abs(tree.at[0]) > 7,
  );
  const parked = [12, 30].map((z, i) =>
    car({ at: [(i ? 1 : -1) * 3.4, 0, z], turn: Math.PI / 2, colour: dice.pick(['#7f302c', '#cfd2d0', '#2e3b45']) }),
  );
  const things = [
    ...homes,
    ...hedges,
    ...trees,
    ...parked,
    ...[10, 28, 50].map((z, i) => streetLamp([i % 2 ? 4.4 : -4.4, 0, z], 5.4)),
  ];
  shadows(view, things, light.deep, 0.28);
  paint(view, things);
  foot(picture, 130);
}

function pavilion({ picture }: View, at: Vec, side: number): Thing {
  const { dice, light } = picture;
  const wall = dice.pick([materials.render, materials.whitewash, materials.rose, materials.ochre]);
  const glass: Glass = {
    ...glassAt(picture, light.lamps ? 0.5 : 0.02, '#eeeae0'),
    shutters: dice.pick(['#7d8f8c', '#8c5a48', '#8fa0ad', '#e9e5da']),
  };
  return house({
    at,
    size: [10, dice.pick([3.2, 5.6]), 8.4],
    turn: (side * Math.PI) / 2 + dice.pick([0, Math.PI / 2]),
    rise: 3,
    wall,
    chimney: true,
    roof: light.snow ? '#e9eef0' : dice.pick([materials.tile, materials.tile, materials.slate]),
    marks: (on) => [
      ...openings(on, glass, {
        columns: 2,
        rows: on.height > 4 ? 2 : 1,
        width: 1.2,
        height: 1.3,
        sill: 0.95,
        storey: 2.7,
      }),
      door(on, dice.pick(['#5b3a2a', '#3d5158', '#e3ddcf']), 1, 2.1, on.width / 2 - 0.5),
    ],
  });
}
