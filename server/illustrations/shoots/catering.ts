import type { Hex } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { tent } from '../props/tent';
import { van } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { openGround, setOut } from '../space/openGround';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import { lathe, sheetOf } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';

/** The canteen of a shoot: a truck with its flap up, trestles under tents. */
export function catering(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, dice.pick([materials.gravel, light.grass]), 2);
  const cloth: Hex = dice.pick(['#efece2', '#d9cfb4', '#b9c4b4']);
  const body = foodTruck(picture, [side * 5, 0, 17], -side * 0.5);
  const tents = [
    tent([-side * 4.5, 0, 17], cloth, side * 0.2, [7, 5]),
    tent([-side * 12, 0, 21], cloth, side * 0.25, [7, 5]),
  ];
  const tables = [-2.6, -5.6].map((x) => trestle(picture, [side * x, 0, 16.6]));
  const queue = [0, 1, 2, 3].map((i) => [side * (3.4 - i * 0.9), 0, 13.6 - i * 0.2] satisfies Vec);
  setOut(scene, [
    body,
    ...tents,
    ...tables,
    ...queue.flatMap((at) => passers(dice, 1, () => at)),
    ...passers(dice, 3, () => [-side * dice.between(2, 7), 0, dice.between(14.4, 18)]),
    ...scatter(picture, 'tree', 6, [-40, 0, 40], [40, 0, 60], [8, 12]),
  ]);
  if (light.lamps)
    for (let i = 0; i < 14; i++)
      picture.add(
        halo(scene.view, [side * (6 - i * 0.9), 3 - Math.sin((i / 13) * Math.PI) * 0.4, 14.8], 0.35, '#ffd48f', 0.9),
      );
}

function foodTruck({ dice, light }: Picture, at: Vec, turn: number): Thing {
  const colour: Hex = dice.pick(['#a8483a', '#3f6f6a', '#d9b15a', '#e6e1d4']);
  const pane: Hex = light.lamps ? '#ffdf9e' : '#3a3230';
  const body = van({ at, turn, colour });
  const box = block({
    at: plus(at, turned([0.6, 0.7, 0], turn)),
    size: [4.2, 2.2, 2.1],
    turn,
    colour,
    marks: ({ front, back }) => ({
      front: [{ corners: patch(front, 0.7, 0.75, 2.8, 1.05), colour: pane, lit: light.lamps }],
      back: [{ corners: patch(back, 0.7, 0.75, 2.8, 1.05), colour: pane }],
    }),
  });
  const edge = (x: number, y: number, z: number): Vec => plus(at, turned([x, y, z], turn));
  const flap = sheetOf(
    [edge(-0.8, 2.6, -1.06), edge(2, 2.6, -1.06), edge(2, 2.95, -2.2), edge(-0.8, 2.95, -2.2)],
    '#efe6d2',
  );
  const board = sheetOf(
    [edge(-0.8, 1.4, -1.06), edge(2, 1.4, -1.06), edge(2, 1.35, -1.45), edge(-0.8, 1.35, -1.45)],
    materials.paleWood,
  );
  return {
    ...body,
    paint: (view) => [...body.paint(view), ...box.paint(view), ...board.paint(view), ...flap.paint(view)],
  };
}

function trestle({ dice }: Picture, at: Vec): Thing {
  const top = block({ at: plus(at, [0, 0.72, 0]), size: [2.4, 0.05, 0.8], colour: materials.paleWood });
  const legs = [-0.9, 0.9].map((x) => block({ at: plus(at, [x, 0, 0]), size: [0.06, 0.72, 0.6], colour: '#6d6a62' }));
  const benches = [-0.75, 0.75].map((z) =>
    block({ at: plus(at, [0, 0.4, z]), size: [2.4, 0.06, 0.3], colour: materials.paleWood }),
  );
  const dishes = repeat(7, (i) =>
    lathe({
      at: plus(at, [-1 + i * 0.33, 0.77, dice.between(-0.2, 0.2)]),
      profile: pairs('0.06,0 0.13,0.05'),
      sides: 10,
      colour: dice.pick(['#efece4', '#c9743f', '#7f9447', '#d6b24c']),
    }),
  );
  return cluster([...legs, ...benches, top, ...dishes], at);
}
