import { type EncodedLine, perDegree } from '../../client/map/basemap/format';
import type { LngLat } from './box';

/** A line as whole steps; points that fall on the one before are left out. */
export function encoded(points: readonly LngLat[]): EncodedLine {
  const whole = points.map(([lng, lat]) => [Math.round(lng * perDegree), Math.round(lat * perDegree)] as const);
  let [x, y] = [0, 0];
  return whole.flatMap(([toX, toY], index) => {
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return index > 0 && step[0] === 0 && step[1] === 0 ? [] : step;
  });
}
