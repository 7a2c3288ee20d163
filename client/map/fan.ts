/** An offset from the middle, in pixels. */
export interface Offset {
  x: number;
  y: number;
}

/** Pixels between two neighbours of the fan. */
const step = 30;
/** So many stand on a circle; more of them wind outwards, or the circle would be too wide. */
const onCircle = 9;

/** Where each of `count` listings at one place goes when they are fanned out. */
export const fanOut = (count: number): Offset[] =>
  count <= onCircle ? circle(count, Math.max(34, (count * step) / (2 * Math.PI))) : spiral(count);

function circle(count: number, radius: number): Offset[] {
  return Array.from({ length: count }, (_, place) => at((2 * Math.PI * place) / count - Math.PI / 2, radius));
}

/** An Archimedean spiral with even steps along it. */
function spiral(count: number): Offset[] {
  let angle = 0;
  return Array.from({ length: count }, () => {
    const radius = 40 + (step * angle) / (2 * Math.PI);
    const offset = at(angle - Math.PI / 2, radius);
    angle += step / radius;
    return offset;
  });
}

const at = (angle: number, radius: number): Offset => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
