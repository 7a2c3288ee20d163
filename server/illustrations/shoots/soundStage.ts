import { type Hex, mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { flag, spotlight } from '../props/filmGear';
import { chair } from '../props/furniture';
import { person } from '../props/people';
import { furnish } from '../space/interior';
import { patch } from '../space/plane';
import { block, type Thing } from '../space/things';
import type { View } from '../space/view';
import { blackBox, crew, lampsOver } from './blackBox';

/** A set under the lamps: flats with a window, a table, two actors. */
export function soundStage(picture: Picture): void {
  const { dice, side } = picture;
  const stage = blackBox(picture);
  const { view } = stage;
  glow(picture, ...view.pixel([0, 1.6, 11]), 420, '#ffe9c4', 0.5);
  const wall: Hex = dice.pick(['#8fa096', '#b59a78', '#96757a', '#7d8fa0', '#c0b08a']);
  furnish(view, [...setOf(view, wall)]);
  furnish(view, [...crew(picture), spotlight([side * 5.2, 0, 8.6], 2.6, [0, 1, 11]), flag([-side * 4.4, 0, 8.4])]);
  view.picture.add(...lampsOver(stage, [12, 9]).flatMap((lamp) => lamp.paint(view)));
  foot(picture, 170, '#050607');
}

function setOf({ picture }: View, wall: Hex): Thing[] {
  const { dice, side } = picture;
  const flat = block({
    at: [0, 0, 13],
    size: [7, 3.2, 0.12],
    colour: wall,
    marks: ({ front }) => ({
      front: [
        { corners: patch(front, 1.1, 0.95, 1.5, 1.6), colour: '#efe9d8' },
        { corners: patch(front, 1.24, 1.07, 1.22, 1.36), colour: '#dff0f2', lit: true },
        { corners: patch(front, 1.82, 1.07, 0.06, 1.36), colour: '#efe9d8' },
        { corners: patch(front, 4.6, 0, 0.98, 2.15), colour: mix(wall, '#3a2a20', 0.6) },
        { corners: patch(front, 0, 0, 7, 0.16), colour: mix(wall, '#ffffff', 0.4) },
        { corners: patch(front, 3, 1.5, 1, 0.8), colour: '#5a3d2e' },
      ],
    }),
  });
  const wing = block({ at: [-side * 3.5, 0, 11.2], size: [0.12, 3.2, 3.6], colour: wall });
  const brace = [-1.8, 1.8].map((x) => block({ at: [x, 0, 13.9], size: [0.08, 2.8, 0.08], colour: '#8a6848' }));
  const tableTop = block({ at: [side * 0.6, 0, 11.4], size: [1.4, 0.76, 0.9], colour: '#8a5f40' });
  const actors = [
    person({ at: [side * 0.6 - 1.5, 0, 11.2], pose: 'talking', colour: dice.pick(['#7c2f33', '#3d5a6a', '#d8d1c0']) }),
    person({ at: [side * 0.6 + 1.5, 0, 11.6], pose: 'still', colour: dice.pick(['#4d5a44', '#2c3440', '#b7946a']) }),
  ];
  return [...brace, wing, flat, tableTop, chair([side * 0.6 + 0.4, 0, 12.3], '#6b4a34', 0), ...actors];
}
