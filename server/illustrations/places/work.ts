import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { chair, chest, screen, shelves, stool, table } from '../props/furniture';
import { halo, pendant } from '../props/lamps';
import { passers } from '../props/people';
import {
  beams,
  boards,
  ceilingLamps,
  furnish,
  hang,
  interior,
  shadyWall,
  sunnyWall,
  tiles,
  wallBand,
  windowRow,
} from '../space/interior';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import { extrude, lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import { plantPot } from './rooms';

/** Rows of desks under strip lamps, a town beyond the glass. */
export function office(picture: Picture): void {
  const { dice, light } = picture;
  const { view, room } = interior(picture, {
    size: [11, 2.9, 14],
    wall: '#e3e2dc',
    floor: dice.pick(['#8a9092', '#a39a8a', '#74807e']),
    depth: 0.4,
  });
  ceilingLamps(view, room, 3, 6, [0.3, 1.3]);
  windowRow(view, room.back, {
    count: 1,
    width: room.width - 1,
    sill: 0.7,
    height: 2,
    columns: 7,
    rows: 1,
    frame: '#41494d',
    margin: 0.4,
    beam: 0.2,
  });
  windowRow(view, sunnyWall(view, room), {
    count: 4,
    width: 2.5,
    sill: 0.7,
    height: 2,
    columns: 2,
    rows: 1,
    frame: '#41494d',
    beam: 0.2,
  });
  const glow = light.lamps ? '#bcd6e2' : '#9fbccb';
  const desks = [11.6, 9, 6.4, 4].flatMap((z) => [-3.2, 0, 3.2].map((x) => workplace([x, 0, z], glow, picture)));
  furnish(view, [
    ...desks,
    plantPot(picture, [-picture.side * (room.width / 2 - 0.5), 0, 5]),
    ...passers(dice, dice.whole(0, 3), () => [dice.between(-4, 4), 0, dice.between(7, 12)]),
  ]);
}

function workplace(at: Vec, glow: Hex, { dice }: Picture): Thing {
  const papers = dice.chance(0.6)
    ? [block({ at: plus(at, [-0.5, 0.74, -0.1]), size: [0.3, 0.04, 0.22], colour: '#f1eee6' })]
    : [];
  return cluster(
    [
      table(at, [1.7, 0.74, 0.8], '#d8cfbd'),
      screen(plus(at, [0.1, 0.74, 0.15]), 0.62, glow),
      chair(plus(at, [0.05, 0, -0.75]), dice.pick(['#2f3a40', '#4b5d55', '#7d4a3a']), Math.PI),
      ...papers,
    ],
    at,
  );
}

/** A long table, chairs about it, a board at the end. */
export function meetingRoom(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [6.4, 2.9, 8.6],
    wall: dice.pick(['#d9d6cc', '#aeb8b6', '#c8bba6']),
    floor: '#7d7468',
    depth: 0.25,
  });
  windowRow(view, sunnyWall(view, room), {
    count: 3,
    width: 1.8,
    sill: 0.8,
    height: 1.8,
    columns: 2,
    rows: 1,
    beam: 0.3,
  });
  hang(view, room.back, room.width / 2 - 1.4, 0.9, 2.8, 1.5, '#f2f2ee', '#6d7376');
  const at: Vec = [0, 0, 5];
  const seats = [3.2, 4.1, 5, 5.9, 6.8].flatMap((z) => [
    chair([1.1, 0, z], '#33404a', -Math.PI / 2),
    chair([-1.1, 0, z], '#33404a', Math.PI / 2),
  ]);
  furnish(view, [
    cluster([table(at, [1.4, 0.74, 4.4], materials.paleWood), ...seats], at),
    plantPot(picture, [picture.side * -2.4, 0, 7.6]),
  ]);
  view.picture.add(...[6.4, 5, 3.6].flatMap((z) => pendant([0, 2, z], 0.9, '#d9c9a4', 0.28).paint(view)));
}

