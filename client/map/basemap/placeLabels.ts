import { TakenBoxes } from './boxes';
import { type LabelKind, labelStyles } from './labelStyles';
import type { Bounds, World } from './project';
import { type Wish, type Words, wishesAt } from './wishes';

/** A label in its place. */
export interface Label extends Pick<Wish, 'kind' | 'text' | 'detail' | 'mark'> {
  /** Where the text begins, at half its height; pixels of the zoom. */
  at: World;
}

/** Width of a text in a style, pixels. */
export type Measure = (text: string, kind: LabelKind) => number;

interface Spot {
  at: World;
  box: Bounds;
}

/**
 * The labels of the whole map at a zoom: what matters most first, each at the first spot around its place that is free, or
 * nowhere. Placed for the map and not for the window, so that none jumps or is cut while the map moves. `taken` are boxes
 * that labels yield to, in pixels of the zoom.
 */
export function placeLabels(words: Words, zoom: number, measure: Measure, taken: readonly Bounds[]): Label[] {
  const boxes = new TakenBoxes();
  for (const box of taken) boxes.take(box);
  const wishes = wishesAt(words, zoom).map((wish) => ({ ...wish, underPin: !boxes.isFree(boxAt(wish.mark, 3)) }));
  // A city keeps its place even before its turn comes to be named, so that no other name hides it.
  for (const { kind, mark } of wishes) if (kind === 'city') boxes.take(boxAt(mark, 3));
  return wishes.flatMap(({ underPin, ...wish }) => {
    if (isHidden(wish, boxes) && !underPin) return [];
    const width = measure(wish.text, wish.kind) + (wish.detail ? measure(` ${wish.detail}`, wish.kind) : 0);
    const spots = spotsAround(wish, width, underPin);
    const spot = spots.find(({ box }) => boxes.isFree(box)) ?? (wish.must ? spots[0] : undefined);
    if (!spot) return [];
    boxes.take(spot.box);
    boxes.take(boxAt(wish.mark, 3));
    const { kind, text, detail, mark } = wish;
    return [{ kind, text, detail, mark, at: spot.at }];
  });
}

/** Whether a name placed before covers the mark; a city's own place is kept for it, so nothing does. */
function isHidden({ kind, mark }: Wish, boxes: TakenBoxes): boolean {
  return kind !== 'city' && kind !== 'departement' && !boxes.isFree(boxAt(mark, 2));
}

/** Right of the mark, left of it, below, above; a large town under a pin looks for room past the pin. */
function spotsAround(
  { kind, mark, radius }: Pick<Wish, 'kind' | 'mark' | 'radius'>,
  width: number,
  underPin: boolean,
): Spot[] {
  const { size, isLarge, ...style } = labelStyles[kind];
  const gap = Math.max(style.gap, radius + 4);
  if (kind === 'departement') {
    return [0, -18, 18, -36, 36].map((shift) => spot({ x: mark.x - width / 2, y: mark.y + shift }, width, size));
  }
  return (isLarge && underPin ? [gap, gap + 10, gap + 20] : [gap])
    .flatMap((distance) => [
      { x: mark.x + distance, y: mark.y },
      { x: mark.x - distance - width, y: mark.y },
      { x: mark.x - width / 2, y: mark.y + distance + size * 0.5 },
      { x: mark.x - width / 2, y: mark.y - distance - size * 0.5 },
    ])
    .map((at) => spot(at, width, size));
}

function spot(at: World, width: number, size: number): Spot {
  const half = size * 0.62;
  return { at, box: { left: at.x - 3, top: at.y - half, right: at.x + width + 3, bottom: at.y + half } };
}

function boxAt({ x, y }: World, radius: number): Bounds {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
