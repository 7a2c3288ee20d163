import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon, rect } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { boom, camera, cases, directorChair, flag, gridLamp, operator, spotlight } from '../props/filmGear';
import { chair } from '../props/furniture';
import { person } from '../props/people';
import { contact } from '../space/daylight';
import { furnish } from '../space/interior';
import { disc, patch, plane } from '../space/plane';
import { indoors, paintRoom, type Room, roomOf } from '../space/room';
import { block, cluster, paint, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

interface Stage {
  view: View;
  room: Room;
}

/** A black box with its grid of pipes; only lamps give light. */
function blackBox(picture: Picture, wall: Hex = '#24292d'): Stage {
  const { dice } = picture;
  const room = roomOf(dice.between(15, 18), 7, dice.between(16, 20));
  const x = dice.between(-2, 2);
  const view = indoors(
    picture,
    {
      eye: [x, dice.between(1.5, 2.1), -1],
      focal: dice.between(860, 1020),
      horizon: dice.between(430, 470),
      facing: -x * 0.05 + dice.between(-0.08, 0.08),
    },
    { from: 'above', ambient: '#565d66', direct: '#e9e2d2' },
  );
  paintRoom(view, room, { wall, floor: '#3a3f42', ceiling: '#14171a', depth: -0.1 });
  grid(view, room);
  return { view, room };
}

function grid(view: View, room: Room): void {
  const { picture } = view;
  const half = room.width / 2;
  const bar = (a: Vec, b: Vec, z: number) =>
    picture.add(line([view.pixel(a), view.pixel(b)], '#3a4248', Math.max(0.8, 46 / (z + 4))));
  for (let z = room.depth - 1; z > 1; z -= 1.6) bar([-half, room.height - 0.6, z], [half, room.height - 0.6, z], z);
  for (let x = -half; x <= half; x += 1.8) bar([x, room.height - 0.6, 0.8], [x, room.height - 0.6, room.depth], 8);
}

const lampsOver = ({ view, room }: Stage, rows: readonly number[]): Thing[] =>
  rows.flatMap((z) =>
    [-4.8, -1.6, 1.6, 4.8].map((x) =>
      gridLamp([x + view.picture.dice.between(-0.6, 0.6), room.height - 1.4, z], 0.6, view.picture.dice.chance(0.75)),
    ),
  );

/** Camera, its operator, boom and chairs, on the near side. */
function crew(picture: Picture): Thing[] {
  const { dice, side } = picture;
  const flip = side < 0;
  const x = side * dice.between(2.2, 3.2);
  return [
    camera([x, 0, 5.6], flip),
    operator([x + side * 0.55, 0, 5.5], flip),
    ...(dice.chance(0.7) ? [boom([x + side * 1.6, 0, 8.2], flip)] : []),
    ...(dice.chance(0.7) ? [directorChair([-side * 3.3, 0, 5.4], Math.PI + side * 0.5)] : []),
    cases([-side * 4.9, 0, 6.4], dice.whole(2, 4)),
  ];
}

/** A set under the lamps: flats with a window, a table, two actors. */
export function soundStage(picture: Picture): void {
  const { dice, side } = picture;
  const stage = blackBox(picture);
  const { view } = stage;
  glow(picture, ...view.pixel([0, 1.6, 11]), 420, '#ffe9c4', 0.5);
  const wall: Hex = dice.pick(['#8fa096', '#b59a78', '#96757a', '#7d8fa0', '#c0b08a']);
  furnish(view, [...setOf(view, wall)]);
  furnish(view, [...crew(picture), spotlight([side * 5.2, 0, 8.6], 2.6, [0, 1, 11]), flag([-side * 4.4, 0, 8.4])]);
  view.picture.add(...lampsOver(stage, [12, 9]).flatMap((lamp) => lamp.paint(view)));
  foot(picture, 170, '#050607');
}

function setOf({ picture }: View, wall: Hex): Thing[] {
  const { dice, side } = picture;
  const flat = block({
    at: [0, 0, 13],
    size: [7, 3.2, 0.12],
    colour: wall,
    marks: ({ front }) => ({
      front: [
        { corners: patch(front, 1.1, 0.95, 1.5, 1.6), colour: '#efe9d8' },
        { corners: patch(front, 1.24, 1.07, 1.22, 1.36), colour: '#dff0f2', lit: true },
        { corners: patch(front, 1.82, 1.07, 0.06, 1.36), colour: '#efe9d8' },
        { corners: patch(front, 4.6, 0, 0.98, 2.15), colour: mix(wall, '#3a2a20', 0.6) },
        { corners: patch(front, 0, 0, 7, 0.16), colour: mix(wall, '#ffffff', 0.4) },
        { corners: patch(front, 3, 1.5, 1, 0.8), colour: '#5a3d2e' },
      ],
    }),
  });
  const wing = block({ at: [-side * 3.5, 0, 11.2], size: [0.12, 3.2, 3.6], colour: wall });
  const brace = [-1.8, 1.8].map((x) => block({ at: [x, 0, 13.9], size: [0.08, 2.8, 0.08], colour: '#8a6848' }));
  const tableTop = block({ at: [side * 0.6, 0, 11.4], size: [1.4, 0.76, 0.9], colour: '#8a5f40' });
  const actors = [
    person({ at: [side * 0.6 - 1.5, 0, 11.2], pose: 'talking', colour: dice.pick(['#7c2f33', '#3d5a6a', '#d8d1c0']) }),
    person({ at: [side * 0.6 + 1.5, 0, 11.6], pose: 'still', colour: dice.pick(['#4d5a44', '#2c3440', '#b7946a']) }),
  ];
  return [...brace, wing, flat, tableTop, chair([side * 0.6 + 0.4, 0, 12.3], '#6b4a34', 0), ...actors];
}

/** A curved green wall that runs into the floor. */
export function greenScreen(picture: Picture): void {
  const stage = blackBox(picture);
  cyclorama(stage, picture.dice.chance(0.8) ? '#3f9a56' : '#3f6fae');
  furnish(stage.view, [
    person({
      at: [picture.dice.between(-0.8, 0.8), 0, 11],
      pose: picture.dice.pick(['talking', 'walking', 'still']),
      colour: '#2b2f38',
    }),
    ...crew(picture),
    spotlight([-picture.side * 5, 0, 9], 2.8, [0, 1, 12]),
    spotlight([picture.side * 5.4, 0, 10], 2.8, [0, 1, 12]),
  ]);
  picture.add(...lampsOver(stage, [13, 10]).flatMap((lamp) => lamp.paint(stage.view)));
  foot(picture, 170, '#050607');
}

/** The white bay of a photographer. */
export function photoStudio(picture: Picture): void {
  const { dice, side } = picture;
  const stage = blackBox(picture, '#8d9092');
  cyclorama(stage, dice.pick(['#e4e2dc', '#c9c2b6', '#b9c2c4']));
  furnish(stage.view, [
    person({
      at: [0, 0, 10.6],
      pose: dice.pick(['still', 'walking']),
      colour: dice.pick(['#8a3038', '#20262b', '#c09a58']),
    }),
    camera([side * 1.6, 0, 5.4], side < 0, 1.5),
    operator([side * 2.1, 0, 5.3], side < 0),
    spotlight([-side * 3.6, 0, 9], 2.6, [0, 1.2, 11]),
    spotlight([side * 4.2, 0, 9.4], 2.4, [0, 1.2, 11]),
    cases([-side * 4.6, 0, 6], 3),
  ]);
  foot(picture, 150, '#101214');
}

function cyclorama({ view }: Stage, colour: Hex): void {
  const { picture } = view;
  const half = 6.2;
  const profile = repeat(9, (i) => {
    const turn = (Math.PI / 2) * (i / 8);
    return [13.4 + Math.sin(turn) * 1.8, 1.8 - Math.cos(turn) * 1.8] as const;
  });
  const rows = [[8, 0] as const, ...profile, [15.2, 5.2] as const];
  rows.slice(1).forEach(([z, y], i) => {
    const [z0, y0] = rows[i] ?? [z, y];
    const lift = 0.16 + 0.5 * Math.sin(Math.min(1, (i + 1) / 8) * Math.PI * 0.75);
    const corners: Vec[] = [
      [-half, y0, z0],
      [half, y0, z0],
      [half, y, z],
      [-half, y, z],
    ];
    const shade = mix(mix(colour, '#0a1210', 0.35), mix(colour, '#ffffff', 0.2), lift + (i === 0 ? -0.1 : 0));
    picture.add(polygon(view.outline(corners), shade), polygon(view.outline(corners), shade));
  });
  glow(picture, ...view.pixel([0, 2, 14]), 430, mix(colour, '#ffffff', 0.5), 0.5);
  contact(view, [0, 0.01, 11], 1.6, 1, 0.5);
}

/** A wall of light panels that shows a landscape; the set before it glows in its colours. */
export function ledVolume(picture: Picture): void {
  const { light, dice, side } = picture;
  const stage = blackBox(picture, '#1b1f23');
  const { view } = stage;
  wallOfLight(view);
  const fill = view.fade([0, 0, 14], [0, 0, 4], { 0: [light.sky[2], 0.55], 1: [light.sky[2], 0] });
  picture.add(
    polygon(
      view.outline([
        [-8, 0.01, 14],
        [8, 0.01, 14],
        [8, 0.01, 2],
        [-8, 0.01, 2],
      ]),
      fill,
    ),
  );
  const rocks = Array.from(
    { length: 5 },
    (_, i): Thing =>
      block({
        at: [-2.4 + i * 1.2, 0, 11.6 + dice.between(-0.5, 0.5)],
        size: [dice.between(0.6, 1.3), dice.between(0.2, 0.7), 0.8],
        turn: dice.between(-0.6, 0.6),
        colour: mix(materials.lava, light.sky[2], 0.2),
      }),
  );
  furnish(view, [...rocks, person({ at: [side * 0.3, 0, 10.4], pose: 'still', colour: '#22272d' }), ...crew(picture)]);
  foot(picture, 170, '#050607');
}

/** Panels on an arc; sky, cones and ground of the light of the picture run across them. */
function wallOfLight(view: View): void {
  const { picture } = view;
  const { light } = picture;
  const columns = 15;
  const at = (i: number, y: number): Vec => {
    const turn = ((i / columns) * 2 - 1) * 0.95;
    return [Math.sin(turn) * 8.4, y, 7 + Math.cos(turn) * 8];
  };
  const skyline = (i: number) =>
    1.2 + 1.9 * Math.exp(-(((i - 6) / 2.2) ** 2)) + 0.9 * Math.exp(-(((i - 11.5) / 1.8) ** 2));
  for (let i = 0; i < columns; i++) {
    const panel = [at(i, 0.3), at(i + 1, 0.3), at(i + 1, 5), at(i, 5)];
    const fill = view.fade(at(i, 5), at(i, 0.3), { 0: light.sky[0], 0.55: light.sky[1], 0.8: light.sky[2] });
    picture.add(polygon(view.outline(panel), fill));
    picture.add(
      polygon(
        view.outline([at(i, 0.3), at(i + 1, 0.3), at(i + 1, skyline(i + 1)), at(i, skyline(i))]),
        mix(light.haze, light.near, 0.45),
      ),
    );
    picture.add(
      polygon(
        view.outline([
          at(i, 0.3),
          at(i + 1, 0.3),
          at(i + 1, 1 + picture.noise(i + 1.5, 2) * 0.4),
          at(i, 1 + picture.noise(i + 0.5, 2) * 0.4),
        ]),
        mix(light.near, light.deep, 0.3),
      ),
    );
    for (const y of [0.3, 1.24, 2.18, 3.12, 4.06, 5])
      picture.add(line([view.pixel(at(i, y)), view.pixel(at(i + 1, y))], '#0b0e10', 0.8, 0.35));
    picture.add(line([view.pixel(at(i, 0.3)), view.pixel(at(i, 5))], '#0b0e10', 0.8, 0.35));
  }
  glow(picture, ...view.pixel([0, 2.6, 14]), 480, light.sky[2], 0.35);
}

/** A theatre from the stalls: gilt frame, red curtain, boxes, chandelier. */
export function theatre(picture: Picture): void {
  const { dice } = picture;
  const room = roomOf(17, 11, 22);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-1.5, 1.5), dice.between(3, 5), -2],
      focal: 700,
      horizon: dice.between(430, 470),
      facing: dice.between(-0.05, 0.05),
    },
    { from: 'above', ambient: '#7a5a4c', direct: '#ffe0b0' },
  );
  const red = dice.pick(['#7d2a2e', '#7d2a2e', '#4a2f55', '#23485a']);
  paintRoom(view, room, { wall: mix(red, '#2a1512', 0.5), floor: '#3a1c18', ceiling: '#cdb58c', depth: -0.1 });
  picture.add(rect(0, 0, 1200, 800, '#1a0c08', 0.18));
  prosceniumOf(view, room, red);
  balconies(view, room);
  glow(picture, ...view.pixel([0, 9, 12]), 300, '#ffe2a6', 0.75);
  const crystal = Array.from(
    { length: 26 },
    (_, i): Vec => [
      Math.cos(i) * (1.5 - Math.floor(i / 9) * 0.45),
      8.6 + Math.floor(i / 9) * 0.35,
      12 + Math.sin(i) * 0.8,
    ],
  );
  for (const point of crystal) glow(picture, ...view.pixel(point), 9, '#fff6dc', 1);
  seats(view, red);
  foot(picture, 120, '#0c0505');
}

