import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { glow } from '../nature/mist';
import { passers } from '../props/people';
import { ceilingLamps, furnish, interior, shadyWall, sunnyWall, wallBand, windowRow } from '../space/interior';
import { disc, patch, plane } from '../space/plane';
import { block, cluster } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

interface Hall {
  floor: Hex;
  paint: (view: View, room: ReturnType<typeof interior>['room']) => void;
}

/** Lines for many games, a basket. */
export const sportsHall = (picture: Picture): void =>
  arenaInside(picture, { floor: picture.dice.pick(['#b98a58', '#5f8a7a', '#8a6a9a']), paint: courtLines });

/** Ice and its boards. */
export const iceRink = (picture: Picture): void => arenaInside(picture, { floor: '#dfeaee', paint: rinkLines });

/** Lanes of water. */
export const swimmingPool = (picture: Picture): void => arenaInside(picture, { floor: '#d9dcd6', paint: lanes });

/** One wide span over a floor for sport. */
function arenaInside(picture: Picture, { floor, paint: lines }: Hall): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [20, 8, 32],
    wall: dice.pick(['#d9d6cc', '#c9b08a', '#b9c2c4']),
    floor,
    ceiling: '#c2beb2',
    depth: 0.3,
    eye: 2.2,
    from: 'above',
  });
  lines(view, room);
  windowRow(view, sunnyWall(view, room), {
    count: 6,
    width: 4,
    sill: 3.6,
    height: 2.8,
    columns: 4,
    rows: 2,
    margin: 1.5,
    beam: 0.18,
  });
  wallBand(view, shadyWall(view, room), 0, 2.4, dice.pick(['#8a5f40', '#3f6a7a', '#a8483a']));
  for (let z = 30; z > 1; z -= 4.4) {
    const bow = repeat(
      13,
      (i): Vec => [-room.width / 2 + (room.width * i) / 12, 6.6 + 1.5 * Math.sin((Math.PI * i) / 12), z],
    );
    const under = [...bow].reverse().map(([x, y, at]): Vec => [x, y - 0.5, at]);
    picture.add(polygon(view.outline([...bow, ...under]), view.distant(view.tone(materials.wood, [0, 0, -1]), z)));
  }
  ceilingLamps(view, room, 3, 6, [0.5, 1.4]);
  const tiers = repeat(4, (i) =>
    block({
      at: [view.picture.side * -1 * (room.width / 2 - 2.4 + i * 0.6), 0, 17],
      size: [0.8, 0.5 + i * 0.45, 22],
      colour: mix('#8a7a66', '#000000', (i % 2) * 0.15),
    }),
  );
  furnish(view, [...tiers, ...passers(dice, dice.whole(2, 5), () => [dice.between(-4, 4), 0, dice.between(10, 24)])]);
}

function courtLines(view: View): void {
  const mark = (x: number, z: number, w: number, d: number) =>
    view.picture.add(polygon(view.outline(patch(plane([x, 0.01, z], [1, 0, 0], [0, 0, 1], w, d))), '#f6f4ec', 0.8));
  for (const x of [-7, 6.9]) mark(x, 2, 0.1, 27);
  for (const z of [2, 15.5, 29]) mark(-7, z, 14, 0.1);
  view.picture.add(
    `<g opacity=".8">${polygon(view.outline(disc(plane([0, 0.01, 15.5], [1, 0, 0], [0, 0, 1], 1, 1), 0, 0, 2)), '#f6f4ec', 0.35)}</g>`,
  );
  const hoop = cluster([
    block({ at: [0, 2.9, 29.6], size: [1.8, 1.05, 0.06], colour: '#f4f1e8' }),
    block({ at: [0, 3.05, 29.2], size: [0.5, 0.05, 0.5], colour: '#c8473b' }),
    block({ at: [0, 0, 30.4], size: [0.2, 3.4, 0.2], colour: '#3a4044' }),
  ]);
  view.picture.add(...hoop.paint(view));
}

function rinkLines(view: View): void {
  const mark = (z: number, colour: Hex) =>
    view.picture.add(polygon(view.outline(patch(plane([-8, 0.01, z], [1, 0, 0], [0, 0, 1], 16, 0.3))), colour, 0.7));
  mark(15, '#c8473b');
  mark(9, '#3f6fae');
  mark(21, '#3f6fae');
  glow(view.picture, ...view.pixel([0, 0, 12]), 300, '#ffffff', 0.35, 0.3);
  for (const s of [-1, 1])
    view.picture.add(...block({ at: [s * 8.2, 0, 15], size: [0.2, 1.1, 30], colour: '#efece4' }).paint(view));
}

function lanes(view: View): void {
  const { picture } = view;
  const { light, dice } = picture;
  const basin = plane([-6.5, 0.01, 3], [1, 0, 0], [0, 0, 1], 13, 25);
  picture.add(
    polygon(
      view.outline(patch(basin)),
      view.fade([0, 0, 28], [0, 0, 3], {
        0: mix('#8fd0d4', light.sun, 0.4),
        0.5: '#58aeb6',
        1: mix('#3f8f9a', light.deep, 0.25),
      }),
    ),
  );
  for (let i = 1; i < 6; i++)
    for (let z = 3; z < 27.6; z += 0.8)
      picture.add(
        polygon(
          view.outline(patch(plane([-6.5 + i * 2.17 - 0.05, 0.02, z], [1, 0, 0], [0, 0, 1], 0.1, 0.5))),
          Math.round(z / 0.8) % 2 ? '#c8473b' : '#f4f1e8',
          0.9,
        ),
      );
  for (let i = 0; i < 80; i++)
    picture.add(
      polygon(
        view.outline(
          patch(
            plane(
              [dice.between(-6.4, 5.4), 0.02, dice.between(3.2, 27)],
              [1, 0, 0],
              [0, 0, 1],
              dice.between(0.3, 1),
              0.06,
            ),
          ),
        ),
        '#ffffff',
        0.3,
      ),
    );
  for (let i = 0; i < 5; i++)
    picture.add(...block({ at: [-5.4 + i * 2.7, 0, 28.6], size: [0.7, 0.8, 0.7], colour: '#efece4' }).paint(view));
}
