import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { carColours } from '../props/carColours';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { car } from '../props/vehicles';
import { furnish } from '../space/interior';
import { arch, patch, plane } from '../space/plane';
import { indoors, paintRoom, roomOf } from '../space/room';
import type { Vec } from '../space/vector';

/** A tunnel, of a road or under a station: rings of light to a bright end. */
export function tunnel(picture: Picture): void {
  const { dice, light } = picture;
  const room = roomOf(9, 1.4, 90);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-1.6, 1.6), 1.7, -0.5],
      focal: dice.between(640, 760),
      horizon: dice.between(420, 470),
      facing: dice.between(-0.04, 0.04),
    },
    { from: 'above', ambient: '#7a6d5c', direct: '#ffd79a' },
  );
  paintRoom(view, room, { wall: '#9a917f', floor: '#6d6a62', ceiling: '#7a7466', depth: 0.1 });
  const tiled = dice.chance(0.5);
  for (let z = 88; z > 0.5; z -= 2) {
    const ring = repeat(
      17,
      (i): Vec => [-4.5 * Math.cos((Math.PI * i) / 16), 1.4 + 4.8 * Math.sin((Math.PI * i) / 16), z],
    );
    const next = ring.map(([x, y]): Vec => [x, y, Math.max(0.3, z - 2)]);
    for (let i = 0; i < 16; i++) {
      const corners = [next[i], next[i + 1], ring[i + 1], ring[i]].filter((corner) => corner !== undefined);
      const bright = Math.abs(i - 7.5) < 3 ? 0.12 : 0.3;
      const tone = mix(mix('#6d6558', '#d9b982', bright + (z / 90) * 0.3), light.deep, 0.35 * (1 - z / 90));
      picture.add(polygon(view.outline(corners), tiled && (i + z) % 3 === 0 ? mix(tone, '#ffffff', 0.05) : tone));
    }
  }
  picture.add(
    polygon(view.outline(arch({ ...room.back, height: 6.2 }, 0, 0, 9, 6.2, 1.06)), mix(light.sky[2], light.sun, 0.6)),
    halo(view, [0, 3, 88], 26, light.sun, 0.9),
  );
  picture.add(polygon(view.outline(patch(plane([-0.08, 0.01, 0.5], [1, 0, 0], [0, 0, 1], 0.16, 88))), '#f2efe4', 0.6));
  for (let z = 70; z > 3; z -= 6)
    for (const x of [-2.6, 2.6])
      picture.add(halo(view, [x, 5, z], 1.5, '#ffcb86', 0.7), halo(view, [x, 5.1, z], 0.22, '#fff3d6', 1));
  furnish(
    view,
    dice.chance(0.5)
      ? [car({ at: [2, 0, dice.between(14, 30)], turn: Math.PI / 2, colour: dice.pick(carColours), lit: true })]
      : passers(dice, 1, () => [dice.between(-1, 1), 0, dice.between(10, 22)]),
  );
  foot(picture, 120);
}
