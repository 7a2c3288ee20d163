import type { Line, World } from './project';

const paths = new WeakMap<Line, Path2D>();

/** The line with straight pieces: borders and coasts. */
export const straight = (line: Line): Path2D =>
  remembered(line, ({ points }) => new Path2D(`M${points.map(written).join('L')}`));

/** The smooth curve through the points (Catmull-Rom as Bézier pieces): rivers and roads, calm however near one looks. */
export const curved = (line: Line): Path2D => remembered(line, ({ points }) => new Path2D(curveThrough(points)));

/** The smooth curve closed on itself: lakes. */
export const ring = (line: Line): Path2D =>
  remembered(line, ({ points }) => {
    const wound = [...points.slice(-2), ...points, ...points.slice(0, 2)];
    return new Path2D(`${curveThrough(wound, 2, wound.length - 2)}Z`);
  });

function remembered(line: Line, make: (line: Line) => Path2D): Path2D {
  const path = paths.get(line) ?? make(line);
  paths.set(line, path);
  return path;
}

/** SVG path data through `points[first]` to `points[last - 1]` and, when there is one, the point after. */
export function curveThrough(points: World[], first = 0, last = points.length - 1): string {
  const start = points[first];
  if (!start) return '';
  const pieces = points.slice(first, last).map((from, step) => {
    const index = first + step;
    const to = points[index + 1] ?? from;
    const [before, after] = [points[index - 1] ?? from, points[index + 2] ?? to];
    const leaving = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const arriving = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${written(leaving)} ${written(arriving)} ${written(to)}`;
  });
  return `M${written(start)}${pieces.join('')}`;
}

const written = ({ x, y }: World) => `${x.toFixed(2)},${y.toFixed(2)}`;
