/** Metres: x to the right, y up, z away from the eye. */
export type Vec = readonly [x: number, y: number, z: number];

/** a + b */
export const plus = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** a − b */
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
/** a · k */
export const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
/** The scalar product. */
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** The vector product. */
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** Its length. */
export const long = (a: Vec): number => Math.hypot(...a);
/** The same direction, one metre long. */
export const unit = (a: Vec): Vec => times(a, 1 / (long(a) || 1));

/** Turned about the vertical, radians, from z towards x. */
export function turned([x, y, z]: Vec, angle: number): Vec {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [x * cos + z * sin, y, z * cos - x * sin];
}

/** The mean of the points. */
export function middle(points: readonly Vec[]): Vec {
  let [x, y, z] = [0, 0, 0];
  for (const point of points) {
    x += point[0];
    y += point[1];
    z += point[2];
  }
  return times([x, y, z], 1 / Math.max(1, points.length));
}
