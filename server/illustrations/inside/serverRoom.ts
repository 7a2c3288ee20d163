import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ceilingLamps, furnish, interior, tiles } from '../space/interior';
import { patch } from '../space/plane';
import { block, type Thing } from '../space/things';

/** Racks of machines with small lights, cold and endless. */
export function serverRoom(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [3.6, 2.9, 20],
    wall: '#2a3238',
    floor: '#7d868a',
    ceiling: '#c3cacb',
    depth: 0.3,
    from: 'above',
    ambient: '#66757f',
    direct: '#dfeaee',
  });
  tiles(view, room, 0.6);
  ceilingLamps(view, room, 1, 9, [0.5, 1.4], '#f0fbff');
  const racks = repeat(24, (i): Thing => {
    const [s, z] = [i % 2 ? 1 : -1, 1.6 + Math.floor(i / 2) * 1.5];
    return block({
      at: [s * (room.width / 2 - 0.3), 0, z],
      size: [0.9, 2.3, 1.4],
      colour: '#20272c',
      marks: ({ left, right }) => {
        const on = s > 0 ? left : right;
        const rows = repeat(12, (row) => ({
          corners: patch(on, 0.1, 0.12 + row * 0.18, on.width - 0.2, 0.13),
          colour: '#39434a',
        }));
        const leds = repeat(26, () => ({
          corners: patch(on, dice.between(0.15, on.width - 0.2), 0.16 + dice.whole(0, 11) * 0.18, 0.035, 0.035),
          colour: dice.pick(['#6fe0a8', '#6fb8e0', '#f0b45a']),
          lit: true as const,
        }));
        return { [s > 0 ? 'left' : 'right']: [...rows, ...leds] };
      },
    });
  });
  furnish(view, racks);
}
