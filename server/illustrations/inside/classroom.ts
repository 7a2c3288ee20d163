import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { chair, table } from '../props/furniture';
import { strongColours } from '../props/strongColours';
import { ceilingLamps, furnish, hang, interior, shadyWall, sunnyWall, windowRow } from '../space/interior';
import { block, cluster, type Thing } from '../space/things';

/** Benches that rise before a board, or rows of small desks. */
export const classroom = (picture: Picture): void => schoolRoom(picture, 'desks');

/** Benches in tiers. */
export const lectureHall = (picture: Picture): void => schoolRoom(picture, 'tiers');

function schoolRoom(picture: Picture, kind: 'desks' | 'tiers'): void {
  const { dice } = picture;
  const tiers = kind === 'tiers';
  const { view, room } = interior(picture, {
    size: tiers ? [13, 5, 14] : [8, 3.4, 9],
    wall: dice.pick(['#e0dac8', '#c9d0c4', '#d8c8ae']),
    floor: dice.pick(['#a9805a', '#8f9490']),
    depth: 0.2,
    eye: tiers ? 3.4 : 1.6,
  });
  windowRow(view, sunnyWall(view, room), {
    count: tiers ? 5 : 3,
    width: 1.9,
    sill: 1,
    height: room.height - 1.5,
    columns: 2,
    rows: 3,
    beam: 0.34,
  });
  hang(
    view,
    room.back,
    room.width / 2 - 2.2,
    1,
    4.4,
    1.4,
    dice.pick(['#3f5a4c', '#33413f', '#f1f1ec']),
    materials.wood,
  );
  hang(view, shadyWall(view, room), room.depth / 2, 1.4, 1.6, 1.2, dice.pick(strongColours), materials.wood);
  ceilingLamps(view, room, 2, 4, [0.3, 1.3]);
  const master = table([0, 0, room.depth - 1.7], [1.6, 0.76, 0.7], materials.wood);
  furnish(view, [master, ...(tiers ? risingBenches() : smallDesks(picture))]);
}

function smallDesks({ dice }: Picture): Thing[] {
  const seat = () => dice.pick(['#a8483a', '#3f6a7a', '#8a6a48']);
  const pupil = (x: number, z: number): Thing =>
    cluster(
      [table([x, 0, z], [1.2, 0.7, 0.5], materials.paleWood), chair([x, 0, z - 0.5], seat(), Math.PI)],
      [x, 0, z],
    );
  return [5.8, 4.4, 3].flatMap((z) => [-2.4, -0.8, 0.8, 2.4].map((x) => pupil(x, z)));
}

/** Each row a step higher than the one before it, an aisle in the middle. */
function risingBenches(): Thing[] {
  const desk = mix(materials.wood, materials.darkWood, 0.25);
  const bench = (x: number, z: number, rise: number): Thing =>
    cluster(
      [
        block({ at: [x, 0, z], size: [4.6, rise + 0.75, 0.36], colour: desk, top: materials.paleWood }),
        block({ at: [x, 0, z - 0.55], size: [4.6, rise + 0.42, 0.3], colour: materials.wood }),
      ],
      [x, 0, z],
    );
  return repeat(7, (i) => [-2.9, 2.9].map((x) => bench(x, 9.6 - i * 1.1, i * 0.26))).flat();
}
