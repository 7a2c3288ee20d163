import { line, type Point } from '../draw/svg';
import { pairs } from '../space/pairs';
import { extrude, lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** The light of a room that is kept dark for its screens. */
export const dimmed = { ambient: '#788288', direct: '#d9cdb6', from: 'above' } as const;

/** A chair on one foot, seen from behind. */
export const swivelChair = (at: Vec): Thing =>
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

/** A microphone on its boom stand. */
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

/** A stand with a sheet on it. */
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
