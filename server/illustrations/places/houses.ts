import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { backdrop, field } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { foot, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { streetLamp } from '../props/lamps';
import { car } from '../props/vehicles';
import { plant, scatter } from '../space/greenery';
import { house } from '../space/house';
import { band, door, type Glass, glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { block, cluster, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A house by an architect: long white and wooden boxes, great panes, a pool before it. */
export function villa(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(450, 490);
  backdrop(picture, horizon, { planes: 3, rise: 120 });
  const view = outdoors(
    picture,
    { eye: [-side * 3, 2.6, 0], focal: 820, horizon, facing: -side * dice.between(-0.1, 0.12) },
    420,
  );
  ground(view);
  mist(picture, horizon, 50, 0.3);
  const turn = side * dice.between(0.1, 0.35);
  terrace(view);
  pool(view);
  const boxes = cluster([
    cube(view, [-2, 0, 27], [16, 3.2, 8], turn, true),
    cube(view, [side * 5, 0, 29], [7, 3.2, 10], turn, false),
    cube(view, [-2 + side * 2, 3.2, 27], [11, 3, 8.6], turn, true),
  ]);
  const trees = [
    ...scatter(picture, 'pine', 4, [-24, 0, 36], [24, 0, 48], [9, 14]),
    ...scatter(picture, 'bush', 8, [-16, 0, 18], [16, 0, 24], [0.6, 1.4]),
    plant(picture, 'tree', [-side * 13, 0, 20], 7),
  ];
  const loungers = [0, 1].map(
    (i): Thing => block({ at: [side * (3 + i * 1.3), 0.1, 13.6], size: [0.7, 0.35, 1.9], colour: '#d8d2c2' }),
  );
  shadows(view, [boxes, ...trees], light.deep, 0.3);
  paint(view, [boxes, ...trees, ...loungers]);
  foot(picture, 120);
}

function cube({ picture }: View, at: Vec, size: Vec, turn: number, glazed: boolean): Thing {
  const { light, dice } = picture;
  const wall: Hex = glazed
    ? materials.plaster
    : dice.pick([materials.wood, materials.paleWood, materials.concrete, materials.lava]);
  const pane = light.lamps ? '#f2c57e' : mix(materials.glass, light.sky[1], 0.5);
  const bays = Math.floor(size[0] / 2);
  return block({
    at,
    size,
    turn,
    colour: wall,
    top: light.snow ? '#eef2f4' : materials.concrete,
    marks: ({ front, left, right }) => ({
      front: glazed
        ? repeat(bays - 1, (i) => ({
            corners: patch(
              front,
              0.7 + i * ((size[0] - 1.4) / (bays - 1)),
              0.2,
              (size[0] - 1.4) / (bays - 1) - 0.12,
              size[1] - 0.7,
            ),
            colour: pane,
            lit: light.lamps,
          }))
        : [band(front, size[1] - 0.35, 0.35, materials.plaster)],
      left: [
        band(left, size[1] - 0.3, 0.3, mix(wall, '#000000', 0.2)),
        { corners: patch(left, 2, 0.8, 2, 1.4), colour: pane },
      ],
      right: [
        band(right, size[1] - 0.3, 0.3, mix(wall, '#000000', 0.2)),
        { corners: patch(right, 2, 0.8, 2, 1.4), colour: pane },
      ],
    }),
  });
}

function terrace(view: View): void {
  const { picture } = view;
  const deck = plane([-9, 0.02, 9], [1, 0, 0], [0, 0, 1], 18, 13);
  picture.add(
    polygon(
      view.outline(patch(deck)),
      view.tone(picture.light.snow ? '#eef2f4' : mix(materials.paleWood, materials.limestone, 0.5), [0, 1, 0], 6),
    ),
  );
}

function pool(view: View): void {
  const { picture } = view;
  const { light, dice } = picture;
  const basin = plane([-6, 0.03, 10.4], [1, 0, 0], [0, 0, 1], 11, 4.6);
  const blue = light.lamps ? '#6fc3c9' : mix('#5fb0b8', light.sky[1], 0.4);
  const fill = view.fade([0, 0, 15], [0, 0, 10.4], { 0: mix(light.sky[2], blue, 0.35), 1: mix(blue, light.deep, 0.1) });
  picture.add(
    polygon(
      view.outline(patch(plane([-6.25, 0.025, 10.2], [1, 0, 0], [0, 0, 1], 11.5, 5))),
      view.tone(materials.limestone, [0, 1, 0]),
    ),
    polygon(view.outline(patch(basin)), fill),
  );
  for (let i = 0; i < 26; i++)
    picture.add(
      polygon(
        view.outline(
          patch(
            plane(
              [dice.between(-5.8, 3.6), 0.035, dice.between(10.6, 14.8)],
              [1, 0, 0],
              [0, 0, 1],
              dice.between(0.4, 1.2),
              0.04,
            ),
          ),
        ),
        '#ffffff',
        0.4,
      ),
    );
}

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

/** A wooden house high up: stone foot, deep eaves, balcony, woodpile. */
export function chalet(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(480, 520);
  backdrop(picture, horizon, { planes: 3, rise: 190 });
  field(picture, horizon, 0.5);
  const view = outdoors(picture, { eye: [0, 2.6, 0], focal: 900, horizon: horizon - 10 }, 330);
  ground(view);
  mist(picture, horizon, 50, 0.4);
  const home = lodge(
    view,
    [-side * dice.between(1, 6), 0, dice.between(26, 34)],
    dice.pick([-1, 1]) * dice.between(0.4, 0.8),
  );
  const trees = [
    ...scatter(picture, 'fir', 12, [-40, 0, 38], [40, 0, 70], [9, 17]),
    ...scatter(picture, 'fir', 3, [side * 12 - 3, 0, 18], [side * 12 + 3, 0, 30], [8, 15]),
  ];
  shadows(view, [home, ...trees], light.deep, 0.3);
  paint(view, [home, ...trees]);
  tufts(picture, horizon + 40, 800, 160, mix(light.grass, light.deep, 0.4), 0.4);
  foreground(picture);
}

function lodge({ picture }: View, at: Vec, turn: number): Thing {
  const { light, dice } = picture;
  const wood = mix(materials.wood, materials.darkWood, dice.between(0.1, 0.6));
  const glass: Glass = {
    ...glassAt(picture, light.lamps ? 0.7 : 0.05, materials.paleWood),
    shutters: dice.pick(['#7e3b30', '#4f6456', materials.darkWood]),
  };
  return house({
    at,
    size: [11, 5.6, 9],
    turn,
    rise: 3.4,
    eaves: 1.3,
    wall: wood,
    roof: light.snow ? '#f2f6f8' : materials.lauze,
    chimney: true,
    marks: (on) => [
      ...repeat(12, (i) => band(on, 2.3 + i * 0.28, 0.04, mix(wood, '#000000', 0.3))),
      band(on, 0, 2.2, materials.rubble),
      ...openings(on, glass, { columns: 3, rows: 2, width: 1, height: 1.2, sill: 0.7, storey: 2.7 }),
      band(on, 2.5, 0.65, mix(wood, materials.darkWood, 0.5)),
      door(on, materials.darkWood, 1, 2, on.width / 2 + 1.2),
    ],
  });
}
