import type { Spot } from './paths';

/** A rectangle on the drawing, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Of a letter's height: what one takes across, on the safe side for Instrument Sans. */
const breadth = 0.57;
export const widthOf = (text: string, size: number): number => text.length * size * breadth;

/** The box of a text whose foot stands at a spot. */
export function textBox(text: string, size: number, { x, y }: Spot, anchor: 'start' | 'middle' | 'end'): Box {
  const width = widthOf(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}

/** The first of the boxes that lies within the bounds and touches nothing; undefined where none does. */
export const freeBox = <B extends { box: Box }>(
  candidates: readonly B[],
  taken: readonly Box[],
  bounds: Box,
): B | undefined => candidates.find(({ box }) => isInside(box, bounds) && !taken.some((other) => meet(box, other)));

/** Pixels around a line that nothing may be written on. */
const clearance = 3;
/** Pixels from one box on a line to the next. */
const pace = 6;

/** Small boxes all along a line, to keep words off it. */
export const boxesAlong = (spots: readonly Spot[]): Box[] =>
  spots.slice(1).flatMap((end, place) => {
    const start = spots[place] ?? end;
    const count = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / pace));
    return Array.from({ length: count + 1 }, (_, step) => {
      const part = step / count;
      return around({ x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }, clearance);
    });
  });

const around = ({ x, y }: Spot, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/**
 * Heights moved as little as may be so that each is at least `gap` from the next, in their order, between `top` and
 * `bottom` while there is room. The reply keeps the order of the question.
 */
export function spread(heights: readonly number[], gap: number, [top, bottom]: [number, number]): number[] {
  const order = heights.map((_, place) => place).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = new Map<number, number>();
  for (const group of groupsOf(
    order.map((place) => ({ place, height: heights[place] ?? 0 })),
    gap,
  )) {
    const reach = ((group.length - 1) * gap) / 2;
    const middle = Math.max(top + reach, Math.min(bottom - reach, middleOf(group)));
    for (const [step, { place }] of group.entries()) placed.set(place, middle - reach + step * gap);
  }
  return heights.map((height, place) => placed.get(place) ?? height);
}

interface Wanted {
  place: number;
  height: number;
}

const middleOf = (group: readonly Wanted[]): number =>
  group.reduce((sum, { height }) => sum + height, 0) / group.length;

/** Neighbours that come too near each other, joined until no two groups do. */
function groupsOf(sorted: readonly Wanted[], gap: number): Wanted[][] {
  const groups: Wanted[][] = [];
  for (const wanted of sorted) {
    let group = [wanted];
    for (let last = groups.at(-1); last && areNear(last, group, gap); last = groups.at(-1)) {
      group = [...last, ...group];
      groups.pop();
    }
    groups.push(group);
  }
  return groups;
}

const areNear = (above: readonly Wanted[], below: readonly Wanted[], gap: number): boolean =>
  middleOf(below) - middleOf(above) < ((above.length + below.length) / 2) * gap;