/** Pictures on easels of clamps and planks: a bench, tools on the wall, work under way. */
export function workshop(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [7, 3.4, 9],
    wall: dice.pick(['#cfc6b0', '#b9a789', '#a8aca6']),
    floor: '#8d8577',
    ceiling: '#cbbfa8',
    depth: 0.25,
  });
  boards(view, room, 0.3);
  windowRow(view, room.back, {
    count: 2,
    width: 2,
    sill: 1,
    height: 1.7,
    columns: 4,
    rows: 3,
    frame: materials.darkWood,
    beam: 0.34,
  });
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 2.2,
    sill: 1,
    height: 1.7,
    columns: 4,
    rows: 3,
    frame: materials.darkWood,
    beam: 0.3,
  });
  if (dice.chance(0.6)) beams(view, room, materials.wood);
  tools(picture, view, shadyWall(view, room));
  const bench = (at: Vec, long: number): Thing =>
    cluster([table(at, [long, 0.88, 0.8], materials.paleWood), ...clutter(picture, at, long)], at);
  furnish(view, [
    bench([0, 0, room.depth - 1], 4),
    bench([-side * 0.4, 0, 5], 2.4),
    stool([-side * 1.5, 0, 4.4], materials.wood),
    stool([side * 1, 0, room.depth - 2], materials.wood),
    planks([side * (room.width / 2 - 0.5), 0, 5.4], dice.pick([materials.wood, materials.paleWood])),
  ]);
  view.picture.add(...[room.depth - 1.6, 4.8].flatMap((z) => pendant([0, 2.3, z], 1.1, '#39524a', 0.24).paint(view)));
}

function clutter({ dice }: Picture, at: Vec, long: number): Thing[] {
  return repeat(7, (i): Thing => {
    const spot = plus(at, [-long / 2 + 0.25 + (i * (long - 0.5)) / 6, 0.88, dice.between(-0.2, 0.2)]);
    if (dice.chance(0.4))
      return lathe({
        at: spot,
        profile: [
          [0.07, 0],
          [0.1, 0.1],
          [0.06, dice.between(0.16, 0.3)],
        ],
        sides: 10,
        colour: dice.pick(['#a5553d', '#5b7a84', '#c9b27c', '#6f7f5a']),
      });
    return block({
      at: spot,
      size: [dice.between(0.1, 0.4), dice.between(0.05, 0.2), dice.between(0.1, 0.3)],
      turn: dice.between(-0.5, 0.5),
      colour: dice.pick([materials.wood, '#7d868a', '#b35b3c', '#40525a']),
    });
  });
}

function tools(picture: Picture, view: Parameters<Thing['paint']>[0], on: ReturnType<typeof shadyWall>): void {
  const { dice } = picture;
  hang(view, on, 3.4, 1.1, 4, 1.5, '#9c8a66', materials.darkWood);
  for (let i = 0; i < 16; i++) {
    const [x, y] = [3.6 + (i % 8) * 0.47, 1.25 + Math.floor(i / 8) * 0.7];
    const long = dice.between(0.25, 0.5);
    picture.add(
      polygon(view.outline(patch(on, x + 0.08, y, 0.04, long)), view.tone('#6d4a30', on.normal)),
      polygon(
        view.outline(patch(on, x, y + long - 0.06, dice.between(0.12, 0.26), 0.1)),
        view.tone('#5d666a', on.normal),
      ),
    );
  }
}

function planks(at: Vec, colour: Hex): Thing {
  return cluster(
    repeat(6, (i) =>
      block({
        at: plus(at, [0, i * 0.12, (i % 2) * 0.2]),
        size: [0.7, 0.1, 2.6],
        colour: mix(colour, '#000000', (i % 3) * 0.08),
      }),
    ),
    at,
  );
}

/** A forge or foundry: dark, its fire the only light. */
export function forge(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [8, 4.2, 10],
    wall: '#7d6a5c',
    floor: '#63584f',
    ceiling: '#3f3732',
    depth: -0.1,
    ambient: '#94857c',
    direct: '#f0b684',
  });
  beams(view, room, '#3b2f28');
  const at: Vec = [side * 1.4, 0, room.depth - 1.4];
  furnish(view, [
    block({ at, size: [2.4, 1, 1.6], colour: '#6d625a' }),
    block({ at: plus(at, [0, 1.9, 0.2]), size: [2, 2.3, 1.2], colour: '#453c37' }),
  ]);
  view.picture.add(
    halo(view, plus(at, [0, 1.15, -0.7]), 4.2, '#ff8a3c', 0.6),
    halo(view, plus(at, [0, 1.15, -0.7]), 1, '#ffd9a0', 1),
  );
  const anvil = extrude({
    at: [-side * 0.4, 0.7, 5.6],
    profile: pairs('-0.5,0.24 -0.15,0.18 -0.15,0 0.25,0 0.25,0.2 0.4,0.2 0.4,0.3 -0.5,0.3'),
    width: 0.2,
    colour: '#5f676b',
  });
  furnish(view, [
    cluster(
      [
        lathe({
          at: [-side * 0.4, 0, 5.6],
          profile: pairs('0.34,0 0.3,0.7'),
          sides: 12,
          colour: materials.darkWood,
        }),
        anvil,
      ],
      [-side * 0.4, 0, 5.6],
    ),
    ...passers(dice, 1, () => [side * 0.2, 0, 6.8]),
  ]);
  tools(picture, view, side < 0 ? room.right : room.left);
  for (let i = 0; i < 22; i++)
    view.picture.add(
      halo(view, plus(at, [dice.between(-1.4, 1.4), dice.between(1, 3), dice.between(-1.6, 0)]), 0.035, '#ffd08a', 1),
    );
}

