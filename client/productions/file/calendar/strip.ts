import type { Day, Shoot, Task } from '@contract/productions';

const dayMs = 86_400_000;
/** Days since 1970: what the strip reckons in. */
const number = (day: Day): number => Math.round(Date.parse(day) / dayMs);
const dayOf = (days: number): Day => new Date(days * dayMs).toISOString().slice(0, 10);
/** The first of 1970 was a Thursday. */
const mondayOf = (days: number): number => days - ((days + 3) % 7);

export interface Bar {
  id: string;
  kind: Shoot['kind'];
  label: string;
  x: number;
  width: number;
  lane: number;
  /** Whether the label has room inside; else it stands to the right of its bar. */
  inside: boolean;
}
export interface Mark {
  id: string;
  text: string;
  due: Day;
  x: number;
  lane: number;
  isLate: boolean;
}
export interface Strip {
  bars: Bar[];
  marks: Mark[];
  ticks: { day: Day; x: number; by: 'week' | 'month' }[];
  /** Null when today is off the strip. */
  today: number | null;
  lanes: number;
}

interface Given {
  shoots: readonly Shoot[];
  /** Open, with a day. */
  tasks: readonly (Task & { due: Day })[];
  today: Day;
  /** Pixels. */
  width: number;
  labelOf(shoot: Shoot): string;
}

/** Average width of a letter at the strip's size. */
const letter = 6.4;
const widthOf = (text: string): number => text.length * letter + 12;
/** At most so many tasks: the list below has them all. */
const mostMarks = 4;
/** Today is drawn when it is so near to the first or last day, in days. */
const near = 45;

/** Where everything of a production's calendar stands on a strip so wide; undefined without any date. */
export function stripOf({ shoots, tasks, today, width, labelOf }: Given): Strip | undefined {
  const span = spanOf(shoots, tasks, today);
  if (!span) return undefined;
  const [start, end] = span;
  const scale = width / (end - start);
  const at = (day: Day, plus = 0) => Math.max(0, (number(day) + plus - start) * scale);
  const bars = inLanes(
    shoots.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map((shoot) => barOf(shoot, labelOf(shoot), at)),
    width,
  );
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1));
  const marks = tasks
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
    .slice(0, mostMarks)
    .map((task, place) => ({
      id: task.id,
      text: task.text,
      due: task.due,
      x: Math.min(width - 6, Math.max(6, at(task.due))),
      lane: lanes + place,
      isLate: task.due < today,
    }));
  const now = number(today);
  return {
    bars,
    marks,
    ticks: ticksOf(start, end, width),
    today: now >= start && now <= end ? at(today) : null,
    lanes: lanes + marks.length,
  };
}

/** From the Monday before the first day to the Sunday after the last; what is far before the shoots is drawn at the edge. */
function spanOf(shoots: Given['shoots'], tasks: Given['tasks'], today: Day): [number, number] | undefined {
  const shot = shoots.flatMap(({ from, to }) => [number(from), number(to) + 1]);
  const due = tasks.map((task) => number(task.due));
  const days = shot.length > 0 ? shot : due;
  if (days.length === 0) return undefined;
  const first = Math.min(...days);
  const last = Math.max(...days);
  const around = [number(today), ...due].filter((day) => day > first - near && day < last + near);
  const start = mondayOf(Math.min(first - 3, ...around));
  const end = mondayOf(Math.max(last, ...around)) + 7;
  return [start, Math.max(end, start + 21)];
}

function barOf({ id, kind, from, to }: Shoot, label: string, at: (day: Day, plus?: number) => number): Bar {
  const x = at(from);
  const width = Math.max(4, at(to, 1) - x - 1);
  return { id, kind, label, x, width, lane: 0, inside: widthOf(label) <= width };
}

/** Each bar in the first lane where neither it nor its label meets the one before; a label beyond the edge is cut. */
function inLanes(bars: Bar[], width: number): Bar[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const label = bar.inside ? bar.label : cut(bar.label, width - bar.x - bar.width);
    const end = bar.x + bar.width + (bar.inside ? 2 : widthOf(label));
    const free = ends.findIndex((used) => used <= bar.x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return { ...bar, label, lane };
  });
}

function cut(text: string, room: number): string {
  const letters = Math.floor((room - 12) / letter);
  if (text.length <= letters) return text;
  return letters < 4 ? '' : `${text.slice(0, letters - 1)}…`;
}

/** A line each Monday, every second or fourth one, or each month: what leaves 52 pixels between two. */
function ticksOf(start: number, end: number, width: number): Strip['ticks'] {
  const scale = width / (end - start);
  const weeks = [1, 2, 4].find((each) => each * 7 * scale >= 52);
  if (weeks !== undefined) {
    const count = Math.ceil((end - start) / (7 * weeks));
    return Array.from({ length: count }, (_, place) => {
      const day = start + place * 7 * weeks;
      return { day: dayOf(day), x: (day - start) * scale, by: 'week' };
    });
  }
  return monthsOf(start, end, Math.ceil(58 / (30.4 * scale))).map((day) => ({
    day: dayOf(day),
    x: (day - start) * scale,
    by: 'month',
  }));
}

function monthsOf(start: number, end: number, step: number): number[] {
  const months: number[] = [];
  const first = new Date(start * dayMs);
  for (let month = 1; ; month += step) {
    const day = Math.round(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1) / dayMs);
    if (day >= end) return months;
    months.push(day);
  }
}
