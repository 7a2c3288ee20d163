import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { passers } from '../props/people';
import { strongColours } from '../props/strongColours';
import { boards, furnish, hang, interior } from '../space/interior';
import { pairs } from '../space/pairs';
import { disc, patch } from '../space/plane';
import { lathe } from '../space/solids';
import { block, cluster } from '../space/things';
import type { View } from '../space/view';

/** White rooms, large canvases, a bench. */
export function museum(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [9, 4.6, 13],
    wall: dice.pick(['#eceae3', '#d8d6ce', '#b9c0be', '#8a3f3a']),
    floor: dice.pick(['#b08a62', '#a9a6a0']),
    depth: 0.35,
    from: 'above',
  });
  boards(view, room, 0.3, 0.12);
  picture.add(
    polygon(
      view.outline(patch(room.ceiling, 1.5, 0, room.width - 3, room.depth)),
      mix(picture.light.sky[2], '#ffffff', 0.6),
      0.9,
    ),
  );
  for (const on of [room.left, room.right])
    for (let x = 2; x < on.width - 2; x += 3.4)
      canvas(view, on, x, dice.between(1, 1.4), dice.between(1.2, 2.4), dice.between(1.2, 2.2));
  canvas(view, room.back, room.width / 2 - 2, 1, 4, 2.6);
  const plinths = dice.chance(0.6)
    ? [-1.8, 1.8].map((x) =>
        cluster([
          block({ at: [x, 0, 7], size: [0.7, 1, 0.7], colour: '#f2f0ea' }),
          lathe({
            at: [x, 1, 7],
            profile: pairs('0.2,0 0.12,0.2 0.26,0.5 0.1,0.9 0.18,1.1 0,1.3'),
            sides: 16,
            colour: dice.pick(['#5f5a55', '#b8934f', '#d9d5ca']),
          }),
        ]),
      )
    : [];
  furnish(view, [
    block({ at: [0, 0, 5.6], size: [2.2, 0.45, 0.6], colour: materials.darkWood }),
    ...plinths,
    ...passers(dice, dice.whole(1, 3), () => [dice.between(-2.6, 2.6), 0, dice.between(6, 10)]),
  ]);
}

/** A painting of planes: never a copy of anything. */
function canvas(view: View, on: Parameters<typeof hang>[1], x: number, y: number, width: number, height: number): void {
  const { dice } = view.picture;
  hang(view, on, x, y, width, height, dice.pick(strongColours), '#2f2a26');
  for (let i = 0; i < 5; i++) {
    const [u, v] = [dice.between(0, 0.6) * width, dice.between(0, 0.6) * height];
    const corners = dice.chance(0.4)
      ? disc(on, x + u + width * 0.18, y + v + height * 0.18, Math.min(width, height) * dice.between(0.1, 0.2))
      : patch(on, x + u, y + v, dice.between(0.15, 0.4) * width, dice.between(0.1, 0.4) * height);
    view.picture.add(
      polygon(view.outline(corners), view.tone(dice.pick([...strongColours, '#efe6d2', '#d9b98a']), on.normal), 0.9),
    );
  }
}
