import { repeat } from '../draw/repeat';
import { pairs } from '../space/pairs';
import { lathe } from '../space/solids';
import type { Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';
import { halo } from './lamps';

/** A ring of eight lamps under a ceiling. */
export function chandelier(view: View, at: Vec): void {
  const ring = repeat(
    8,
    (i): Vec => plus(at, [Math.cos((i * Math.PI) / 4) * 0.38, 0, Math.sin((i * Math.PI) / 4) * 0.38]),
  );
  paintAsGiven(view, [
    lathe({
      at,
      profile: pairs('0.02,-0.2 0.4,-0.06 0.4,-0.02 0.03,0.1 0.02,0.95'),
      sides: 14,
      colour: '#b8934f',
    }),
  ]);
  view.picture.add(...ring.map((point) => halo(view, point, 0.12, '#fff1cc', 1)));
}

/** Things in the order given, not by distance. */
export const paintAsGiven = (view: View, things: readonly Thing[]): void =>
  view.picture.add(...things.flatMap((thing) => thing.paint(view)));