/** White benches, glassware, hoods. */
export function laboratory(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [7.6, 3, 10],
    wall: '#e6ebe9',
    floor: '#c2cbc9',
    depth: 0.4,
    from: 'above',
  });
  tiles(view, room, 0.6);
  ceilingLamps(view, room, 2, 5, [0.9, 0.9]);
  windowRow(view, room.back, { count: 2, width: 2.2, sill: 1.1, height: 1.5, columns: 2, rows: 1, beam: 0.2 });
  for (const on of [room.left, room.right]) wallBand(view, on, 1.55, 0.04, '#9fb0b2');
  const island = (z: number): Thing => {
    const at: Vec = [0, 0, z];
    const glass = repeat(10, (i) =>
      lathe({
        at: [-1.5 + i * 0.34, 0.92, z + dice.between(-0.2, 0.2)],
        profile: dice.chance(0.5) ? pairs('0.09,0 0.1,0.05 0.03,0.18 0.03,0.28') : pairs('0.06,0 0.06,0.22'),
        sides: 10,
        colour: dice.pick(['#cfe4e6', '#9fc9b8', '#e0b070', '#a7c4dd']),
      }),
    );
    return cluster([chest(at, [3.6, 0.92, 1], '#f1f3f1', 0, '#d9dedd'), ...glass], at);
  };
  const side = (x: number, s: number): Thing =>
    shelves(
      [x, 0, room.depth / 2 + 1],
      [room.depth * 0.7, 2.1, 0.4],
      '#dfe5e4',
      5,
      () => ({
        width: dice.between(0.1, 0.3),
        height: dice.between(0.15, 0.35),
        colour: dice.pick(['#cfe4e6', '#d8c9a8', '#8fa3a8', '#f5f6f4', '#b8d0c0']),
      }),
      s * (Math.PI / 2),
    );
  furnish(view, [
    side(-room.width / 2 + 0.25, -1),
    side(room.width / 2 - 0.25, 1),
    island(7.6),
    island(4.6),
    stool([1, 0, 3.6], '#8f9ca0'),
  ]);
}

/** Racks of machines with small lights, cold and endless. */
export function serverRoom(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [3.6, 2.9, 20],
    wall: '#2a3238',
    floor: '#7d868a',
    ceiling: '#c3cacb',
    depth: 0.3,
    from: 'above',
    ambient: '#66757f',
    direct: '#dfeaee',
  });
  tiles(view, room, 0.6);
  ceilingLamps(view, room, 1, 9, [0.5, 1.4], '#f0fbff');
  const racks = repeat(24, (i): Thing => {
    const [s, z] = [i % 2 ? 1 : -1, 1.6 + Math.floor(i / 2) * 1.5];
    return block({
      at: [s * (room.width / 2 - 0.3), 0, z],
      size: [0.9, 2.3, 1.4],
      colour: '#20272c',
      marks: ({ left, right }) => {
        const on = s > 0 ? left : right;
        const rows = repeat(12, (row) => ({
          corners: patch(on, 0.1, 0.12 + row * 0.18, on.width - 0.2, 0.13),
          colour: '#39434a',
        }));
        const leds = repeat(26, () => ({
          corners: patch(on, dice.between(0.15, on.width - 0.2), 0.16 + dice.whole(0, 11) * 0.18, 0.035, 0.035),
          colour: dice.pick(['#6fe0a8', '#6fb8e0', '#f0b45a']),
          lit: true as const,
        }));
        return { [s > 0 ? 'left' : 'right']: [...rows, ...leds] };
      },
    });
  });
  furnish(view, racks);
}

