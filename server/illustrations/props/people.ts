import { type Hex, mix } from '../draw/colour';
import type { Dice } from '../draw/dice';
import { repeat } from '../draw/repeat';
import { standing } from '../space/outdoors';
import type { Thing } from '../space/things';
import type { Vec } from '../space/vector';

/** People are planes of light: a dark figure with one lit edge, never a face. Units: 100 is the height. */
const poses = {
  still: {
    legs: 'M-9 47L-10.5 0H-4.2L-.6 42L3.4 0H9.6L9 47Z',
    coat: 'M-11.5 78Q-12.5 80.5-7.5 83L-2.6 84.5H2.6L7.5 83Q12.5 80.5 11.5 78L10.6 60L10.8 43Q0 40-10.8 43L-10.6 60Z',
    arms: 'M-11.8 79.5Q-14.5 66-13.8 46L-10.8 45.5L-8.6 74ZM11.8 79.5Q14.5 66 13.8 46L10.8 45.5L8.6 74Z',
  },
  walking: {
    legs: 'M-8 48L-17 3.5L-20 1.5L-17.5-.6L-10.5 3L-1 38L9 .2H17L16.6 3L12 4L8.5 48Z',
    coat: 'M-10.5 78Q-11 81-6.5 83L-2 84.5H3L7.6 83Q11.5 81 11 77L10 60L11.4 38Q0 35-12 40L-9.6 60Z',
    arms: 'M-10.5 80Q-16 66-17.5 49L-14.6 48L-8 72ZM10.8 80Q15 68 18.6 52L15.6 50.6L8.4 72Z',
  },
  talking: {
    legs: 'M-9 47L-12 0H-5.6L-.6 40L5.4 0H11.6L9 47Z',
    coat: 'M-11 78Q-12 80.5-7.5 83L-2.6 84.5H2.6L7.5 83Q12.5 80.5 11.5 78L10 60L11 36Q0 33-11 36L-10 60Z',
    arms: 'M-11.6 79.5Q-15 69-16 61L-26 70L-24.4 72.6L-15.2 66.4ZM11.8 79.5Q15.5 67 13 56L2 58.6L2.4 55.6L14 51.6Q19 64 11.8 79.5Z',
  },
} as const;

export type Pose = keyof typeof poses;

interface Figure {
  at: Vec;
  height?: number;
  pose?: Pose;
  colour?: Hex;
}

/** One person; the lit edge is on the side of the light. */
export function person({ at, height = 1.72, pose = 'still', colour = '#20262b' }: Figure): Thing {
  return standing(at, height, (x, y, scale) => [figure(x, y, scale * height, pose, colour)]);
}

function figure(x: number, y: number, height: number, pose: Pose, colour: Hex): string {
  const { legs, coat, arms } = poses[pose];
  const k = Math.round(height) / 100;
  const head = '<ellipse cx="0" cy="92.6" rx="4.6" ry="5.9"/><path d="M-2.4 88H2.4V82H-2.4Z"/>';
  const body = `<path d="${legs}" fill="${mix(colour, '#000000', 0.25)}"/><path d="${coat}${arms}" fill="${colour}"/><g fill="${mix(colour, '#5a4438', 0.35)}">${head}</g>`;
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${k} ${-k})">${body}</g>`;
}

const coats: readonly [Hex, ...Hex[]] = ['#23292f', '#2f3a40', '#4a3430', '#3a3f38', '#51483f', '#1b2024'];

/** A handful of people about a place. */
export function passers(dice: Dice, count: number, where: () => Vec): Thing[] {
  return repeat(count, () =>
    person({
      at: where(),
      height: dice.between(1.58, 1.86),
      pose: dice.pick(['still', 'walking', 'talking', 'walking']),
      colour: dice.pick(coats),
    }),
  );
}