function prosceniumOf(view: View, room: Room, red: Hex): void {
  const { picture } = view;
  const gold = '#c49a55';
  const on = room.back;
  const [x, width, height] = [room.width / 2 - 5.2, 10.4, 7.4];
  picture.add(
    polygon(view.outline(patch(on)), mix('#d9c7a2', '#5a3a28', 0.35)),
    polygon(view.outline(patch(on, x - 0.6, 1, width + 1.2, height + 0.6)), gold),
    polygon(view.outline(patch(on, x, 1, width, height)), mix(red, '#000000', 0.45)),
  );
  for (let i = 0; i < 40; i++) {
    const from = x + (width * i) / 40;
    const fill = view.fade([0, 8, room.depth], [0, 1, room.depth], {
      0: mix(red, '#000000', i % 2 ? 0.5 : 0.25),
      0.75: mix(red, '#ff9a70', i % 2 ? 0.02 : 0.24),
      1: mix(red, '#000000', 0.35),
    });
    picture.add(polygon(view.outline(patch(on, from, 1, width / 40 + 0.02, height)), fill));
  }
  for (let i = 0; i < 6; i++)
    picture.add(
      polygon(
        view.outline(disc(on, x + (width / 6) * (i + 0.5), 8.3, width / 11)),
        mix(red, i % 2 ? '#000000' : '#ffb080', 0.14),
      ),
    );
  picture.add(
    polygon(view.outline(patch(on, x - 0.6, 8.4, width + 1.2, 0.7)), gold),
    polygon(view.outline(patch(on, x - 1.2, 9.1, width + 2.4, 1.2)), mix('#d9c7a2', '#5a3a28', 0.35)),
  );
  picture.add(polygon(view.outline(patch(plane([-6, 1, 20.6], [1, 0, 0], [0, 0, 1], 12, 1.4))), '#6b4a34'));
  glow(picture, ...view.pixel([0, 2.2, room.depth - 0.2]), 330, '#ffdca0', 0.45, 0.5);
}

