import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { bank } from '../nature/foreground';
import { foot, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { coach } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { house } from '../space/house';
import { band, door, glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { extrude } from '../space/solids';
import { block, cluster, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

const trainColours: readonly [Hex, ...Hex[]] = ['#3f6c8c', '#a23b33', '#d7d3c7', '#4d6b57'];

/** A country station: platform, low building with its canopy, rails that run to the hills. */
export function station(picture: Picture): void {
  const { dice, light, side } = picture;
  const view = countryLine(picture, side);
  const building = stationHouse(view, side);
  const canopy = canopyAt(view, side);
  const train = dice.chance(0.6)
    ? [
        coach({
          at: [-side * 0.2, 0.2, dice.between(26, 40)],
          turn: -Math.PI / 2,
          colour: dice.pick(trainColours),
          length: 17,
          height: 3.7,
          stripe: '#e7e2d4',
          lit: light.lamps,
          rails: true,
        }),
      ]
    : [];
  const people = passers(dice, dice.whole(2, 5), () => [side * dice.between(3, 5.4), 0.75, dice.between(8, 30)]);
  const lamps = [9, 20, 34].map((z) => streetLamp([side * 5.6, 0.7, z], 4));
  const trees = scatter(picture, dice.pick(['tree', 'poplar']), 9, [-40, 0, 30], [40, 0, 80], [7, 12]);
  const things = [building, canopy, ...train, ...people, ...lamps, ...trees];
  shadows(view, things, light.deep, 0.26);
  paint(view, things);
  foot(picture, 150);
}

/** Rails alone, through the fields; a train far off. */
export function railLine(picture: Picture): void {
  const { dice, light, side } = picture;
  const view = countryLine(picture, side, true);
  const masts = [10, 22, 36, 54, 76].map(
    (z): Thing => block({ at: [-side * 3.4, 0, z], size: [0.2, 6.4, 0.2], colour: materials.steel }),
  );
  const train = dice.chance(0.6)
    ? [
        coach({
          at: [-side * 0.2, 0.2, dice.between(30, 60)],
          turn: -Math.PI / 2,
          colour: dice.pick(trainColours),
          length: 17,
          height: 3.7,
          stripe: '#e7e2d4',
          lit: true,
          rails: true,
        }),
      ]
    : [];
  const trees = [
    ...scatter(picture, 'poplar', 6, [-40, 0, 40], [-8, 0, 90], [9, 14]),
    ...scatter(picture, 'bush', 9, [side > 0 ? 5 : -20, 0, 9], [side > 0 ? 20 : -5, 0, 50], [1, 2.4]),
  ];
  shadows(view, [...train, ...trees], light.deep, 0.26);
  paint(view, [...masts, ...train, ...trees]);
  for (const [x, y] of pairs('-0.9,5.6 -0.9,6.3 0.6,5.6'))
    picture.add(
      line(
        [view.pixel([-side * 0.2 + x, y, 2]), view.pixel([-side * 0.2 + x, y - 0.2, 90])],
        view.distant('#2b3134', 10),
        1.2,
        0.7,
      ),
    );
  tufts(picture, view.horizon + 50, 800, 220, mix(light.grass, light.deep, 0.45), 0.5);
  bank(picture);
}

function countryLine(picture: Picture, side: -1 | 1, open = false): View {
  const { dice, light } = picture;
  const horizon = dice.between(400, 460);
  backdrop(picture, horizon, { planes: 3, rise: 130 });
  const view = outdoors(
    picture,
    { eye: [open ? side * 1.2 : side * 3.4, 2.5, 0], focal: 820, horizon, facing: -side * dice.between(0.04, 0.14) },
    210,
  );
  ground(view);
  mist(picture, horizon, 60, 0.45);
  track(view, -side * 0.2);
  track(view, -side * 4.6);
  if (open) return view;
  const platform = extrude({
    at: [side * 5.2, 0, 60],
    turn: Math.PI / 2,
    width: 6.4,
    colour: materials.concrete,
    profile: pairs('-60,0 -60,0.7 59,0.7 59,0'),
    cap: mix(materials.concrete, '#000000', 0.25),
  });
  view.picture.add(...platform.paint(view));
  const edge = plane([side * 2.05 - 0.1, 0.71, 1], [1, 0, 0], [0, 0, 1], 0.35, 100);
  picture.add(polygon(view.outline(patch(edge)), view.tone(light.snow ? '#ffffff' : '#e9e4d4', [0, 1, 0], 8)));
  return view;
}

function track(view: View, x: number): void {
  const { picture } = view;
  const bed = plane([x - 1.5, 0.01, 0.5], [1, 0, 0], [0, 0, 1], 3, 160);
  const gravel = mix(materials.gravel, materials.lava, 0.5);
  picture.add(
    polygon(
      view.outline(patch(bed)),
      picture.linear({ 0: view.distant(view.tone(gravel, [0, 1, 0]), 90), 1: view.tone(gravel, [0, 1, 0]) }),
    ),
  );
  for (let z = 1; z < 40; z += 0.65) {
    const sleeper = plane([x - 1.1, 0.02, z], [1, 0, 0], [0, 0, 1], 2.2, 0.24);
    picture.add(polygon(view.outline(patch(sleeper)), view.distant(view.tone(materials.darkWood, [0, 1, 0]), z), 0.75));
  }
  for (const rail of [-0.72, 0.72])
    picture.add(
      line(
        [view.pixel([x + rail, 0.14, 1]), view.pixel([x + rail, 0.14, 160])],
        mix(view.tone(materials.steel, [0, 1, 0]), picture.light.sun, 0.5),
        2.6,
      ),
    );
}

function stationHouse({ picture }: View, side: -1 | 1): Thing {
  const { dice, light } = picture;
  const wall = dice.pick([materials.render, materials.ochre, materials.rose, materials.rubble]);
  const trim = mix(materials.lava, wall, 0.2);
  const glass = glassAt(picture, light.lamps ? 0.6 : 0.03, trim);
  const roof = light.snow ? '#e9eef0' : dice.pick([materials.tile, materials.slate]);
  const marks = (rows: number) => (on: Parameters<typeof openings>[0]) => [
    band(on, 0, 0.7, trim),
    ...openings(on, glass, {
      columns: Math.floor(on.width / 2.8),
      rows,
      width: 1.2,
      height: 2,
      sill: 1,
      storey: 3.6,
      arched: true,
    }),
    door(on, materials.darkWood, 1.3, 2.4),
  ];
  const main = house({
    at: [side * 13, 0.7, 24],
    size: [14, 7, 8],
    turn: Math.PI / 2,
    rise: 3.6,
    wall,
    roof,
    chimney: true,
    marks: marks(2),
  });
  const wing = house({
    at: [side * 13, 0.7, 39],
    size: [16, 4, 7],
    turn: Math.PI / 2,
    rise: 2.6,
    wall,
    roof,
    marks: marks(1),
  });
  return cluster([main, wing]);
}

function canopyAt({ picture }: View, side: -1 | 1): Thing {
  const roof = picture.light.snow ? '#e9eef0' : materials.zinc;
  const posts = repeat(6, (i) =>
    block({ at: [side * 5.4, 0.7, 14 + i * 5], size: [0.16, 3.2, 0.16], colour: '#3d4a48' }),
  );
  const slab: Vec = [side * 6.4, 3.9, 26.5];
  return cluster(
    [...posts, block({ at: slab, size: [5, 0.25, 28], colour: mix(roof, '#000000', 0.3), top: roof })],
    [side * 6.4, 0, 38],
  );
}
