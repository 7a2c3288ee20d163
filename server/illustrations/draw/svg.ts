import type { Hex } from './colour';

/** Pixels of the 1200 × 800 sheet. */
export type Point = readonly [x: number, y: number];

/** A colour, or the reference of a gradient. */
export type Fill = Hex | `url(#${string})`;

/** Tenths of a pixel: nobody sees more, and the text stays short. */
export const short = (value: number): number => Math.round(value * 10) / 10;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** An open path through the points. */
export function pathOf(points: readonly Point[]): string {
  let d = '';
  for (const [x, y] of points) d += `${d === '' ? 'M' : 'L'}${short(x)} ${short(y)}`;
  return d;
}

const see = (opacity: number): string => (opacity >= 1 ? '' : ` opacity="${hundredths(opacity)}"`);

/** A filled path; `opacity` 0…1, as everywhere here. */
export const shape = (d: string, fill: Fill, opacity = 1): string => `<path d="${d}" fill="${fill}"${see(opacity)}/>`;

/** A closed, filled outline. */
export const polygon = (points: readonly Point[], fill: Fill, opacity = 1): string =>
  shape(`${pathOf(points)}Z`, fill, opacity);

/** A polygon whose edge is widened by a hair in its own colour, so that neighbours leave no gap. */
export const tile = (points: readonly Point[], fill: Fill): string =>
  `<path d="${pathOf(points)}Z" fill="${fill}" stroke="${fill}" stroke-width=".8" stroke-linejoin="round"/>`;

/** A filled rectangle from its upper left corner. */
export const rect = (x: number, y: number, width: number, height: number, fill: Fill, opacity = 1): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"${see(opacity)}/>`;

/** A filled ellipse about its middle. */
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: Fill, opacity = 1): string =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}"${see(opacity)}/>`;

/** A filled disc about its middle. */
export const circle = (x: number, y: number, radius: number, fill: Fill, opacity = 1): string =>
  ellipse(x, y, radius, radius, fill, opacity);

/** A path drawn as a line with round ends. */
export const stroke = (d: string, colour: Fill, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${hundredths(width)}" stroke-linecap="round"${see(opacity)}/>`;

/** A line through the points. */
export const line = (points: readonly Point[], colour: Fill, width: number, opacity = 1): string =>
  stroke(pathOf(points), colour, width, opacity);

/** Many parts seen through as one, so that overlaps do not darken. */
export const veil = (parts: readonly string[], opacity: number): string => `<g${see(opacity)}>${parts.join('')}</g>`;
