import { dayScale, sameDayIn } from '../days';
import { type Box, boxesAlong, freeBox, spread, textBox } from '../labels';
import { bandPath, linePath, type Spot, stepsOf } from '../paths';
import { scaleOf, ticksUpTo } from '../scale';
import type { Frame } from './frame';

interface At {
  day: string;
  value: number;
}

/** A year against its goal, in productions. */
export interface YearLines {
  year: number;
  /** The day it is seen from. */
  on: string;
  count: number;
  goal: number | null;
  counted: readonly At[];
  pace: readonly At[];
  forecast: readonly { day: string; low: number; mid: number; high: number }[];
  /** The year beside it; null: none. */
  other: { year: number; counted: readonly At[]; count: number } | null;
}

/** What is written into the drawing, in the reader's language. */
export interface YearWords {
  goal(goal: number): string;
  other(year: number, count: number): string;
  forecast(low: number, high: number): string;
  pace: string;
  count: string;
  /** The day it is seen from. */
  day: string;
}

export interface Lettering extends Spot {
  text: string;
  anchor: 'start' | 'middle' | 'end';
}
/** A lettering with a thin line from what it names. */
export interface Led extends Lettering {
  from: Spot;
}
export type EndName = 'goal' | 'other' | 'forecast';

export interface YearDrawing {
  ticks: { value: number; y: number }[];
  /** First days of every second month. */
  months: { day: string; x: number }[];
  goalY: number | null;
  counted: string;
  other: string;
  pace: string;
  fan: string;
  mid: string;
  /** Where the count stands on the day. */
  now: Spot;
  count: Lettering | undefined;
  day: Lettering | undefined;
  paceLabel: Led | undefined;
  /** At the ends of their lines, moved apart. */
  ends: (Lettering & { name: EndName })[];
}

/** Pixels of the letters. */
export const sizes = { small: 12, count: 20 };
/** Pixels from the foot of one label at the right edge to the next. */
const lineHeight = 16;

/** Everything of the year's chart by its place: pure, so that a test can measure whether words touch. */
export function yearDrawing(lines: YearLines, words: YearWords, frame: Frame): YearDrawing {
  const { left, right, top, bottom } = frame;
  const x = dayScale(lines.year, left, right);
  const most = Math.max(4, mostOf(lines));
  const y = scaleOf([0, most], [bottom, top]);
  const spot = ({ day, value }: At): Spot => ({ x: x(sameDayIn(lines.year, day)), y: y(value) });

  const start = { x: left, y: y(0) };
  const now = { x: x(lines.on), y: y(lines.count) };
  const counted = stepsOf([start, ...lines.counted.map(spot), now]);
  const other = lines.other ? [start, ...lines.other.counted.map(spot), { x: right, y: y(lines.other.count) }] : [];
  const pace = lines.pace.map(spot);
  const upper = lines.forecast.map(({ day, high }) => spot({ day, value: high }));
  const lower = lines.forecast.map(({ day, low }) => spot({ day, value: low }));
  const mid = lines.forecast.map(({ day, mid: value }) => spot({ day, value }));

  const bounds: Box = { left, right: frame.width, top: 0, bottom };
  const ends = endLabels(lines, words, { x: right + 6, y, top, bottom });
  const taken: Box[] = [
    ...[counted, other, pace, upper, lower, mid].flatMap(boxesAlong),
    ...(lines.goal === null
      ? []
      : boxesAlong([
          { x: left, y: y(lines.goal) },
          { x: right, y: y(lines.goal) },
        ])),
    ...boxesAlong([now, { x: now.x, y: bottom }]),
    ...ends.map((label) => textBox(label.text, sizes.small, label, label.anchor)),
  ];
  const place = (text: string, size: number, spots: readonly Omit<Lettering, 'text'>[]) => {
    const candidates = spots.map((each) => ({ ...each, text, box: textBox(text, size, each, each.anchor) }));
    const found = freeBox(candidates, taken, bounds);
    if (found) taken.push(found.box);
    return found;
  };
  const count = place(words.count, sizes.count, besideNow(now));
  const day = place(words.day, sizes.small, besideDay(now, frame));
  const paceLabel = place(words.pace, sizes.small, besideLine(pace));
  return {
    ticks: ticksUpTo(most).map((value) => ({ value, y: y(value) })),
    months: [1, 3, 5, 7, 9, 11]
      .map((month) => `${lines.year}-${String(month).padStart(2, '0')}-01`)
      .map((first) => ({ day: first, x: x(first) })),
    goalY: lines.goal === null ? null : y(lines.goal),
    counted: linePath(counted),
    other: linePath(other),
    pace: linePath(pace),
    fan: bandPath(upper, lower),
    mid: linePath(mid),
    now,
    count: count && lettering(count),
    day: day && lettering(day),
    paceLabel: paceLabel && { ...lettering(paceLabel), from: nearest(pace, paceLabel) },
    ends,
  };
}

