import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { chandelier } from '../props/chandelier';
import { armchair, fabrics } from '../props/fabrics';
import { shelves, sofa, table } from '../props/furniture';
import { halo, standardLamp } from '../props/lamps';
import { carpet, furnish, hang, interior, sunnyWall, wallBand, windowRow } from '../space/interior';
import { arch, patch } from '../space/plane';
import type { Room } from '../space/room';
import { block, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A drawing room of an old flat or house: tall windows, fireplace, parquet. */
export function oldFlat(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#d9d3c0', '#b9c4bb', '#c4b7a6', '#a9b4bd', '#d3bfae']);
  const { view, room } = interior(picture, { size: [6.6, 3.7, 7.5], wall, floor: '#a97c50', depth: 0.25 });
  herringbone(view, room);
  panelling(view, room, wall);
  windowRow(view, sunnyWall(view, room), {
    count: 3,
    width: 1.25,
    sill: 0.25,
    height: 2.9,
    columns: 2,
    rows: 4,
    margin: 0.9,
    beam: 0.36,
  });
  carpet(view, [0, room.depth - 3.2], 3.4, 2.4, dice.pick(fabrics));
  const back = room.depth - 0.4;
  fireplace(view, room);
  const things = [
    sofa([-picture.side * -1.6, 0, back - 2.4], 2, dice.pick(fabrics), -picture.side * 0.9),
    standardLamp([picture.side * 2.3, 0, back - 0.6]),
    table([0, 0, back - 2.6], [1.1, 0.42, 0.7], materials.darkWood),
    bookcase(picture, [-picture.side * (room.width / 2 - 0.35), 0, back - 3], (-picture.side * Math.PI) / 2),
    armchair([-picture.side * 1.5, 0, back - 1.8], dice.pick(fabrics), picture.side * 0.8),
  ];
  furnish(view, things);
  view.picture.add(halo(view, [0, room.height - 0.9, back - 2.6], 1.6, '#ffe2a8', 0.35));
  chandelier(view, [0, room.height - 0.95, back - 2.6]);
}

function herringbone(view: View, room: Room): void {
  const { picture } = view;
  for (let z = 1; z < room.depth; z += 0.34) {
    for (let x = -room.width / 2; x < room.width / 2; x += 0.5) {
      const flip = Math.round(x * 2) % 2 ? 0.17 : -0.17;
      picture.add(
        polygon(
          view.outline([
            [x, 0.005, z],
            [x + 0.5, 0.005, z + flip],
            [x + 0.5, 0.005, z + flip + 0.17],
            [x, 0.005, z + 0.17],
          ]),
          picture.dice.chance(0.5) ? '#000000' : '#ffffff',
          0.06,
        ),
      );
    }
  }
}

function panelling(view: View, room: Room, wall: Hex): void {
  const pale = mix(wall, '#ffffff', 0.35);
  for (const on of [room.left, room.right, room.back]) {
    wallBand(view, on, 0, 0.2, pale);
    wallBand(view, on, 0.95, 0.06, pale);
    wallBand(view, on, room.height - 0.22, 0.22, pale);
    for (let x = 0.5; x < on.width - 1.2; x += 1.7) {
      for (const [y, height] of [
        [1.2, room.height - 1.7],
        [0.32, 0.5],
      ] as const) {
        view.picture.add(
          polygon(view.outline(patch(on, x, y, 1.3, height)), view.tone(pale, on.normal), 0.5),
          polygon(view.outline(patch(on, x + 0.05, y + 0.05, 1.2, height - 0.1)), view.tone(wall, on.normal), 0.9),
        );
      }
    }
  }
}

function fireplace(view: View, room: Room): void {
  const at: Vec = [0, 0, room.depth - 0.2];
  const stone = view.picture.dice.pick([materials.limestone, '#8d8782', '#b9a58e']);
  const mantel = block({
    at,
    size: [1.7, 1.15, 0.4],
    colour: stone,
    top: mix(stone, '#ffffff', 0.2),
    marks: ({ front }) => ({ front: [{ corners: arch(front, 0.38, 0, 0.94, 0.85, 0.4), colour: '#17120f' }] }),
  });
  hang(
    view,
    room.back,
    room.width / 2 - 0.6,
    1.35,
    1.2,
    1.6,
    mix(view.picture.light.sky[1], '#ffffff', 0.3),
    '#b8934f',
  );
  furnish(view, [mantel]);
  if (view.picture.light.lamps || view.picture.light.snow)
    view.picture.add(halo(view, [0, 0.3, room.depth - 0.6], 0.9, '#ff9a4a', 0.8));
}

function bookcase({ dice }: Picture, at: Vec, turn: number): Thing {
  return shelves(
    at,
    [1.8, 2.3, 0.32],
    materials.darkWood,
    6,
    () => ({
      width: dice.between(0.03, 0.09),
      height: dice.between(0.2, 0.32),
      colour: dice.pick(['#6d2f2a', '#2f4550', '#8a7648', '#4a5a44', '#c8bda4', '#3a2f3f']),
    }),
    turn,
  );
}
