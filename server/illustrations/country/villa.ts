import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { plant, scatter } from '../space/greenery';
import { band } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { block, cluster, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A house by an architect: long white and wooden boxes, great panes, a pool before it. */
export function villa(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(450, 490);
  backdrop(picture, horizon, { planes: 3, rise: 120 });
  const view = outdoors(
    picture,
    { eye: [-side * 3, 2.6, 0], focal: 820, horizon, facing: -side * dice.between(-0.1, 0.12) },
    420,
  );
  ground(view);
  mist(picture, horizon, 50, 0.3);
  const turn = side * dice.between(0.1, 0.35);
  terrace(view);
  pool(view);
  const boxes = cluster([
    cube(view, [-2, 0, 27], [16, 3.2, 8], turn, true),
    cube(view, [side * 5, 0, 29], [7, 3.2, 10], turn, false),
    cube(view, [-2 + side * 2, 3.2, 27], [11, 3, 8.6], turn, true),
  ]);
  const trees = [
    ...scatter(picture, 'pine', 4, [-24, 0, 36], [24, 0, 48], [9, 14]),
    ...scatter(picture, 'bush', 8, [-16, 0, 18], [16, 0, 24], [0.6, 1.4]),
    plant(picture, 'tree', [-side * 13, 0, 20], 7),
  ];
  const loungers = [0, 1].map(
    (i): Thing => block({ at: [side * (3 + i * 1.3), 0.1, 13.6], size: [0.7, 0.35, 1.9], colour: '#d8d2c2' }),
  );
  shadows(view, [boxes, ...trees], light.deep, 0.3);
  paint(view, [boxes, ...trees, ...loungers]);
  foot(picture, 120);
}

function cube({ picture }: View, at: Vec, size: Vec, turn: number, glazed: boolean): Thing {
  const { light, dice } = picture;
  const wall: Hex = glazed
    ? materials.plaster
    : dice.pick([materials.wood, materials.paleWood, materials.concrete, materials.lava]);
  const pane = light.lamps ? '#f2c57e' : mix(materials.glass, light.sky[1], 0.5);
  const bays = Math.floor(size[0] / 2);
  return block({
    at,
    size,
    turn,
    colour: wall,
    top: light.snow ? '#eef2f4' : materials.concrete,
    marks: ({ front, left, right }) => ({
      front: glazed
        ? repeat(bays - 1, (i) => ({
            corners: patch(
              front,
              0.7 + i * ((size[0] - 1.4) / (bays - 1)),
              0.2,
              (size[0] - 1.4) / (bays - 1) - 0.12,
              size[1] - 0.7,
            ),
            colour: pane,
            lit: light.lamps,
          }))
        : [band(front, size[1] - 0.35, 0.35, materials.plaster)],
      left: [
        band(left, size[1] - 0.3, 0.3, mix(wall, '#000000', 0.2)),
        { corners: patch(left, 2, 0.8, 2, 1.4), colour: pane },
      ],
      right: [
        band(right, size[1] - 0.3, 0.3, mix(wall, '#000000', 0.2)),
        { corners: patch(right, 2, 0.8, 2, 1.4), colour: pane },
      ],
    }),
  });
}

function terrace(view: View): void {
  const { picture } = view;
  const deck = plane([-9, 0.02, 9], [1, 0, 0], [0, 0, 1], 18, 13);
  picture.add(
    polygon(
      view.outline(patch(deck)),
      view.tone(picture.light.snow ? '#eef2f4' : mix(materials.paleWood, materials.limestone, 0.5), [0, 1, 0], 6),
    ),
  );
}

function pool(view: View): void {
  const { picture } = view;
  const { light, dice } = picture;
  const basin = plane([-6, 0.03, 10.4], [1, 0, 0], [0, 0, 1], 11, 4.6);
  const blue = light.lamps ? '#6fc3c9' : mix('#5fb0b8', light.sky[1], 0.4);
  const fill = view.fade([0, 0, 15], [0, 0, 10.4], { 0: mix(light.sky[2], blue, 0.35), 1: mix(blue, light.deep, 0.1) });
  picture.add(
    polygon(
      view.outline(patch(plane([-6.25, 0.025, 10.2], [1, 0, 0], [0, 0, 1], 11.5, 5))),
      view.tone(materials.limestone, [0, 1, 0]),
    ),
    polygon(view.outline(patch(basin)), fill),
  );
  for (let i = 0; i < 26; i++)
    picture.add(
      polygon(
        view.outline(
          patch(
            plane(
              [dice.between(-5.8, 3.6), 0.035, dice.between(10.6, 14.8)],
              [1, 0, 0],
              [0, 0, 1],
              dice.between(0.4, 1.2),
              0.04,
            ),
          ),
        ),
        '#ffffff',
        0.4,
      ),
    );
}
