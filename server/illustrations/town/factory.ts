import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot, tufts } from '../nature/ground';
import { glow, mist } from '../nature/mist';
import { passers } from '../props/people';
import { car, truck } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { band, door, glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { extrude, lathe } from '../space/solids';
import { block, cluster, paint, shadows, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A works seen from its yard: saw-tooth roofs, brick, a tall chimney, tanks. */
export function factory(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(520, 570);
  backdrop(picture, horizon, { planes: 2, rise: 80 });
  const view = outdoors(picture, { eye: [0, 2.2, 0], focal: dice.between(820, 1000), horizon }, 300);
  ground(view, light.snow ? '#e6ebee' : mix(materials.asphalt, materials.gravel, 0.35));
  yard(view);
  mist(picture, horizon, 60, 0.35);
  const turn = -side * dice.between(0.25, 0.6);
  const works = [
    ...sawtooth(view, turn),
    stack(view, [side * dice.between(6, 16), 0, 74]),
    ...tanks(view),
    offices(view, turn),
  ];
  const life = [...passers(dice, 3, () => [dice.between(-9, 9), 0, dice.between(16, 28)]), ...lorries(view)];
  const trees = scatter(picture, 'poplar', 5, [-60, 0, 80], [60, 0, 100], [11, 16]);
  shadows(view, [...works, ...life], light.deep, 0.34);
  paint(view, [...works, ...life, ...trees]);
  smoke(view, picture);
  tufts(picture, horizon + 40, 800, 60, mix(light.grass, light.deep, 0.5), 0.5);
  foot(picture, 150);
}

function yard(view: View): void {
  const { picture } = view;
  for (const x of [-1.3, 0.2]) {
    const rail = plane([x - picture.side * 3, 0.01, 1], [1, 0, 0], [picture.side * 0.12, 0, 1], 0.14, 60);
    picture.add(polygon(view.outline(patch(rail)), view.tone(materials.steel, [0, 1, 0], 10), 0.8));
  }
}

/** Bays with one glazed and one tiled slope, side by side. */
function sawtooth({ picture }: View, turn: number): Thing[] {
  const { dice, light, side } = picture;
  const brick = dice.pick([materials.brick, materials.brick, materials.concrete, materials.rubble]);
  const glass = glassAt(picture, light.lamps ? 0.5 : 0.05, materials.steel);
  const bays = dice.whole(4, 6);
  const place = (i: number): Vec => plus([-side * 3, 0, 52], turned([(i - bays / 2 + 0.5) * 8, 0, 0], turn));
  return repeat(bays, (i): Thing => {
    const at = place(i);
    const hall = block({
      at,
      size: [8, 7, 26],
      turn,
      colour: brick,
      marks: ({ front, left, right }) => ({
        front: [
          band(front, 0, 0.8, materials.concrete),
          ...(i === 1
            ? [door(front, materials.steel, 4, 4.6)]
            : openings(front, glass, {
                columns: 3,
                rows: 1,
                width: 1.7,
                height: 3.6,
                sill: 1.6,
                storey: 4,
                arched: true,
              })),
          band(front, 6.4, 0.3, mix(brick, '#000000', 0.25)),
        ],
        left: openings(left, glass, { columns: 8, rows: 1, width: 1.8, height: 3.4, sill: 1.6, storey: 4 }),
        right: openings(right, glass, { columns: 8, rows: 1, width: 1.8, height: 3.4, sill: 1.6, storey: 4 }),
      }),
    });
    const roof = light.snow ? '#e9eef0' : mix(materials.zinc, materials.tile, 0.25);
    const pane = light.lamps ? mix(materials.lamp, materials.glass, 0.35) : mix(light.sky[1], '#ffffff', 0.2);
    const tooth = extrude({
      at: plus(at, [0, 7, 0]),
      turn,
      width: 26,
      colour: roof,
      profile: [
        [-4, 0],
        [4, 0],
        [4 * side, 3.4],
      ],
      edges: side > 0 ? { 1: pane, 2: roof } : { 1: roof, 2: pane },
      cap: mix(brick, '#000000', 0.08),
    });
    return { ...cluster([hall, tooth], at), paint: (view) => [...hall.paint(view), ...tooth.paint(view)] };
  });
}

function stack({ picture }: View, at: Vec): Thing {
  const tall = picture.dice.between(30, 42);
  return lathe({
    at,
    profile: [
      [1.9, 0],
      [1.2, tall],
      [1.4, tall],
      [1.4, tall + 1],
    ],
    sides: 16,
    colour: materials.brick,
    bands: [materials.brick, materials.brick, mix(materials.brick, '#000000', 0.3)],
  });
}

function tanks({ picture }: View): Thing[] {
  const { dice, side } = picture;
  const colour: Hex = dice.pick([materials.zinc, materials.whitewash, materials.concrete]);
  return repeat(dice.whole(2, 4), (i) =>
    lathe({
      at: [side * (24 + i * 6.4), 0, 62],
      profile: [
        [2.8, 0],
        [2.8, dice.between(9, 13)],
        [0.4, 14],
      ],
      sides: 20,
      colour,
    }),
  );
}

function offices({ picture }: View, turn: number): Thing {
  const { light, side } = picture;
  const glass = glassAt(picture, light.lamps ? 0.5 : 0.03, materials.concrete);
  const rows = { rows: 3, width: 1.3, height: 1.6, sill: 1.2, storey: 3.2 };
  return block({
    at: [-side * 26, 0, 44],
    size: [14, 11, 10],
    turn: turn * 0.6,
    colour: mix(materials.brick, materials.render, 0.5),
    marks: ({ front, left, right }) => ({
      front: [band(front, 10.4, 0.5, materials.concrete), ...openings(front, glass, { columns: 6, ...rows })],
      left: openings(left, glass, { columns: 4, ...rows }),
      right: openings(right, glass, { columns: 4, ...rows }),
    }),
  });
}

function lorries({ picture }: View): Thing[] {
  const { dice, side, light } = picture;
  const lit = Boolean(light.lamps);
  return [
    truck({
      at: [side * 9, 0, 27],
      turn: dice.between(-0.8, 0.8),
      colour: dice.pick(['#d9d4c8', '#6f8490', '#9a4a3a']),
      lit,
    }),
    car({ at: [side * 15, 0, 31], turn: 1.2, colour: '#3b444a', lit }),
  ];
}

function smoke(view: View, picture: Picture): void {
  const { dice, side } = picture;
  if (dice.chance(0.5)) return;
  const [x, y] = view.pixel([side * 10, 38, 74]);
  for (let i = 0; i < 9; i++)
    glow(
      picture,
      x - side * i * 30,
      y - 20 - i * 16,
      22 + i * 12,
      mix(picture.light.haze, '#ffffff', 0.3),
      0.4 - i * 0.03,
      0.7,
    );
}
