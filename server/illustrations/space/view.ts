import { type Hex, mix, multiply } from '../draw/colour';
import type { Picture, Stops } from '../draw/picture';
import type { Fill, Point } from '../draw/svg';
import { dot, type Vec } from './vector';

/** Where the eye stands. Uprights stay upright: the lens is shifted, never tilted. */
export interface Standpoint {
  eye: Vec;
  /** Radians to the right of straight ahead. */
  facing?: number;
  /** Pixels of a metre at a distance of one metre: 600 is wide, 900 normal, 1500 long. */
  focal?: number;
  /** Pixels from the top at which the eye looks straight ahead. */
  horizon?: number;
  /** Pixels from the left of the same point. */
  centre?: number;
}

export interface Illumination {
  /** Towards the sun, or towards the window. */
  sun: Vec;
  ambient: Hex;
  direct: Hex;
  haze: Hex;
  /** Metres after which two thirds are haze. */
  clarity: number;
}

/** Nothing nearer than this is drawn, metres. */
const nearest = 0.25;

/** A look into space: points become pixels, surfaces become tones. */
export class View {
  private readonly sin: number;
  private readonly cos: number;
  readonly focal: number;
  readonly horizon: number;
  private readonly centre: number;
  readonly eye: Vec;

  constructor(
    readonly picture: Picture,
    { eye, facing = 0, focal = 900, horizon = 430, centre = 600 }: Standpoint,
    readonly light: Illumination,
  ) {
    [this.sin, this.cos] = [Math.sin(facing), Math.cos(facing)];
    this.eye = eye;
    this.focal = focal;
    this.horizon = horizon;
    this.centre = centre;
  }

  /** Seen from the eye: to the right, up, ahead. */
  private seen([x, y, z]: Vec): Vec {
    const [dx, dz] = [x - this.eye[0], z - this.eye[2]];
    return [dx * this.cos - dz * this.sin, y - this.eye[1], dz * this.cos + dx * this.sin];
  }

  /** Metres ahead of the eye. */
  depthOf(point: Vec): number {
    return this.seen(point)[2];
  }

  /** Pixels of one metre at that point. */
  scaleAt(point: Vec): number {
    return this.focal / Math.max(nearest, this.depthOf(point));
  }

  /** A single point; behind the eye it is held at the nearest plane. */
  pixel(point: Vec): Point {
    const [x, y, z] = this.seen(point);
    const scale = this.focal / Math.max(nearest, z);
    return [this.centre + x * scale, this.horizon - y * scale];
  }

  /** A polygon, cut off where it comes too near; empty when all of it does. */
  outline(corners: readonly Vec[]): Point[] {
    const seen = corners.map((corner) => this.seen(corner));
    const kept = seen.flatMap((point, i) => {
      const before = seen[(i + seen.length - 1) % seen.length] ?? point;
      const crossing = before[2] > nearest !== point[2] > nearest ? [between(before, point)] : [];
      return point[2] > nearest ? [...crossing, point] : crossing;
    });
    return kept.map(([x, y, z]): Point => [this.centre + (x * this.focal) / z, this.horizon - (y * this.focal) / z]);
  }

  /** How a surface looks: its colour in this light, behind this much air. */
  tone(colour: Hex, normal: Vec, depth = 0): Hex {
    const facing = Math.max(0, dot(normal, this.light.sun));
    const sky = 0.1 * Math.max(0, normal[1]);
    return this.distant(multiply(colour, mix(this.light.ambient, this.light.direct, facing ** 0.8 + sky)), depth);
  }

  /** A colour behind so many metres of air. */
  distant(colour: Hex, depth: number): Hex {
    return mix(colour, this.light.haze, 1 - Math.exp(-Math.max(0, depth) / this.light.clarity));
  }

  /** A gradient that runs between two points of space. */
  fade(from: Vec, to: Vec, stops: Stops): Fill {
    const [[x1, y1], [x2, y2]] = [this.pixel(from), this.pixel(to)];
    return this.picture.linear(stops, { x1, y1, x2, y2, pixels: true });
  }
}

function between(a: Vec, b: Vec): Vec {
  const share = (nearest - a[2]) / (b[2] - a[2]);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, nearest];
}
