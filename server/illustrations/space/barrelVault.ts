import { type Hex, mix } from '../draw/colour';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import type { Room } from './room';
import type { Vec } from './vector';
import type { View } from './view';

export interface Nave {
  width: number;
  height: number;
  stone: Hex;
  /** 1 is a round arch, above it a pointed one. */
  point: number;
  chairs: boolean;
  low?: boolean;
}

/** The vault, strip by strip, with its ribs. */
export function barrel(view: View, room: Room, { stone, point, height }: Nave): void {
  const { picture } = view;
  const half = room.width / 2;
  const ring = (z: number) =>
    repeat(17, (i): Vec => {
      const turn = (Math.PI * i) / 16;
      const narrow = point > 1 ? Math.sign(Math.cos(turn)) * Math.abs(Math.cos(turn)) ** 1.4 : Math.cos(turn);
      return [-half * narrow, height + half * point * 0.9 * Math.sin(turn), z];
    });
  for (let z = room.depth; z > 0.6; z -= 2) {
    const [near, far] = [ring(Math.max(0.3, z - 2)), ring(z)];
    const share = z / room.depth;
    for (let i = 0; i < 16; i++) {
      const corners = [near[i], near[i + 1], far[i + 1], far[i]].filter((corner) => corner !== undefined);
      const lit = picture.side > 0 ? i / 16 : 1 - i / 16;
      const tone = mix(view.tone(stone, [0, -1, 0]), picture.light.deep, 0.38 - 0.3 * share);
      picture.add(polygon(view.outline(corners), mix(tone, view.light.direct, 0.05 + 0.2 * (1 - lit) * share)));
    }
    if (Math.round(z / 2) % 2 === 0)
      picture.add(
        line(
          far.map((corner) => view.pixel(corner)),
          mix(view.tone(stone, [0, 0, -1]), view.light.direct, 0.22),
          Math.max(1, 90 / (z + 5)),
        ),
      );
  }
}
