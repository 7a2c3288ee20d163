import type { Picture } from '../draw/picture';
import { ellipse, short, stroke } from '../draw/svg';
import { frontView } from './front';
import { type Looks, looksOf, type PersonHints } from './looks';
import { profileView } from './profile';
import { portraitRoom, workRoom } from './room';

/** Head and shoulders in planes of light: no face, no likeness of anybody. */
export function portrait(picture: Picture, hints: PersonHints = {}): void {
  sitter(picture, hints, portraitRoom);
}

/** The same, where the person works. */
export function workPortrait(picture: Picture, hints: PersonHints = {}): void {
  sitter(picture, hints, workRoom);
}

function sitter(picture: Picture, hints: PersonHints, room: (picture: Picture) => void): void {
  const { dice, side } = picture;
  room(picture);
  const looks = looksOf(dice, hints);
  const aside = dice.chance(0.24);
  const body = aside ? profileView(picture, looks) : frontView(picture, looks, dice.between(-16, 14));
  const headset = !aside && room === workRoom && dice.chance(0.16) ? headphones() : [];
  const scale = dice.between(0.98, 1.34);
  const [x, y] = [600 + dice.between(-150, 150), 330 + (scale - 1) * 90];
  picture.add(ellipse(x, 700, 460, 240, picture.soft(picture.light.deep), 0.35));
  picture.add(
    `<g transform="translate(${short(x)} ${short(y)}) scale(${short(side * scale * 100) / 100} ${short(scale * 100) / 100})">${[...body, ...headset, ...rim(looks)].join('')}</g>`,
  );
}

const headphones = (): string[] => [
  stroke('M-106 -10C-120 -150 -60 -214 0 -214C60 -214 120 -150 106 -10', '#1d2124', 16),
  ellipse(-106, -4, 22, 42, '#15181b'),
  ellipse(106, -4, 22, 42, '#23292c'),
  ellipse(112, -10, 9, 26, '#4a5459', 0.8),
];

/** A last thin light on the shoulder that faces the window. */
const rim = ({ shoulders: k }: Looks): string[] => [
  stroke(
    `M${short(120 * k)} 232C${short(190 * k)} 246 ${short(262 * k)} 268 ${short(298 * k)} 336`,
    '#fff3dc',
    4,
    0.28,
  ),
];
