import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { pendant } from '../props/lamps';
import { boards, furnish, hang, interior, sunnyWall, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import { lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** Rails of clothes by colour, a dress form, a tall mirror. */
export function costumeStore(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [6.4, 3.2, 10],
    wall: dice.pick(['#d8cdbb', '#c6bcc0', '#bfc6c0']),
    floor: '#a07c58',
    depth: 0.25,
  });
  boards(view, room);
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 1.5,
    sill: 0.9,
    height: 1.9,
    columns: 2,
    rows: 3,
    beam: 0.3,
  });
  hang(
    view,
    room.back,
    room.width / 2 + side * 1.2 - 0.5,
    0.3,
    1,
    2.1,
    mix(picture.light.sky[2], '#ffffff', 0.5),
    '#b8934f',
  );
  const rails = [8.6, 6.4, 4.2].flatMap((z) => [-1, 1].map((s) => rail(picture, [s * (room.width / 2 - 1.5), 0, z])));
  furnish(view, [
    ...rails,
    dressForm([side * 0.4, 0, 6.6], dice.pick(['#8a3038', '#2f4a5c', '#c9b27c', '#4d5a44'])),
    dressForm([-side * 0.3, 0, 8.4], '#d8cdb8'),
  ]);
  view.picture.add(...[8, 5].flatMap((z) => pendant([0, 2.3, z], 0.9, '#efe3c6', 0.22).paint(view)));
}

function rail({ dice }: Picture, at: Vec): Thing {
  const hue: readonly [Hex, ...Hex[]] = dice.pick([
    ['#7d2f33', '#a04a44', '#5a2a2c', '#c28a7a'],
    ['#2f4a5c', '#4d6a7a', '#1f2f3a', '#8fa3ae'],
    ['#4d5a44', '#7d8a5c', '#39452f', '#b5b08a'],
    ['#b8934f', '#d9c391', '#8a6a3c', '#efe4c8'],
    ['#22262a', '#3a3f45', '#55504c', '#8d8a86'],
  ]);
  const hung = repeat(17, (i): Thing => {
    const long = dice.between(0.75, 1.2);
    return block({
      at: plus(at, [-0.9 + i * 0.112, 1.58 - long, 0]),
      size: [0.085, long, dice.between(0.4, 0.5)],
      colour: dice.pick(hue),
    });
  });
  const frame = [
    block({ at: plus(at, [-1, 0, 0]), size: [0.04, 1.65, 0.04], colour: '#8f979a' }),
    block({ at: plus(at, [1, 0, 0]), size: [0.04, 1.65, 0.04], colour: '#8f979a' }),
    block({ at: plus(at, [0, 1.62, 0]), size: [2, 0.04, 0.04], colour: '#8f979a' }),
  ];
  return cluster([...frame, ...hung], at);
}

function dressForm(at: Vec, colour: Hex): Thing {
  const foot = lathe({
    at,
    profile: pairs('0.2,0 0.03,0.06 0.03,0.8'),
    sides: 10,
    colour: materials.darkWood,
  });
  const body = lathe({
    at: plus(at, [0, 0.75, 0]),
    profile: pairs('0.3,0 0.24,0.1 0.15,0.3 0.2,0.5 0.21,0.62 0.08,0.74 0.06,0.84'),
    sides: 18,
    colour,
  });
  return { ...cluster([foot, body], at), paint: (view) => [...foot.paint(view), ...body.paint(view)] };
}
