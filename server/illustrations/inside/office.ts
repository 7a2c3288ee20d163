import type { Hex } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { chair, screen, table } from '../props/furniture';
import { pendant } from '../props/lamps';
import { passers } from '../props/people';
import { plantPot } from '../props/plantPot';
import { ceilingLamps, furnish, hang, interior, sunnyWall, windowRow } from '../space/interior';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

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
