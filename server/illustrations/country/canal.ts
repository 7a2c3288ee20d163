import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { barge } from '../props/barge';
import { passers } from '../props/people';
import { plant } from '../space/greenery';
import { house } from '../space/house';
import { glassAt, openings } from '../space/openings';
import { outdoors } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { paint, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A canal under its trees, a barge at the quay, a lock. */
export function canal(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(400, 450);
  backdrop(picture, horizon, { planes: 2, rise: 80 });
  const view = outdoors(
    picture,
    { eye: [side * 3.4, 2.6, 0], focal: 820, horizon, facing: -side * dice.between(0.05, 0.16) },
    210,
  );
  picture.add(
    polygon(
      view.outline(patch(plane([-80, 0, 0.5], [1, 0, 0], [0, 0, 1], 160, 400))),
      view.tone(light.snow ? '#eef2f4' : light.grass, [0, 1, 0], 18),
    ),
  );
  surface(view, -side * 5, 9);
  mist(picture, horizon + 4, 60, 0.45);
  const path = plane([side * 1.2 - 0.2, 0.02, 0.5], [1, 0, 0], [0, 0, 1], 2.6, 150);
  picture.add(
    polygon(view.outline(patch(path)), view.tone(light.snow ? '#e0e6e9' : materials.gravel, [0, 1, 0], 10), 0.9),
  );
  const trees = [9, 16, 24, 33, 44, 58].flatMap((z) => [
    plant(picture, dice.pick(['tree', 'poplar']), [side * 7, 0, z], 11),
    plant(picture, 'poplar', [-side * 12.4, 0, z + 3], 13),
  ]);
  const moored = barge(view, [-side * 3.2, -0.3, dice.between(15, 24)], Math.PI / 2 + dice.between(-0.05, 0.05));
  const lock = dice.chance(0.5) ? [lockHouse(view, [side * 12, 0, 40])] : [];
  paint(view, [
    ...trees,
    moored,
    ...lock,
    ...passers(dice, dice.whole(1, 3), () => [side * dice.between(1.6, 3), 0, dice.between(9, 30)]),
  ]);
  foot(picture, 120);
}

function surface(view: View, x: number, width: number): void {
  const { picture } = view;
  const { light, dice } = picture;
  const on = plane([x - width / 2, -0.5, 0.5], [1, 0, 0], [0, 0, 1], width, 220);
  picture.add(
    polygon(
      view.outline(patch({ ...on, origin: [x - width / 2 - 0.5, 0.01, 0.5], width: width + 1 })),
      view.tone(materials.granite, [0, 1, 0], 8),
    ),
  );
  const fill = view.fade([x, -0.5, 160], [x, -0.5, 3], {
    0: mix(light.sky[2], light.near, 0.25),
    0.5: mix(light.sky[1], light.near, 0.4),
    1: mix(light.near, light.deep, 0.4),
  });
  picture.add(polygon(view.outline(patch(on)), fill));
  for (let i = 0; i < 70; i++)
    picture.add(
      polygon(
        view.outline(
          patch(
            plane(
              [x + dice.between(-0.48, 0.4) * width, -0.49, 4 + dice.next() ** 2 * 60],
              [1, 0, 0],
              [0, 0, 1],
              dice.between(0.3, 1.2),
              0.07,
            ),
          ),
        ),
        light.sky[2],
        0.4,
      ),
    );
}

const lockHouse = ({ picture }: View, at: Vec): Thing =>
  house({
    at,
    size: [9, 3.4, 6],
    turn: Math.PI / 2,
    rise: 2.6,
    wall: materials.render,
    roof: picture.light.snow ? '#e9eef0' : materials.tile,
    chimney: true,
    marks: (on) =>
      openings(
        on,
        { ...glassAt(picture), shutters: '#5f7f86' },
        { columns: 3, rows: 1, width: 1, height: 1.3, sill: 0.9, storey: 3 },
      ),
  });
