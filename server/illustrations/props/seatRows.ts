import { type Hex, mix } from '../draw/colour';
import { block, paint, type Thing } from '../space/things';
import type { View } from '../space/view';

/** Rows of seat backs, nearer and larger towards us. */
export function seats(view: View, colour: Hex, from = 4, to = 17, half = 6.6): void {
  const things: Thing[] = [];
  for (let z = to; z > from; z -= 1.15) {
    for (let x = -half + (Math.round(z / 1.15) % 2) * 0.3; x < half; x += 0.62) {
      if (Math.abs(x) < 0.5) continue;
      things.push(
        block({
          at: [x, Math.max(0, (8 - z) * 0.05), z],
          size: [0.54, 0.95, 0.12],
          colour: mix(colour, '#000000', view.picture.dice.between(0, 0.16)),
          top: mix(colour, '#ffb090', 0.35),
        }),
      );
    }
  }
  paint(view, things);
}
