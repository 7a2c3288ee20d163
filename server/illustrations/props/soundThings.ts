import { line, type Point } from '../draw/svg';
import { pairs } from '../space/pairs';
import { extrude, lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import { halo } from './lamps';

export const dim = { ambient: '#5d6468', direct: '#d9cdb6', from: 'above' } as const;

export const seat = (at: Vec): Thing =>
  cluster(
    [
      lathe({
        at,
        profile: pairs('0.3,0 0.04,0.05 0.04,0.5'),
        sides: 10,
        colour: '#1d2124',
      }),
      block({ at: plus(at, [0, 0.5, 0]), size: [0.56, 0.1, 0.54], colour: '#2b3034' }),
      block({ at: plus(at, [0, 0.62, -0.24]), size: [0.5, 0.62, 0.08], colour: '#2b3034' }),
    ],
    at,
  );

export function lampOf(at: Vec): Thing {
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

export function microphone(at: Vec): Thing {
  const stand = block({ at, size: [0.03, 1.5, 0.03], colour: '#24292c' });
  const legs = [0.3, 2.4, 4.5].map((turn) => block({ at, size: [0.03, 0.03, 0.5], turn, colour: '#24292c' }));
  return {
    ...cluster([stand, ...legs], at),
    paint: (view) => {
      const [a, b]: [Point, Point] = [view.pixel(plus(at, [-0.3, 1.42, 0])), view.pixel(plus(at, [0.35, 1.62, 0]))];
      const scale = view.scaleAt(at);
      return [
        ...legs.flatMap((leg) => leg.paint(view)),
        ...stand.paint(view),
        line([a, b], '#24292c', scale * 0.03),
        line(
          [
            [a[0] - scale * 0.02, a[1] + scale * 0.02],
            [a[0] - scale * 0.02, a[1] + scale * 0.16],
          ],
          '#8f979a',
          scale * 0.07,
        ),
      ];
    },
  };
}

export const musicStand = (at: Vec): Thing =>
  cluster(
    [
      block({ at, size: [0.03, 1.1, 0.03], colour: '#24292c' }),
      extrude({
        at: plus(at, [0, 1.05, 0]),
        turn: Math.PI / 2,
        width: 0.5,
        colour: '#33393c',
        profile: pairs('0.02,0 0.1,0.34 0.12,0.34 0.05,0'),
      }),
      block({ at: plus(at, [0, 1.08, -0.1]), size: [0.34, 0.24, 0.01], colour: '#f4f0e6' }),
    ],
    at,
  );
