import { mix } from '../draw/colour';
import { repeat } from '../draw/repeat';
import { standing } from '../space/outdoors';
import type { Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** Red-brown cattle at grass, far enough to be shapes. */
export function herd({ picture }: View, count: number, far = 90): Thing[] {
  const { dice, light } = picture;
  return repeat(count, () => {
    const at: Vec = [dice.between(-34, 34), 0, dice.between(30, far)];
    const flip = dice.chance(0.5) ? 1 : -1;
    const hide = mix(dice.pick(['#7a3b22', '#6b3420', '#8a5a38', '#e4d9c4']), light.ambient, 0.45);
    return standing(at, 1.4, (x, y, scale) => [
      `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round(flip * scale * 14) / 1000} ${-Math.round(scale * 14) / 1000})"><path d="M-62 95Q-30 104 10 99L44 101L62 112L80 106L84 92L72 86L58 78L54 52L50 0H42L38 46Q0 34 -34 46L-40 0H-50L-56 50L-66 62Z" fill="${hide}"/></g>`,
    ]);
  });
}
