import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { car, truck, van } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { openGround, setOut } from '../space/openGround';
import { glassAt, openings } from '../space/openings';
import { block, type Thing } from '../space/things';

const bodies: readonly [Hex, ...Hex[]] = ['#d9d4c8', '#6f8490', '#9a4a3a', '#3f4f58', '#e6e3da', '#5d6a5d'];

/** Trucks drawn up in rows: unit base, hauliers, grip and light. */
export function truckBase(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, mix(materials.gravel, materials.asphalt, 0.4));
  const lit = Boolean(light.lamps);
  const turn = side * dice.between(0.5, 0.9);
  const row = repeat(6, (i) =>
    truck({
      at: [-side * (9 - i * 4.4), 0, 21 + i * 3.4],
      turn,
      colour: dice.pick(bodies),
      cab: dice.pick(['#e8e6e0', '#3a4248', '#8a2f2b']),
      length: dice.between(5, 7.5),
      lit,
    }),
  );
  const vans = [0, 1, 2].map((i) =>
    van({
      at: [side * (9 + i * 3), 0, 15 + i * 5],
      turn: turn + Math.PI,
      colour: dice.pick(bodies),
      lit,
      windows: dice.chance(0.5),
    }),
  );
  setOut(scene, [
    ...row,
    ...vans,
    ...loads(picture),
    ...passers(dice, dice.whole(2, 5), () => [dice.between(-5, 5), 0, dice.between(11, 18)]),
    streetLamp([-side * 6, 0, 24], 6),
    ...scatter(picture, 'tree', 8, [-50, 0, 60], [50, 0, 90], [8, 13]),
  ]);
}

function loads({ dice, side }: Picture): Thing[] {
  return repeat(5, (i) =>
    block({
      at: [side * dice.between(-1, 4), 0, 11 + i * 1.3],
      size: [dice.between(0.7, 1.2), dice.between(0.5, 1), 0.7],
      turn: dice.between(-0.4, 0.4),
      colour: dice.pick(['#23292d', '#3a4146', '#6a5a40']),
    }),
  );
}

/** Cars of a hire firm or of the camera, side by side. */
export function carFleet(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, materials.asphalt, 2.6);
  const colours: readonly [Hex, ...Hex[]] = dice.pick([
    ['#d9d6cd', '#30414d', '#8a2f2b', '#1f2428'],
    ['#b5543f', '#c9b27c', '#5f7f86', '#e6e1d4'],
  ]);
  const cars = [13, 21].flatMap((z) =>
    repeat(7, (i) =>
      (dice.chance(0.2) ? van : car)({
        at: [(i - 3) * 3.1 + dice.between(-0.2, 0.2), 0, z],
        turn: -Math.PI / 2 + side * 0.42,
        colour: dice.pick(colours),
        lit: light.lamps,
      }),
    ),
  );
  const hall = block({
    at: [side * 4, 0, 44],
    size: [34, 6, 10],
    colour: materials.zinc,
    marks: ({ front }) => ({
      front: openings(front, glassAt(picture, light.lamps ? 0.8 : 0), {
        columns: 8,
        rows: 1,
        width: 3,
        height: 3.4,
        sill: 0.4,
        storey: 4,
      }),
    }),
  });
  setOut(scene, [
    ...cars,
    hall,
    streetLamp([-9, 0, 18], 6),
    streetLamp([9, 0, 26], 6),
    ...passers(dice, 2, () => [dice.between(-8, 8), 0, 17]),
  ]);
}
