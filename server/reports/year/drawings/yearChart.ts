import type { Indicators } from '../../../indicators/contract';
import type { Figures } from '../figures';
import type { ReportTexts } from '../fr';
import { colour, looks } from '../looks';
import { type Pdf, page, type Sheet } from '../sheet';
import { apart, daysAcross, inYear, roundUp } from './scale';

type Spot = [x: number, y: number];

/** Room at the right for what the lines are called. */
const names = 92;
const ownHeight = 220;

interface Frame {
  across(day: string): number;
  down(value: number): number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The count of the year as steps, with the goal, the pace, the forecast as a fan and the year before. */
export function yearChart(sheet: Sheet, seen: Indicators, texts: ReportTexts, figures: Figures): void {
  const { lines, goal, previous } = seen;
  const highest = Math.max(goal ?? 0, seen.counted, previous?.counted ?? 0, seen.forecast?.high ?? 0);
  sheet.figure(texts.chart.alt(seen.year, seen.counted, goal), ownHeight, () => {
    const { top: most, step } = roundUp(highest);
    const frame = frameOf(seen.year, sheet.y, most);
    drawGrid(sheet, frame, { step, most, year: seen.year }, figures);
    drawFan(sheet.doc, frame, lines.forecast);
    stroke(sheet.doc, stepsThrough(lines.previous.map(moved(seen.year)), frame), colour.rule2, 1.1);
    if (goal !== null)
      stroke(
        sheet.doc,
        [
          [frame.left, frame.down(goal)],
          [frame.right, frame.down(goal)],
        ],
        colour.ink,
        0.7,
      );
    dashed(sheet.doc, lines.pace.map(spotIn(frame)), colour.ink2, [3, 2.4]);
    stroke(sheet.doc, stepsThrough(reaching(lines.counted, seen.on), frame), colour.accent, 2);
    drawToday(sheet, frame, seen, figures);
    drawNames(sheet, frame, seen, texts);
  });
}

function frameOf(year: number, y: number, most: number): Frame {
  const [left, right, top, bottom] = [page.left + 22, page.right - names, y + 14, y + ownHeight - 20];
  return {
    left,
    right,
    top,
    bottom,
    across: daysAcross(year, left, right),
    down: (value) => bottom - (value / most) * (bottom - top),
  };
}

const spotIn =
  (frame: Frame) =>
  ({ day, value }: { day: string; value: number }): Spot => [frame.across(day), frame.down(value)];
const moved =
  (year: number) =>
  ({ day, value }: { day: string; value: number }) => ({ day: inYear(day, year), value });

/** A count stands until the day it grows, and its line runs on to the day it is seen from. */
function reaching(counted: readonly { day: string; value: number }[], on: string) {
  const last = counted.at(-1);
  return last && last.day < on ? [...counted, { day: on, value: last.value }] : [...counted];
}

function stepsThrough(counted: readonly { day: string; value: number }[], frame: Frame): Spot[] {
  const start: Spot = [frame.left, frame.bottom];
  let height = frame.bottom;
  return [
    start,
    ...counted.flatMap((point): Spot[] => {
      const [x, y] = spotIn(frame)(point);
      const corner: Spot = [x, height];
      height = y;
      return [corner, [x, y]];
    }),
  ];
}

interface Grid {
  step: number;
  most: number;
  year: number;
}
function drawGrid(
  sheet: Sheet,
  { left, right, down, across }: Frame,
  { step, most, year }: Grid,
  figures: Figures,
): void {
  for (let value = 0; value <= most; value += step) {
    stroke(
      sheet.doc,
      [
        [left, down(value)],
        [right, down(value)],
      ],
      value === 0 ? colour.rule2 : colour.rule,
      0.6,
    );
    sheet.write(figures.number(value), down(value) - 5, looks.label, { x: page.left, width: 16, align: 'right' });
  }
  for (const month of [1, 3, 5, 7, 9, 11]) {
    const x = across(`${year}-${String(month).padStart(2, '0')}-15`);
    sheet.write(figures.month(month), down(0) + 6, looks.label, { x: x - 25, width: 50, align: 'center' });
  }
}

function drawFan(doc: Pdf, { across, down }: Frame, points: Indicators['lines']['forecast']): void {
  if (points.length < 2) return;
  const there = points.map(({ day, high }): Spot => [across(day), down(high)]);
  const back = points.toReversed().map(({ day, low }): Spot => [across(day), down(low)]);
  doc.polygon(...[...there, ...back].map(([x, y]) => [x, y])).fill(colour.accentSoft);
  dashed(
    doc,
    points.map(({ day, mid }): Spot => [across(day), down(mid)]),
    colour.accent,
    [1, 2.6],
  );
}

/** The count of the day with its dot; within the year also the day itself. */
function drawToday(
  sheet: Sheet,
  { across, down, bottom }: Frame,
  { counted, on, forecast }: Indicators,
  figures: Figures,
) {
  const [x, y] = [across(on), down(counted)];
  if (forecast) {
    dashed(
      sheet.doc,
      [
        [x, y],
        [x, bottom],
      ],
      colour.accent,
      [1, 2.6],
    );
    sheet.write(figures.shortDay(on), bottom - 14, looks.label, { x: x + 5, width: 60 });
  }
  sheet.doc.circle(x, y, 4.4).fill(colour.paper).circle(x, y, 3.2).fill(colour.accent);
}

/** What each line is, written at its end. */
function drawNames(sheet: Sheet, frame: Frame, seen: Indicators, texts: ReportTexts): void {
  const { counted, goal, previous, forecast } = seen;
  const strong = { ...looks.strong, leading: 1.2 };
  const quiet = { ...looks.quiet, leading: 1.2 };
  const named = [
    {
      words: texts.chart.counted(counted),
      value: counted,
      look: { ...strong, colour: colour.accent },
      shown: !forecast,
    },
    { words: goal === null ? '' : texts.chart.goal(goal), value: goal ?? 0, look: strong, shown: goal !== null },
    {
      words: forecast ? texts.chart.forecast(forecast.low, forecast.high) : '',
      value: forecast?.mid ?? 0,
      look: { ...quiet, colour: colour.accent },
      shown: forecast !== null,
    },
    {
      words: previous ? texts.chart.previous(previous.year, previous.counted) : '',
      value: previous?.counted ?? 0,
      look: quiet,
      shown: previous !== null,
    },
  ].filter(({ shown }) => shown);
  for (const { words, look, y } of apart(
    named.map((name) => ({ ...name, y: frame.down(name.value) - 6 })),
    13,
  )) {
    sheet.write(words, y, look, { x: frame.right + 8, width: names - 8 });
  }
  if (forecast)
    sheet.write(
      String(counted),
      frame.down(counted) - 22,
      { ...looks.small, size: 13, colour: colour.accent },
      countAt(frame, seen),
    );
  drawPaceName(sheet, frame, seen, texts);
}

const countAt = ({ across }: Frame, { on }: Indicators) => ({ x: across(on) - 40, width: 38, align: 'right' as const });

/** The pace has no end of its own to be named at: its name hangs below it, where the year is at its middle. */
function drawPaceName(sheet: Sheet, { across, down }: Frame, { lines, year }: Indicators, texts: ReportTexts): void {
  const at = lines.pace.find(({ day }) => day >= `${year}-06-20`);
  if (!at) return;
  const [x, y] = [across(at.day), down(at.value)];
  stroke(
    sheet.doc,
    [
      [x, y + 2],
      [x + 10, y + 18],
    ],
    colour.ink2,
    0.6,
  );
  const width = sheet.widthOf(texts.chart.pace, looks.label) + 6;
  sheet.doc.rect(x + 9, y + 17, width, 11).fill(colour.paper);
  sheet.write(texts.chart.pace, y + 17.5, looks.label, { x: x + 12, width: width + 10 });
}

function stroke(doc: Pdf, spots: readonly Spot[], ink: string, width: number): void {
  const [first, ...rest] = spots;
  if (!first) return;
  doc.moveTo(...first);
  for (const spot of rest) doc.lineTo(...spot);
  doc.lineWidth(width).lineJoin('miter').strokeColor(ink).stroke();
}

function dashed(doc: Pdf, spots: readonly Spot[], ink: string, [on, off]: [number, number]): void {
  doc.dash(on, { space: off });
  stroke(doc, spots, ink, 1);
  doc.undash();
}
