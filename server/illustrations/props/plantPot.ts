import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { pairs } from '../space/pairs';
import { lathe } from '../space/solids';
import { cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** Long leaves in a pot. */
export function plantPot(picture: Picture, at: Vec): Thing {
  const { dice } = picture;
  const pot = lathe({
    at,
    profile: pairs('0.18,0 0.24,0.42'),
    sides: 12,
    colour: dice.pick(['#b0725a', '#d9d5cb', '#4d5356']),
  });
  const leaves = repeat(9, (i): Thing => {
    const [turn, high] = [i * 0.7, dice.between(0.7, 1.35)];
    const out = 0.24 + dice.between(0, 0.22);
    const tip: Vec = plus(at, [Math.sin(turn) * out, high, Math.cos(turn) * out]);
    const side: Vec = [Math.cos(turn) * 0.09, 0, -Math.sin(turn) * 0.09];
    const mid = plus(at, [Math.sin(turn) * out * 0.5, high * 0.75, Math.cos(turn) * out * 0.5]);
    const corners = [plus(at, [0, 0.42, 0]), plus(mid, side), tip, plus(mid, [-side[0], 0, -side[2]])];
    return {
      at: tip,
      body: corners,
      paint: (view) => [
        polygon(view.outline(corners), view.tone(mix('#4f7347', '#2f4a33', dice.between(0, 0.6)), [0, 0.7, -0.6])),
      ],
    };
  });
  return cluster([pot, ...leaves], at);
}
