import type { Hex } from './colour';

/** One light is one hour and one season: every colour of a picture comes from it. */
export interface Light {
  /** Zenith, middle, horizon. */
  sky: readonly [Hex, Hex, Hex];
  /** The disc, and whatever it falls on directly. */
  sun: Hex;
  /** What distance turns into. */
  haze: Hex;
  /** Ground of the middle distance; with `haze` it makes the scale of the air. */
  near: Hex;
  /** The darkest foreground. */
  deep: Hex;
  leaf: Hex;
  grass: Hex;
  /** Multiplies a colour that lies in the shade … */
  ambient: Hex;
  /** … and one that faces the sun. */
  direct: Hex;
  /** Cloud: without it the sky is open. */
  cover?: 'closed' | 'heavy';
  snow?: true;
  /** Windows and street lamps are on. */
  lamps?: true;
  stars?: true;
}

/** Every light by name. */
export const lights = {
  dawn: {
    sky: ['#456277', '#a2b5b2', '#f3d5ab'],
    sun: '#fff0d2',
    haze: '#dccbb2',
    near: '#3f5244',
    deep: '#151d1b',
    leaf: '#55683f',
    grass: '#8f8f58',
    ambient: '#7786a0',
    direct: '#ffe2b8',
  },
  morning: {
    sky: ['#5f93ad', '#a9cbd0', '#f2eedd'],
    sun: '#fffaf0',
    haze: '#cbdad6',
    near: '#4b6a41',
    deep: '#1a281d',
    leaf: '#587a41',
    grass: '#97a95a',
    ambient: '#7f95ab',
    direct: '#fff6e2',
  },
  day: {
    sky: ['#3f7ea6', '#86b7cb', '#e2ecdf'],
    sun: '#fffdf3',
    haze: '#bdd2d3',
    near: '#3f6236',
    deep: '#17251a',
    leaf: '#4a6f36',
    grass: '#90a24e',
    ambient: '#7890ae',
    direct: '#fff8e6',
  },
  evening: {
    sky: ['#2b3a5c', '#86687c', '#f0a572'],
    sun: '#ffdcaa',
    haze: '#c4947f',
    near: '#3a3440',
    deep: '#12131c',
    leaf: '#55503a',
    grass: '#94764e',
    ambient: '#625d80',
    direct: '#ffc48e',
    lamps: true,
  },
  dusk: {
    sky: ['#17263f', '#455f7d', '#d2ad93'],
    sun: '#ffe6c4',
    haze: '#74839a',
    near: '#28343f',
    deep: '#0b1017',
    leaf: '#34473e',
    grass: '#5b675c',
    ambient: '#4e6183',
    direct: '#a3aec4',
    lamps: true,
  },
  overcast: {
    sky: ['#8b979b', '#b5bdba', '#dfe0d8'],
    sun: '#f6f5ee',
    haze: '#c9cec9',
    near: '#4c5a43',
    deep: '#1d251e',
    leaf: '#576843',
    grass: '#8c945f',
    ambient: '#9aa5a8',
    direct: '#e6e8e2',
    cover: 'closed',
  },
  storm: {
    sky: ['#39454f', '#5f6c73', '#c3bfa8'],
    sun: '#fdf3d0',
    haze: '#98a09c',
    near: '#3d4c38',
    deep: '#121814',
    leaf: '#425738',
    grass: '#95964e',
    ambient: '#64707d',
    direct: '#f5e9c4',
    cover: 'heavy',
  },
  autumn: {
    sky: ['#6f8a98', '#b9b9a8', '#f5dfb4'],
    sun: '#fff1cf',
    haze: '#e0cfac',
    near: '#7a5c2f',
    deep: '#241a10',
    leaf: '#b3702b',
    grass: '#ab8f4e',
    ambient: '#8d8480',
    direct: '#ffe6b8',
  },
  winter: {
    sky: ['#7c9bb2', '#bccdd6', '#f3efe6'],
    sun: '#fffaf0',
    haze: '#dde5e8',
    near: '#8496a2',
    deep: '#222d36',
    leaf: '#56626b',
    grass: '#eef2f4',
    ambient: '#9db0c6',
    direct: '#fffaf0',
    snow: true,
  },
  night: {
    sky: ['#070d18', '#14233a', '#3d5370'],
    sun: '#e6eef4',
    haze: '#35495f',
    near: '#142029',
    deep: '#05080c',
    leaf: '#22322f',
    grass: '#33443f',
    ambient: '#34455f',
    direct: '#7389a6',
    lamps: true,
    stars: true,
  },
} as const satisfies Record<string, Light>;

export type LightName = keyof typeof lights;
