import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { fabrics } from '../props/fabrics';
import { bed, chair, chest } from '../props/furniture';
import { halo } from '../props/lamps';
import { furnish, hang, interior, sunnyWall, wallBand, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import type { Room } from '../space/room';
import { lathe } from '../space/solids';
import type { Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A bedroom of a plain hotel, or a bedsit. */
export function hotelRoom(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#d8cdb8', '#b7c0ba', '#c9b2a2', '#a8b0ba']);
  const { view, room } = interior(picture, {
    size: [4.8, 2.7, 5.6],
    wall,
    floor: dice.pick(['#7d6a58', '#6a6f70', '#8a5f4c']),
    depth: 0.1,
    focal: 640,
  });
  windowRow(view, sunnyWall(view, room), {
    count: 1,
    width: 1.7,
    sill: 0.8,
    height: 1.6,
    columns: 2,
    rows: 2,
    margin: 1.4,
    beam: 0.4,
  });
  curtains(view, room, dice.pick(fabrics));
  wallBand(view, room.back, 0, 1.3, mix(wall, materials.darkWood, 0.5));
  hang(view, room.back, room.width / 2 - 0.6, 1.6, 1.2, 0.7, dice.pick(fabrics), '#3b322a');
  const back = room.depth - 0.2;
  furnish(view, [
    bed([0, 0, back - 1.1], 1.7, dice.pick(['#e9e4d8', '#8b5c50', '#5d7077', '#c7a86c']), materials.darkWood),
    ...[-1, 1].map((s) => nightTable([s * 1.25, 0, back - 0.25])),
    chest([-picture.side * (room.width / 2 - 0.3), 0, back - 3], [0.5, 0.75, 1.5], materials.wood),
    chair([-picture.side * 1.2, 0, back - 2.9], '#6b5a4a', (picture.side * Math.PI) / 2),
  ]);
}

function nightTable(at: Vec): Thing {
  const box = chest(at, [0.45, 0.5, 0.4], materials.darkWood);
  const lamp = lathe({
    at: plus(at, [0, 0.72, 0]),
    profile: pairs('0.16,0 0.1,0.2'),
    sides: 12,
    colour: '#ffe9c0',
    lit: true,
  });
  return {
    ...box,
    paint: (view) => [...box.paint(view), halo(view, plus(at, [0, 0.8, 0]), 0.9, '#ffd08a', 0.6), ...lamp.paint(view)],
  };
}

function curtains(view: View, room: Room, colour: Hex): void {
  const on = sunnyWall(view, room);
  const middle = on.width / 2;
  for (const from of [middle - 1.45, middle + 0.95]) {
    for (let i = 0; i < 5; i++)
      view.picture.add(
        polygon(
          view.outline(patch(on, from + i * 0.1, 0.15, 0.1, 2.4)),
          view.tone(mix(colour, '#000000', i % 2 ? 0.18 : 0), on.normal),
        ),
      );
  }
}
