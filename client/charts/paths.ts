import { tenth } from './scale';

/** A place on the drawing, in pixels from its top left. */
export interface Spot {
  x: number;
  y: number;
}

const at = ({ x, y }: Spot) => `${tenth(x)} ${tenth(y)}`;

/** From point to point, straight; empty without points. */
export const linePath = (spots: readonly Spot[]): string => (spots.length === 0 ? '' : `M${spots.map(at).join('L')}`);

/** The corners of a line that stays level until the next point and then rises: a count goes up all at once. */
export const stepsOf = (spots: readonly Spot[]): Spot[] =>
  spots.flatMap((spot, place) => {
    const before = spots[place - 1];
    return before ? [{ x: spot.x, y: before.y }, spot] : [spot];
  });

/** The area between an upper and a lower line over the same places. */
export const bandPath = (upper: readonly Spot[], lower: readonly Spot[]): string =>
  upper.length === 0 ? '' : `${linePath([...upper, ...lower.toReversed()])}Z`;
