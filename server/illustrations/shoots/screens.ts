import { type Hex, mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { camera, cases, operator, spotlight } from '../props/filmGear';
import { person } from '../props/people';
import { contact } from '../space/daylight';
import { furnish } from '../space/interior';
import type { Vec } from '../space/vector';
import { blackBox, crew, lampsOver, type Stage } from './blackBox';

/** A curved green wall that runs into the floor. */
export function greenScreen(picture: Picture): void {
  const stage = blackBox(picture);
  cyclorama(stage, picture.dice.chance(0.8) ? '#3f9a56' : '#3f6fae');
  furnish(stage.view, [
    person({
      at: [picture.dice.between(-0.8, 0.8), 0, 11],
      pose: picture.dice.pick(['talking', 'walking', 'still']),
      colour: '#2b2f38',
    }),
    ...crew(picture),
    spotlight([-picture.side * 5, 0, 9], 2.8, [0, 1, 12]),
    spotlight([picture.side * 5.4, 0, 10], 2.8, [0, 1, 12]),
  ]);
  picture.add(...lampsOver(stage, [13, 10]).flatMap((lamp) => lamp.paint(stage.view)));
  foot(picture, 170, '#050607');
}

/** The white bay of a photographer. */
export function photoStudio(picture: Picture): void {
  const { dice, side } = picture;
  const stage = blackBox(picture, '#8d9092');
  cyclorama(stage, dice.pick(['#e4e2dc', '#c9c2b6', '#b9c2c4']));
  furnish(stage.view, [
    person({
      at: [0, 0, 10.6],
      pose: dice.pick(['still', 'walking']),
      colour: dice.pick(['#8a3038', '#20262b', '#c09a58']),
    }),
    camera([side * 1.6, 0, 5.4], side < 0, 1.5),
    operator([side * 2.1, 0, 5.3], side < 0),
    spotlight([-side * 3.6, 0, 9], 2.6, [0, 1.2, 11]),
    spotlight([side * 4.2, 0, 9.4], 2.4, [0, 1.2, 11]),
    cases([-side * 4.6, 0, 6], 3),
  ]);
  foot(picture, 150, '#101214');
}

function cyclorama({ view }: Stage, colour: Hex): void {
  const { picture } = view;
  const half = 6.2;
  const profile = repeat(9, (i) => {
    const turn = (Math.PI / 2) * (i / 8);
    return [13.4 + Math.sin(turn) * 1.8, 1.8 - Math.cos(turn) * 1.8] as const;
  });
  const rows = [[8, 0] as const, ...profile, [15.2, 5.2] as const];
  rows.slice(1).forEach(([z, y], i) => {
    const [z0, y0] = rows[i] ?? [z, y];
    const lift = 0.16 + 0.5 * Math.sin(Math.min(1, (i + 1) / 8) * Math.PI * 0.75);
    const corners: Vec[] = [
      [-half, y0, z0],
      [half, y0, z0],
      [half, y, z],
      [-half, y, z],
    ];
    const shade = mix(mix(colour, '#0a1210', 0.35), mix(colour, '#ffffff', 0.2), lift + (i === 0 ? -0.1 : 0));
    picture.add(polygon(view.outline(corners), shade), polygon(view.outline(corners), shade));
  });
  glow(picture, ...view.pixel([0, 2, 14]), 430, mix(colour, '#ffffff', 0.5), 0.5);
  contact(view, [0, 0.01, 11], 1.6, 1, 0.5);
}
