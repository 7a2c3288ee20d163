import type { Hex } from '../draw/colour';
import { circle, ellipse, line } from '../draw/svg';
import { pairs } from '../space/pairs';
import { lathe } from '../space/solids';
import type { Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A lantern on a post, or on an arm of a wall; it shines when the hour asks for it. */
export function streetLamp(at: Vec, height: number, arm = 0): Thing {
  const head = plus(at, [arm, height, 0]);
  return {
    at,
    body: [at, plus(at, [0.1, 0, 0]), head],
    paint: (view) => (view.depthOf(at) < 1 ? [] : lampAt(view, at, head, arm)),
  };
}

function lampAt(view: View, at: Vec, head: Vec, arm: number): string[] {
  const { picture } = view;
  const [scale, depth] = [view.scaleAt(at), view.depthOf(at)];
  const dark = view.distant('#22282b', depth);
  const [x, y] = view.pixel(head);
  const post =
    arm === 0 ? [view.pixel(at), view.pixel(head)] : [view.pixel(plus(at, [0, head[1], 0])), view.pixel(head)];
  const lit = Boolean(picture.light.lamps);
  const bulb = circle(x, y, scale * 0.17, lit ? '#ffe9bd' : view.distant('#d8d6cc', depth));
  const hat = ellipse(x, y - scale * 0.17, scale * 0.2, scale * 0.08, dark);
  return [
    line(post, dark, Math.max(1, scale * 0.09)),
    ...(lit ? [halo(view, head, 2.6, '#ffca80', 0.75)] : []),
    bulb,
    hat,
  ];
}

/** A soft round light at a place; `radius` in metres. */
export function halo(view: View, at: Vec, radius: number, colour: Hex, opacity = 0.8): string {
  const [x, y] = view.pixel(at);
  return circle(x, y, view.scaleAt(at) * radius, view.picture.soft(colour), opacity);
}

/** A lamp that hangs from a ceiling by its cord, with a shade. */
export function pendant(at: Vec, drop: number, shade: Hex, size = 0.22): Thing {
  const top = plus(at, [0, drop, 0]);
  return {
    at,
    body: [at],
    paint: (view) => {
      if (view.depthOf(at) < 0.8) return [];
      const [[x, y], scale] = [view.pixel(at), view.scaleAt(at)];
      const cord = line([view.pixel(top), [x, y]], '#1c1f21', Math.max(0.8, scale * 0.012));
      const bell = `<path d="M${r(x - scale * size)} ${r(y)}Q${r(x - scale * size * 0.8)} ${r(y - scale * size * 0.9)} ${r(x)} ${r(y - scale * size)}Q${r(x + scale * size * 0.8)} ${r(y - scale * size * 0.9)} ${r(x + scale * size)} ${r(y)}Z" fill="${shade}"/>`;
      return [
        halo(view, at, 1.5, '#ffd9a0', 0.6),
        cord,
        bell,
        ellipse(x, y, scale * size * 0.85, scale * size * 0.16, '#fff2d4'),
      ];
    },
  };
}

const r = (value: number) => Math.round(value * 10) / 10;

/** A lamp with a cloth shade on its tall foot. */
export function standardLamp(at: Vec): Thing {
  const foot = lathe({
    at,
    profile: pairs('0.15,0 0.02,0.03 0.02,1.3'),
    sides: 8,
    colour: '#22272a',
  });
  const shade = lathe({
    at: plus(at, [0, 1.3, 0]),
    profile: pairs('0.2,0 0.13,0.28'),
    sides: 14,
    colour: '#ffdfa8',
    lit: true,
  });
  return {
    ...foot,
    paint: (view) => [
      halo(view, plus(at, [0, 1.4, 0]), 1.2, '#ffc98a', 0.6),
      ...foot.paint(view),
      ...shade.paint(view),
    ],
  };
}
