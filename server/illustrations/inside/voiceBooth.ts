import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { chair } from '../props/furniture';
import { standardLamp } from '../props/lamps';
import { landscapeOn } from '../props/screenPicture';
import { dimmed, microphone, musicStand } from '../props/soundThings';
import { furnish, interior } from '../space/interior';
import { spot } from '../space/plane';
import type { Room } from '../space/room';
import type { View } from '../space/view';

/** A dubbing or podcast booth: two microphones, a lamp, a script. */
export function voiceBooth(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [4.4, 2.6, 4.6],
    wall: dice.pick(['#4d565a', '#6b5a50', '#4a5650']),
    floor: '#5a4f46',
    ceiling: '#3a3f42',
    depth: 0,
    focal: 640,
    ...dimmed,
  });
  foam(view, room);
  landscapeOn(view, room.back, room.width / 2 - 1.1, 1.2, 2.2, 1.1);
  furnish(view, [
    microphone([-side * 0.6, 0, 3]),
    microphone([side * 0.7, 0, 3.2]),
    musicStand([-side * 0.5, 0, 2.6]),
    musicStand([side * 0.9, 0, 2.8]),
    standardLamp([side * (room.width / 2 - 0.5), 0, room.depth - 0.6]),
    chair([side * 1.4, 0, 2.4], '#33393c', -side * 1.2),
  ]);
  foot(picture, 110, '#070a0c');
}

function foam(view: View, room: Room): void {
  const { picture } = view;
  for (const on of [room.left, room.right]) {
    for (let x = 0.6; x < on.width - 0.3; x += 0.42) {
      for (let y = 0.3; y < on.height - 0.3; y += 0.42)
        picture.add(
          polygon(view.outline([spot(on, x, y), spot(on, x + 0.4, y), spot(on, x + 0.2, y + 0.2)]), '#000000', 0.18),
          polygon(
            view.outline([spot(on, x, y + 0.4), spot(on, x + 0.4, y + 0.4), spot(on, x + 0.2, y + 0.2)]),
            '#ffffff',
            0.07,
          ),
        );
    }
  }
}
