import { type Hex, mix } from './colour';
import { type Dice, diceOf } from './dice';
import type { Light } from './light';
import { type Noise, noiseOf } from './noise';
import { type Fill, rect } from './svg';

/** The sheet, in pixels: 3 to 2. */
export const sheet = { width: 1200, height: 800 } as const;

/** The colours of a gradient at their offsets, 0…1; a pair is a colour and its opacity. */
export type Stops = Readonly<Record<number, Hex | readonly [colour: Hex, opacity: number]>>;

interface Axis {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Pixels of the sheet; without it, shares of the filled shape. */
  pixels?: true;
}

const downwards: Axis = { x1: 0, y1: 0, x2: 0, y2: 1 };
/** A gradient that starts at that side: −1 left, 1 right. */
export const acrossFrom = (side: number): Axis =>
  side < 0 ? { x1: 0, y1: 0, x2: 1, y2: 0 } : { x1: 1, y1: 0, x2: 0, y2: 0 };

const stopTags = (stops: Stops): string =>
  Object.entries(stops)
    .map(([offset, stop]) => [Number(offset), ...(typeof stop === 'string' ? ([stop, 1] as const) : stop)] as const)
    .sort(([a], [b]) => a - b)
    .map(([offset, colour, opacity]) => {
      const see = opacity < 1 ? ` stop-opacity="${Math.round(opacity * 100) / 100}"` : '';
      return `<stop offset="${Math.round(offset * 1000) / 1000}" stop-color="${colour}"${see}/>`;
    })
    .join('');

/** A photographer does not stand in the same place twice: a little nearer, a little aside. */
function cropOf(dice: Dice): { x: number; y: number; zoom: number } {
  const zoom = Math.round(dice.between(1, 1.2) * 100) / 100;
  const [spareWidth, spareHeight] = [sheet.width * (zoom - 1), sheet.height * (zoom - 1)];
  return {
    x: Math.round(spareWidth * dice.between(0.15, 0.85)),
    y: Math.round(spareHeight * dice.between(0.3, 1)),
    zoom,
  };
}

/** One picture while it is painted, back to front: what is added later covers what came before. */
export class Picture {
  readonly dice: Dice;
  readonly noise: Noise;
  /** Where the light comes from: −1 left, 1 right. */
  readonly side: -1 | 1;
  /** The part of the painting that is kept. */
  private readonly crop: { x: number; y: number; zoom: number };
  private readonly parts: string[] = [];
  private readonly definitions = new Map<string, { reference: `url(#${string})`; markup: string }>();

  constructor(
    seed: string,
    readonly light: Light,
  ) {
    this.dice = diceOf(seed);
    this.side = this.dice.chance(0.5) ? -1 : 1;
    this.noise = noiseOf(this.dice);
    this.crop = cropOf(this.dice);
  }

  add(...markup: readonly string[]): void {
    this.parts.push(...markup);
  }

  /** What `paint` would add, handed back instead: for things that wait their turn. */
  aside(paint: () => void): string[] {
    const start = this.parts.length;
    paint();
    return this.parts.splice(start);
  }

  /** The colour of something at a distance: 0 is the horizon, 1 at our feet. */
  air(nearness: number): Hex {
    return mix(this.light.haze, this.light.near, Math.max(0, nearness) ** 1.25);
  }

  linear(stops: Stops, axis: Axis = downwards): Fill {
    const units = axis.pixels ? ' gradientUnits="userSpaceOnUse"' : '';
    const [x1, y1, x2, y2] = [axis.x1, axis.y1, axis.x2, axis.y2].map((value) => Math.round(value * 100) / 100);
    return this.define('linearGradient', `${units} x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopTags(stops)}`);
  }

  radial(stops: Stops, centre: readonly [number, number] = [0.5, 0.5], radius = 0.5): Fill {
    return this.define('radialGradient', ` cx="${centre[0]}" cy="${centre[1]}" r="${radius}">${stopTags(stops)}`);
  }

  /** A colour that is full in the middle of its shape and gone at its edge: glow, soft cloud, mist. */
  soft(colour: Hex, opacity = 1): Fill {
    return this.radial({
      0: [colour, opacity],
      0.35: [colour, opacity * 0.72],
      0.7: [colour, opacity * 0.22],
      1: [colour, 0],
    });
  }

  /** Parts of which only what lies inside the outline shows. */
  clipped(outline: string, parts: readonly string[]): string {
    const clip = this.define('clipPath', `><path d="${outline}"/>`);
    return `<g clip-path="${clip}">${parts.join('')}</g>`;
  }

  /** The finished drawing. The corners are a little darker, as through a lens. */
  toSvg(): string {
    const { width, height } = sheet;
    const corners = this.radial({ 0.55: [this.light.deep, 0], 1: [this.light.deep, 0.38] }, [0.5, 0.46], 0.78);
    const { x, y, zoom } = this.crop;
    const frame = `translate(${-x} ${-y}) scale(${zoom})`;
    const body = `<g transform="${frame}">${this.parts.join('')}</g>${rect(0, 0, width, height, corners)}`;
    const definitions = [...this.definitions.values()].map(({ markup }) => markup).join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${definitions}</defs>${body}</svg>`;
  }

  /** Equal definitions are kept once. */
  private define(tag: string, rest: string): `url(#${string})` {
    const key = tag + rest;
    const known = this.definitions.get(key);
    if (known) return known.reference;
    const id = `d${this.definitions.size}`;
    const added = { reference: `url(#${id})` as const, markup: `<${tag} id="${id}"${rest}</${tag}>` };
    this.definitions.set(key, added);
    return added.reference;
  }
}
