import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { paintAsGiven } from '../props/chandelier';
import { fabrics } from '../props/fabrics';
import { chair, sofa, table } from '../props/furniture';
import { pendant } from '../props/lamps';
import { plantPot } from '../props/plantPot';
import { boards, carpet, furnish, interior, shadyWall, windowRow } from '../space/interior';
import type { Plane } from '../space/plane';
import type { Room } from '../space/room';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A flat of our day or a loft: wide panes, pale wood, one strong colour. */
export function modernFlat(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [7.5, 2.7, 8],
    wall: '#e6e2d8',
    floor: dice.pick(['#c2a47c', '#a9a6a0', '#b98f63']),
    depth: 0.4,
  });
  boards(view, room, 0.25, 0.14);
  windowRow(view, room.back, {
    count: 1,
    width: room.width - 1.6,
    sill: 0.05,
    height: 2.4,
    columns: 4,
    rows: 1,
    frame: '#2e3437',
    margin: 0.6,
    beam: 0.3,
  });
  carpet(view, [0.3, room.depth - 2.6], 3, 2, dice.pick(fabrics));
  kitchenRow(view, shadyWall(view, room), room);
  const back = room.depth - 0.6;
  furnish(view, [
    sofa([picture.side * 1.2, 0, back - 1.2], 2.2, dice.pick(fabrics), 0),
    table([picture.side * 1.2, 0, back - 2.5], [1, 0.34, 0.6], materials.paleWood),
    ...diningSet([-picture.side * 0.9, 0, back - 3.6], picture),
    plantPot(picture, [picture.side * (room.width / 2 - 0.6), 0, back - 0.2]),
  ]);
  paintAsGiven(view, [pendant([-picture.side * 0.9, 1.75, back - 3.6], 0.95, '#2c3133', 0.26)]);
}

function kitchenRow(view: View, on: Plane, room: Room): void {
  const x = on === room.left ? -room.width / 2 + 0.31 : room.width / 2 - 0.31;
  const front = view.picture.dice.pick(['#f0ede4', '#4c5a58', '#8c9a8c', '#c9b28c']);
  paintAsGiven(view, [
    block({ at: [x, 1.5, room.depth / 2 + 0.4], size: [0.36, 0.75, room.depth * 0.45], colour: front }),
    block({ at: [x, 0, room.depth / 2 + 0.4], size: [0.62, 0.9, room.depth * 0.45], colour: front, top: '#3a3d3c' }),
  ]);
}

function diningSet(at: Vec, { dice }: Picture): Thing[] {
  const seat = dice.pick(fabrics);
  const seats = [-0.5, 0.5].flatMap((x) => [
    chair(plus(at, [x, 0, 0.75]), seat, 0),
    chair(plus(at, [x, 0, -0.75]), seat, Math.PI),
  ]);
  return [cluster([table(at, [1.8, 0.74, 0.9], materials.paleWood), ...seats], at)];
}