function balconies(view: View, { width }: Room): void {
  const gold = '#c9a468';
  const things = [2.6, 5, 7.4].flatMap((y) =>
    [-1, 1].flatMap((s) =>
      [18, 15.4, 12.8, 10.2, 7.6, 5].map((z): Thing => {
        const at: Vec = [s * (width / 2 - 0.7), y, z];
        const dark = block({ at: [s * (width / 2 - 0.2), y, z], size: [0.4, 2.1, 2.3], colour: '#23100d' });
        const front = block({
          at,
          size: [0.3, 0.85, 2.6],
          colour: '#dcc9a0',
          marks: ({ left, right }) => ({
            left: [{ corners: patch(left, 0.3, 0.2, 2, 0.4), colour: gold }],
            right: [{ corners: patch(right, 0.3, 0.2, 2, 0.4), colour: gold }],
          }),
        });
        const post = block({ at: [s * (width / 2 - 0.6), y + 0.85, z + 1.3], size: [0.2, 1.5, 0.2], colour: gold });
        return {
          ...cluster([dark, front, post], at),
          paint: (v) => [
            ...dark.paint(v),
            ...front.paint(v),
            ...post.paint(v),
            `<circle cx="${v.pixel([at[0] - s * 0.3, y + 1, z])[0].toFixed(1)}" cy="${v.pixel([at[0] - s * 0.3, y + 1, z])[1].toFixed(1)}" r="${(v.scaleAt(at) * 0.55).toFixed(1)}" fill="${v.picture.soft('#ffd998', 0.9)}"/>`,
          ],
        };
      }),
    ),
  );
  paint(view, things);
}