/** Glass overhead, beds of plants in rows. */
export function greenhouse(picture: Picture): void {
  const { light } = picture;
  const { view, room } = interior(picture, {
    size: [9, 4.4, 22],
    wall: mix(light.sky[2], '#ffffff', 0.3),
    floor: '#9c8a6c',
    ceiling: mix(light.sky[1], '#ffffff', 0.35),
    depth: 0.5,
    from: 'above',
  });
  for (const on of [room.left, room.right, room.ceiling]) {
    const [across, along] = on === room.ceiling ? [on.width, on.height] : [on.width, on.height];
    for (let x = 0; x < across; x += on === room.ceiling ? 1.1 : 1)
      picture.add(polygon(view.outline(patch(on, x, 0, 0.06, along)), view.tone('#5c6b68', on.normal), 0.8));
    for (let y = 0; y < along; y += 1)
      picture.add(polygon(view.outline(patch(on, 0, y, across, 0.05)), view.tone('#5c6b68', on.normal), 0.6));
  }
  picture.add(halo(view, [0, 2, room.depth], 6, light.sun, 0.6));
  const beds = [-1, 1].flatMap((s) =>
    repeat(13, (i): Thing => bedOf(picture, [s * 2.4, 0, 2.4 + i * 1.25 + i * i * 0.03])),
  );
  furnish(view, beds);
}

function bedOf(picture: Picture, at: Vec): Thing {
  const { dice } = picture;
  const tray = block({ at, size: [2.4, 0.75, 1.15], colour: materials.wood, top: '#4d3b2c' });
  const leaves = repeat(9, (): Thing => {
    const spot = plus(at, [dice.between(-1.1, 1.1), 0.75, dice.between(-0.5, 0.5)]);
    const high = dice.between(0.3, 0.9);
    return lathe({
      at: spot,
      profile: [
        [0.04, 0],
        [dice.between(0.12, 0.26), high * 0.5],
        [0, high],
      ],
      sides: 5,
      colour: mix('#5d8a4a', dice.pick(['#3f6a3c', '#8fae5a', '#7aa06a']), 0.7),
    });
  });
  const flowers = repeat(3, () =>
    lathe({
      at: plus(at, [dice.between(-1, 1), dice.between(1.1, 1.6), dice.between(-0.4, 0.4)]),
      profile: pairs('0.06,0 0.09,0.08 0,0.12'),
      sides: 4,
      colour: dice.pick(['#d9584a', '#e6b04a', '#d98aa0', '#f0ead8']),
    }),
  );
  return cluster([tray, ...leaves, ...flowers], at);
}

/** A garage or the shop of mechanics: a car on its lift, tyres, tool chests. */
export function garage(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [10, 4.2, 12],
    wall: '#cfd2cd',
    floor: '#7d8080',
    ceiling: '#aab0ae',
    depth: 0.15,
  });
  ceilingLamps(view, room, 2, 5, [0.25, 1.6]);
  wallBand(view, room.back, 0, 1.3, dice.pick(['#9a4a3c', '#3f6478', '#5f6f58']));
  windowRow(view, sunnyWall(view, room), { count: 3, width: 2, sill: 2, height: 1.5, columns: 4, rows: 2, beam: 0.24 });
  const tyres = repeat(8, (i) =>
    lathe({
      at: [-side * (room.width / 2 - 0.8), Math.floor(i / 2) * 0.24, 5 + (i % 2) * 0.9],
      profile: pairs('0.36,0 0.4,0.1 0.36,0.22'),
      sides: 18,
      colour: '#1e2123',
    }),
  );
  const lift = [-1, 1].map((s) => block({ at: [s * 1.7, 0, 8], size: [0.3, 3, 0.3], colour: '#b8472f' }));
  const body = extrude({
    at: [0, 1.5, 8],
    turn: dice.between(-0.2, 0.2),
    width: 1.7,
    colour: dice.pick(['#d9d6cd', '#3f5f78', '#8a2f2b', '#2c3338']),
    profile: pairs('-2.1,0.28 -2.1,0.72 -1.95,0.84 -1,0.94 -0.35,1.42 1.1,1.45 1.75,1.02 2.1,0.95 2.1,0.28'),
    edges: { 3: '#26323a', 5: '#26323a' },
    signs: [
      {
        outline: pairs('-0.82,0.96 -0.28,1.34 1,1.37 1.5,1.02'),
        colour: '#26323a',
      },
    ],
  });
  const chestOfTools = block({
    at: [side * (room.width / 2 - 0.6), 0, 7],
    size: [0.6, 1.1, 1.6],
    colour: '#a8382c',
    marks: ({ left, right }) => ({
      left: [0.2, 0.45, 0.7].map((y) => ({ corners: patch(left, 0.1, y, 1.4, 0.04), colour: '#e0dcd4' })),
      right: [0.2, 0.45, 0.7].map((y) => ({ corners: patch(right, 0.1, y, 1.4, 0.04), colour: '#e0dcd4' })),
    }),
  });
  furnish(view, [...lift, cluster(tyres), body, chestOfTools]);
}
