import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { halo } from '../props/lamps';
import { carpet, furnish, interior, sunnyWall, windowRow } from '../space/interior';
import { pairs } from '../space/pairs';
import { arch } from '../space/plane';
import { lathe } from '../space/solids';

/** A house of prayer, plain and bright: columns, arches, carpets, a ring of lamps. */
export function prayerHall(picture: Picture): void {
  const { dice } = picture;
  const wall = dice.pick(['#e6dfcf', '#d9cdb8', '#cfd3c8']);
  const { view, room } = interior(picture, {
    size: [11, 5.4, 14],
    wall,
    floor: dice.pick(['#8a5a44', '#7d6a52']),
    depth: 0.35,
    eye: 1.6,
  });
  for (const x of [-3, 0, 3])
    for (let z = 3; z < 13; z += 2.6) carpet(view, [x, z], 2.6, 2.3, dice.pick(['#8a3f3a', '#7a3a44', '#3f5560']));
  windowRow(view, sunnyWall(view, room), {
    count: 4,
    width: 1.4,
    sill: 1.2,
    height: 3.2,
    columns: 2,
    rows: 4,
    arched: true,
    beam: 0.3,
  });
  picture.add(
    polygon(
      view.outline(arch(room.back, room.width / 2 - 1.6, 0, 3.2, 4.6, 1.2)),
      view.tone(mix(wall, materials.darkWood, 0.35), [0, 0, -1]),
    ),
    polygon(
      view.outline(arch(room.back, room.width / 2 - 1.1, 0, 2.2, 3.8, 1.2)),
      view.tone(mix(wall, '#3f6a70', 0.55), [0, 0, -1]),
    ),
  );
  const columns = [12, 9, 6].flatMap((z) =>
    [-1, 1].map((s) =>
      lathe({
        at: [s * 3.6, 0, z],
        profile: pairs('0.34,0 0.34,0.3 0.22,0.4 0.2,4.3 0.4,4.8 0.42,5.4'),
        sides: 14,
        colour: mix(wall, '#ffffff', 0.25),
      }),
    ),
  );
  furnish(view, columns);
  for (let i = 0; i < 16; i++)
    picture.add(
      halo(
        view,
        [Math.cos((i / 8) * Math.PI) * 1.6, 3.4, 7.4 + Math.sin((i / 8) * Math.PI) * 1.2],
        0.34,
        '#ffe3a8',
        0.9,
      ),
    );
}