/** Rows of seat backs, nearer and larger towards us. */
export function seats(view: View, colour: Hex, from = 4, to = 17, half = 6.6): void {
  const things: Thing[] = [];
  for (let z = to; z > from; z -= 1.15) {
    for (let x = -half + (Math.round(z / 1.15) % 2) * 0.3; x < half; x += 0.62) {
      if (Math.abs(x) < 0.5) continue;
      things.push(
        block({
          at: [x, Math.max(0, (8 - z) * 0.05), z],
          size: [0.54, 0.95, 0.12],
          colour: mix(colour, '#000000', view.picture.dice.between(0, 0.16)),
          top: mix(colour, '#ffb090', 0.35),
        }),
      );
    }
  }
  paint(view, things);
}

/** A dark hall, one bright screen. */
export function cinema(picture: Picture): void {
  const { light, dice } = picture;
  const room = roomOf(14, 7, 20);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-2, 2), 3.4, -1],
      focal: 1050,
      horizon: dice.between(400, 440),
      facing: dice.between(-0.06, 0.06),
    },
    { from: 'back', ambient: '#3c4350', direct: mix(light.sky[2], '#9fb0c0', 0.4) },
  );
  paintRoom(view, room, {
    wall: dice.pick(['#5a2c30', '#2f3f4d', '#3f3a44']),
    floor: '#2a2c30',
    ceiling: '#23262b',
    depth: 0,
  });
  for (const on of [room.left, room.right])
    for (let z = 3; z < 19; z += 2.4) picture.add(polygon(view.outline(patch(on, z, 0.4, 0.16, 5)), '#0d0f12', 0.5));
  const screen = patch(room.back, 1.4, 1.6, room.width - 2.8, 4.6);
  const outline = view.outline(screen);
  const [[x0, y1], [x1]] = [outline[0] ?? [0, 0], outline[1] ?? [0, 0]];
  const y0 = outline[3]?.[1] ?? 0;
  picture.add(
    polygon(outline, view.fade([0, 6, 20], [0, 1.6, 20], { 0: light.sky[0], 0.5: light.sky[1], 1: light.sky[2] })),
  );
  const hills = (share: number, rise: number, seed: number) =>
    `M${x0} ${y1}${repeat(31, (i) => `L${x0 + ((x1 - x0) * i) / 30} ${y0 + (y1 - y0) * (share - rise * picture.noise(i / 7 + seed, 3))}`).join('')}L${x1} ${y1}Z`;
  picture.add(
    `<path d="${hills(0.6, 0.3, 3)}" fill="${picture.air(0.3)}"/><path d="${hills(0.78, 0.22, 40)}" fill="${picture.air(0.7)}"/>`,
  );
  glow(picture, (x0 + x1) / 2, (y0 + y1) / 2, 620, mix(light.sky[2], '#ffffff', 0.2), 0.38);
  seats(view, dice.pick(['#7d2a2e', '#2c4a5c', '#4a4450']), 3, 15, 6);
  foot(picture, 160, '#040506');
}
