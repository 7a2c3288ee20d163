import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { chandelier, paintAsGiven } from '../props/chandelier';
import { armchair, fabrics } from '../props/fabrics';
import { chest, sofa, table } from '../props/furniture';
import { halo } from '../props/lamps';
import { plantPot } from '../props/plantPot';
import { furnish, interior, sunnyWall, tiles, wallBand, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import { lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** The hall of a grand hotel: columns, stair, chequered marble, armchairs. */
export function lobby(picture: Picture): void {
  const { dice } = picture;
  const stone = dice.pick([materials.limestone, '#d9c7a6', '#cfcac0']);
  const { view, room } = interior(picture, {
    size: [13, 5.6, 16],
    wall: stone,
    floor: '#d9d3c4',
    ceiling: '#efe8d8',
    depth: 0.35,
    eye: 1.7,
  });
  tiles(view, room, 1.1, dice.pick(['#4b4744', '#7d5a4a', '#5d6b66']));
  windowRow(view, sunnyWall(view, room), {
    count: 4,
    width: 2,
    sill: 0.6,
    height: 4,
    columns: 2,
    rows: 4,
    arched: true,
    margin: 1.5,
    beam: 0.24,
  });
  wallBand(view, room.back, room.height - 0.5, 0.5, mix(stone, '#ffffff', 0.3));
  const back = room.depth;
  const columns = [-1, 1].flatMap((s) =>
    [back - 2, back - 6, back - 10].map((z) =>
      column([s * room.width * 0.3, 0, z], room.height, mix(stone, '#ffffff', 0.2)),
    ),
  );
  const stairs = repeat(
    12,
    (i): Thing =>
      block({
        at: [0, 0, back - 3.6 + i * 0.3],
        size: [5 - i * 0.1, 0.17 * (i + 1), 0.3],
        colour: mix(stone, '#ffffff', 0.1),
        marks: ({ front }) => ({
          front: [{ corners: patch(front, front.width / 2 - 1, 0, 2, front.height), colour: materials.cloth }],
        }),
      }),
  );
  const desk = cluster([
    chest([-picture.side * (room.width / 2 - 1.4), 0, back - 5], [1, 1.15, 4], materials.darkWood),
    lampAt([-picture.side * (room.width / 2 - 1.4), 1.15, back - 4]),
  ]);
  const seats = [
    sofa([picture.side * 2.4, 0, 6.4], 2, dice.pick(fabrics), picture.side * -0.5),
    armchair([picture.side * 0.8, 0, 5.2], dice.pick(fabrics), picture.side * 1.2),
    table([picture.side * 1.7, 0, 5.2], [0.8, 0.45, 0.8], materials.darkWood),
    plantPot(picture, [picture.side * 4.4, 0, 7]),
  ];
  paintAsGiven(view, stairs.reverse());
  furnish(view, [...columns, desk, ...seats]);
  chandelier(view, [0, room.height - 1.3, back - 7]);
}

const column = (at: Vec, height: number, colour: Hex): Thing =>
  lathe({
    at,
    profile: [
      [0.45, 0],
      [0.45, 0.3],
      [0.32, 0.4],
      [0.28, height - 0.7],
      [0.42, height - 0.4],
      [0.5, height - 0.3],
      [0.5, height],
    ],
    sides: 16,
    colour,
  });

function lampAt(at: Vec): Thing {
  const lamp = lathe({
    at: plus(at, [0, 0.3, 0]),
    profile: pairs('0.2,0 0.12,0.24'),
    sides: 12,
    colour: '#ffe7b8',
    lit: true,
  });
  return { ...lamp, paint: (view) => [halo(view, plus(at, [0, 0.4, 0]), 1, '#ffcf86', 0.6), ...lamp.paint(view)] };
}
