import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { hang, type shadyWall } from '../space/interior';
import { patch } from '../space/plane';
import type { Thing } from '../space/things';

/** A board of tools on a wall. */
export function tools(picture: Picture, view: Parameters<Thing['paint']>[0], on: ReturnType<typeof shadyWall>): void {
  const { dice } = picture;
  hang(view, on, 3.4, 1.1, 4, 1.5, '#9c8a66', materials.darkWood);
  for (let i = 0; i < 16; i++) {
    const [x, y] = [3.6 + (i % 8) * 0.47, 1.25 + Math.floor(i / 8) * 0.7];
    const long = dice.between(0.25, 0.5);
    picture.add(
      polygon(view.outline(patch(on, x + 0.08, y, 0.04, long)), view.tone('#6d4a30', on.normal)),
      polygon(
        view.outline(patch(on, x, y + long - 0.06, dice.between(0.12, 0.26), 0.1)),
        view.tone('#5d666a', on.normal),
      ),
    );
  }
}