const lettering = ({ x, y, text, anchor }: Lettering): Lettering => ({ x, y, text, anchor });

const mostOf = ({ goal, count, other, pace, forecast }: YearLines): number =>
  Math.max(goal ?? 0, count, other?.count ?? 0, ...pace.map(({ value }) => value), ...forecast.map(({ high }) => high));

/** The goal, the other year and the forecast, at the right edge: apart from each other by a line. */
function endLabels(
  { goal, other, forecast }: YearLines,
  words: YearWords,
  { x, y, top, bottom }: { x: number; y(value: number): number; top: number; bottom: number },
): YearDrawing['ends'] {
  const last = forecast.at(-1);
  const wanted: { name: EndName; text: string; height: number }[] = [
    ...(goal === null ? [] : [{ name: 'goal' as const, text: words.goal(goal), height: y(goal) }]),
    ...(other ? [{ name: 'other' as const, text: words.other(other.year, other.count), height: y(other.count) }] : []),
    ...(last ? [{ name: 'forecast' as const, text: words.forecast(last.low, last.high), height: y(last.mid) }] : []),
  ];
  const heights = spread(
    wanted.map(({ height }) => height + 4),
    lineHeight,
    [top + 4, bottom],
  );
  return wanted.map(({ name, text, height }, place) => ({
    name,
    text,
    x,
    y: heights[place] ?? height,
    anchor: 'start',
  }));
}

/** Where the count may stand beside its dot, best first. */
const besideNow = ({ x, y }: Spot): Omit<Lettering, 'text'>[] => [
  { x: x - 8, y: y - 10, anchor: 'end' },
  { x: x - 12, y: y - 22, anchor: 'end' },
  { x, y: y - 16, anchor: 'middle' },
  { x: x + 10, y: y + 24, anchor: 'start' },
  { x, y: y - 34, anchor: 'middle' },
  { x: x + 8, y: y - 34, anchor: 'start' },
  { x: x - 12, y: y - 46, anchor: 'end' },
  { x: x + 12, y: y + 40, anchor: 'start' },
];

/** At the foot of its dotted line, on either side, else higher up it. */
const besideDay = ({ x, y }: Spot, { bottom, top }: Frame): Omit<Lettering, 'text'>[] =>
  [bottom - 8, (bottom + y) / 2, y + 24, y - 60, top].flatMap((height) => [
    { x: x + 7, y: height, anchor: 'start' as const },
    { x: x - 7, y: height, anchor: 'end' as const },
  ]);

/** Below and above a line, where it has gone half of its way and then elsewhere on it. */
const besideLine = (spots: readonly Spot[]): Omit<Lettering, 'text'>[] =>
  [0.58, 0.5, 0.66, 0.42, 0.75, 0.34, 0.84, 0.25].flatMap((part) => {
    const on = spots[Math.floor(part * (spots.length - 1))];
    if (!on) return [];
    return [28, 44].flatMap((away) => [
      { x: on.x + 12, y: on.y + away, anchor: 'start' as const },
      { x: on.x - 12, y: on.y - away + 10, anchor: 'end' as const },
    ]);
  });

/** The point of a line that a label is nearest to: where its thin line goes. */
function nearest(spots: readonly Spot[], { x, y, anchor }: Lettering): Spot {
  const corner = { x: anchor === 'start' ? x - 12 : x + 12, y };
  const [best = corner] = [...spots].sort((one, other) => Math.abs(one.x - corner.x) - Math.abs(other.x - corner.x));
  return best;
}
