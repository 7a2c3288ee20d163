import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { speaker } from '../props/filmGear';
import { screen } from '../props/furniture';
import { landscapeOn } from '../props/screenPicture';
import { dimmed, swivelChair } from '../props/soundThings';
import { furnish, interior } from '../space/interior';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import type { Room } from '../space/room';
import { extrude } from '../space/solids';
import type { Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A mixing theatre: screen, wooden slats, a console the width of the room. */
export function mixingRoom(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [8, 3.6, 9],
    wall: '#3f4548',
    floor: '#33393c',
    ceiling: '#24292c',
    depth: -0.15,
    eye: 1.75,
    ...dimmed,
  });
  slats(view, room, dice.pick([materials.wood, '#6d5138', '#8c8f88']));
  landscapeOn(view, room.back, 1.3, 1.1, room.width - 2.6, 2);
  furnish(view, [
    speaker([-room.width / 2 + 0.7, 0, room.depth - 0.6], 1.3),
    speaker([room.width / 2 - 0.7, 0, room.depth - 0.6], 1.3),
    console([0, 0, 4.6], room.width * 0.62, picture),
    swivelChair([dice.between(-0.8, 0.8), 0, 3.5]),
  ]);
  foot(picture, 140, '#070a0c');
}

/** Vertical wood on both walls: it breaks the sound. */
function slats(view: View, room: Room, wood: Hex): void {
  const { picture } = view;
  for (const on of [room.left, room.right]) {
    for (let x = 0.4; x < on.width; x += 0.34) {
      picture.add(
        polygon(
          view.outline(patch(on, x, 0.3, 0.17, on.height - 0.7)),
          view.tone(mix(wood, '#000000', picture.dice.between(0.05, 0.35)), on.normal),
        ),
      );
    }
  }
}

function console(at: Vec, width: number, { dice }: Picture): Thing {
  const desk = extrude({
    at: plus(at, [0, 0, 0]),
    turn: Math.PI / 2,
    width,
    colour: '#2a3034',
    profile: pairs('0.6,0 0.6,0.78 -0.35,1 -0.6,1.3 -0.68,1.3 -0.6,0'),
  });
  const surfaceAt = (u: number, v: number): Vec => plus(at, [(u - 0.5) * width, 0.79 + v * 0.2, -0.58 + v * 0.92]);
  const knobs = repeat(34 * 4, (i) => ({
    u: ((i % 34) + 0.5) / 34,
    v: 0.08 + Math.floor(i / 34) * 0.24,
    colour: dice.chance(0.14) ? '#f0a860' : dice.chance(0.3) ? '#7fd0cc' : '#8a959a',
  }));
  return {
    ...desk,
    paint: (view) => [
      ...desk.paint(view),
      ...knobs.map(({ u, v, colour }) =>
        polygon(
          view.outline([
            surfaceAt(u - 0.006, v),
            surfaceAt(u + 0.006, v),
            surfaceAt(u + 0.006, v + 0.08),
            surfaceAt(u - 0.006, v + 0.08),
          ]),
          colour,
          0.9,
        ),
      ),
      ...[-0.3, 0, 0.3].flatMap((u) => screen(plus(at, [u * width, 1.05, 0.55]), 0.7, '#2f5560').paint(view)),
    ],
  };
}
