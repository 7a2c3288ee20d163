import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { drift, mist } from '../nature/mist';
import { below, pointsOf, type Skyline, skyline } from '../nature/relief';
import { glassAt, openings } from '../space/openings';
import { outdoors } from '../space/outdoors';
import type { Plane } from '../space/plane';
import { lathe } from '../space/solids';
import { block, cluster, type Mark, paint, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A fortress on its basalt crag, above woods and mist. */
export function castle(picture: Picture): void {
  const { dice, side } = picture;
  backdrop(picture, 560, { planes: 3, rise: 130 });
  const middle = 600 - side * dice.between(40, 170);
  const crest = dice.between(400, 450);
  const rock = cragOf(picture, middle, crest, dice.between(230, 300));
  const view = outdoors(picture, { eye: [0, -12, -150], focal: 1750, horizon: crest + 150, centre: middle }, 1100);
  paint(view, [keep(view, dice.between(-0.5, 0.5))]);
  crag(picture, rock, middle);
  mist(picture, 660, 150, 0.55);
  drift(picture, 650, 6, 0.5);
  firEdge(picture, skyline(picture, { y: 700, rise: 34, wave: 320 }), { fill: picture.air(0.84), height: 44, gap: 13 });
  mist(picture, 740, 80, 0.25);
  foreground(picture);
}

function cragOf({ noise, dice }: Picture, middle: number, crest: number, reach: number): Skyline {
  const start = dice.between(0, 99);
  return (x) => {
    const away = Math.abs(x - middle) / reach;
    const cliff = Math.max(0, away - 0.62) ** 0.75 * 210;
    return crest + cliff + Math.max(0, away - 1.2) * 130 - noise(x / 34 + start) * 16 * Math.min(1, away * 1.6);
  };
}

function crag(picture: Picture, rock: Skyline, middle: number): void {
  const { dice, light, side } = picture;
  const body = mix(picture.air(0.62), materials.lava, 0.25);
  const fill = picture.linear({ 0: mix(body, light.deep, 0.2), 1: mix(body, light.haze, 0.45) });
  const outline = below(rock);
  const lit = pointsOf(rock).filter(([x]) => (x - middle) * side > -20);
  const facets = repeat(60, () => {
    const x = middle + dice.between(-330, 330);
    const [top, length, width] = [rock(x) + dice.between(0, 120), dice.between(30, 130), dice.between(6, 22)];
    const bright = (x - middle) * side > 0 ? dice.chance(0.75) : dice.chance(0.2);
    return polygon(
      [
        [x, top],
        [x + width, top + dice.between(-8, 8)],
        [x + width * 1.2, top + length],
        [x + width * 0.1, top + length * 1.1],
      ],
      bright ? light.direct : light.deep,
      bright ? 0.13 : 0.12,
    );
  });
  picture.add(`<path d="${outline}" fill="${fill}"/>`);
  picture.add(
    picture.clipped(outline, [
      polygon([...lit, [lit.at(-1)?.[0] ?? 0, 800], [middle + side * 60, 800]], light.direct, 0.1),
      ...facets,
    ]),
  );
  firEdge(picture, (x) => rock(x) + 150, { fill: mix(picture.air(0.7), light.deep, 0.25), height: 34, gap: 10 });
}

/** Curtain wall, round towers at its corners, a tall keep and a hall inside. */
function keep(view: View, turn: number): Thing {
  const { dice, light } = view.picture;
  const at = (x: number, z: number): Vec => turned([x, 0, z], turn);
  const stone = mix(dice.pick([materials.lava, materials.rubble, materials.granite]), materials.lava, 0.3);
  const roof = light.snow ? '#e9eef0' : materials.slate;
  const glass = glassAt(view.picture, light.lamps ? 0.4 : 0.04);
  const slits = (on: Plane): Mark[] =>
    openings(on, glass, {
      columns: Math.floor(on.width / 4),
      rows: 2,
      width: 0.9,
      height: 1.7,
      sill: on.height - 7,
      storey: 3.4,
      arched: true,
    });
  const wall = (x: number, z: number, size: Vec): Thing => battlement(at(x, z), size, turn, stone, slits);
  const tower = (x: number, z: number, radius: number, height: number): Thing =>
    roundTower(at(x, z), radius, height, stone, roof, dice.chance(0.65));
  const tall = dice.between(18, 23);
  return cluster([
    wall(0, -9, [26, 8, 1.6]),
    wall(0, 9, [26, 8, 1.6]),
    wall(-13, 0, [1.6, 8, 18]),
    wall(13, 0, [1.6, 8, 18]),
    tower(-13, -9, 3.2, 12),
    tower(13, -9, 3, 11),
    tower(13, 9, 3, 14),
    tower(-13, 9, 3.2, 13),
    wall(dice.pick([-4, 4]), 2, [9, tall, 9]),
    wall(dice.pick([-7, 8]), 4, [11, 12, 7]),
    tower(dice.pick([-1.5, 5.5]), -1, 1.7, tall - 4),
  ]);
}

/** A wall with merlons along its top. */
function battlement(at: Vec, size: Vec, turn: number, stone: string, marks: (on: Plane) => Mark[]): Thing {
  const [width, height, depth] = size;
  const merlon = (x: number, z: number): Thing =>
    block({ at: plus(at, turned([x, height, z], turn)), size: [0.9, 1, 0.6], turn, colour: stone });
  const along = (length: number) => repeat(Math.floor(length / 1.9), (i) => -length / 2 + 0.9 + i * 1.9);
  const rim = [
    ...along(width).flatMap((x) => [merlon(x, -depth / 2 + 0.3), merlon(x, depth / 2 - 0.3)]),
    ...(depth > 4 ? along(depth).flatMap((z) => [merlon(-width / 2 + 0.4, z), merlon(width / 2 - 0.4, z)]) : []),
  ];
  const body = block({
    at,
    size,
    turn,
    colour: stone,
    marks: ({ front, left, right }) => ({ front: marks(front), left: marks(left), right: marks(right) }),
  });
  return {
    ...cluster(rim, at),
    body: body.body,
    paint: (view) => [...body.paint(view), ...cluster(rim, at).paint(view)],
  };
}

function roundTower(at: Vec, radius: number, height: number, stone: string, roof: string, roofed: boolean): Thing {
  const shaft = lathe({
    at,
    profile: [
      [radius * 1.12, 0],
      [radius, height * 0.3],
      [radius, height - 1.6],
      [radius * 1.14, height - 1.2],
      [radius * 1.14, height],
    ],
    colour: stone,
  });
  const cap = lathe({
    at: plus(at, [0, height, 0]),
    profile: [
      [radius * 1.3, 0],
      [0, radius * 2.5],
    ],
    colour: roof,
  });
  return { ...shaft, paint: (view) => [...shaft.paint(view), ...(roofed ? cap.paint(view) : [])] };
}
