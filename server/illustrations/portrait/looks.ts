import type { Hex } from '../draw/colour';
import type { Dice } from '../draw/dice';

/** What is known of the person; the dice decide the rest. */
export interface PersonHints {
  woman?: boolean;
  age?: number;
}

export interface Looks {
  woman: boolean;
  age: number;
  skin: Hex;
  hair: Hex;
  /** Name of a cut in `hair.ts`. */
  cut: Cut;
  beard: 'none' | 'stubble' | 'full';
  glasses: boolean;
  coat: Hex;
  shirt: Hex;
  clothes: Clothes;
  /** Breadth of the face and of the shoulders, about 1. */
  face: number;
  shoulders: number;
}

export type Cut =
  | 'crop'
  | 'parted'
  | 'swept'
  | 'curls'
  | 'bald'
  | 'receding'
  | 'bob'
  | 'long'
  | 'waves'
  | 'bun'
  | 'tail'
  | 'fringe'
  | 'halo'
  | 'cap'
  | 'beanie';
export type Clothes = 'crew' | 'shirt' | 'blazer' | 'roll' | 'hood' | 'scarf';

const skins: readonly [Hex, ...Hex[]] = [
  '#f0cdb0',
  '#e8bd9c',
  '#dda983',
  '#c9916b',
  '#a87250',
  '#85563b',
  '#623d2b',
  '#e3b594',
];
const darkHair: readonly [Hex, ...Hex[]] = ['#1c1614', '#2a1e19', '#3b2a20'];
const hairs: readonly [Hex, ...Hex[]] = [
  '#1c1614',
  '#2f221b',
  '#4a3325',
  '#6b4a30',
  '#8e6a42',
  '#b58f5c',
  '#8a4226',
  '#3a2a24',
];
const greys: readonly [Hex, ...Hex[]] = ['#8f8a85', '#b4afa8', '#6f6a66', '#d3cec6'];
const women: readonly [Cut, ...Cut[]] = [
  'bob',
  'long',
  'waves',
  'bun',
  'tail',
  'fringe',
  'curls',
  'halo',
  'crop',
  'parted',
  'beanie',
  'long',
  'waves',
];
const men: readonly [Cut, ...Cut[]] = [
  'crop',
  'parted',
  'swept',
  'curls',
  'crop',
  'parted',
  'swept',
  'cap',
  'beanie',
  'halo',
  'tail',
];
const olderMen: readonly [Cut, ...Cut[]] = ['receding', 'bald', 'crop', 'parted', 'receding', 'cap', 'swept'];
const olderWomen: readonly [Cut, ...Cut[]] = ['bob', 'crop', 'bun', 'waves', 'parted', 'fringe'];
const coiled: readonly [Cut, ...Cut[]] = ['halo', 'crop', 'curls'];
const coats: readonly [Hex, ...Hex[]] = [
  '#27363c',
  '#5c3d35',
  '#3d4a38',
  '#1d2225',
  '#7b7466',
  '#44546a',
  '#6b2f33',
  '#8a6f4c',
  '#2f4f52',
  '#4d4458',
  '#a8593f',
  '#c2b59c',
];
const shirts: readonly [Hex, ...Hex[]] = ['#e9e4d8', '#c9d2d4', '#2b3034', '#b8a488', '#8fa3a6', '#d8c2a8', '#6d7f74'];

/** One person, whole: every choice is made here, so that views need not ask the dice. */
export function looksOf(dice: Dice, { woman = dice.chance(0.5), age = dice.whole(24, 64) }: PersonHints): Looks {
  const skin = dice.pick(skins);
  const dark = ['#a87250', '#85563b', '#623d2b'].includes(skin);
  const older = age > 52;
  const cuts = woman ? (older ? olderWomen : women) : older ? olderMen : men;
  const cut = dark && dice.chance(0.35) ? dice.pick(coiled) : dice.pick(cuts);
  return {
    woman,
    age,
    skin,
    hair: dice.chance((age - 38) / 34) ? dice.pick(greys) : dark ? dice.pick(darkHair) : dice.pick(hairs),
    cut: dark || cut !== 'halo' ? cut : 'curls',
    beard: woman ? 'none' : dice.pick(['none', 'none', 'stubble', 'full']),
    glasses: dice.chance(age > 45 ? 0.4 : 0.2),
    coat: dice.pick(coats),
    shirt: dice.pick(shirts),
    clothes: dice.pick(['crew', 'shirt', 'blazer', 'roll', 'hood', 'scarf']),
    face: dice.between(0.93, 1.05) * (woman ? 0.96 : 1.02),
    shoulders: dice.between(0.94, 1.08) * (woman ? 0.86 : 1.04),
  };
}
