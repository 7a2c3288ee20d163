import { yearChart } from '../drawings/yearChart';
import { colour, looks } from '../looks';
import { column, page, type Sheet } from '../sheet';
import type { Pen } from './pen';

/** The year in one look: the count against its goal, the way there, and the other measures below. */
export function cover({ sheet, report, texts, figures }: Pen): void {
  const { indicators, scope } = report;
  drawMark(sheet);
  sheet.tagged('P', () => sheet.write(texts.desk, 62, looks.strong, { x: page.left + 38 }));
  sheet.y = 128;
  sheet.say('P', texts.kicker, looks.lead);
  sheet.say('H1', String(indicators.year), looks.display);
  sheet.gap(2);
  sheet.say('P', `${texts.scope[scope]}. ${texts.seenOn(figures.day(indicators.on))}.`, looks.quiet);
  sheet.gap(34);
  count({ sheet, report, texts, figures });
  sheet.gap(18);
  yearChart(sheet, indicators, texts, figures);
  sheet.gap(26);
  measures({ sheet, report, texts, figures });
  foot({ sheet, report, texts, figures });
}

/** The sign of the desk at the head of a cover. */
export function drawMark(sheet: Sheet): void {
  const { doc } = sheet;
  sheet.aside(() => {
    doc.save().translate(page.left, 58);
    doc.path('M0 21 9.5 6.5q1.5 1.6 4.5 0L23.5 21Z').fill(colour.ink);
    doc.path('m17 21 4.6-9q1.2 1 2.6 0L30 21Z').fill(colour.accent);
    doc.restore();
  });
}

/** The large figure, with what it is and how it stands at its right. */
function count({ sheet, report, texts, figures }: Pen): void {
  const { counted, goal, previous, pace, forecast } = report.indicators;
  const ofGoal = report.scope === 'public' ? texts.cover.ofGoalReleased : texts.cover.ofGoal;
  const top = sheet.y;
  const large = figures.number(counted);
  sheet.tagged('P', () => sheet.write(large, top - 22, looks.figure, { x: page.left - 6 }));
  const x = page.left + sheet.widthOf(large, looks.figure) + 24;
  const lines = [
    goal === null ? '' : ofGoal(figures.number(goal)),
    previous ? texts.cover.before(figures.number(previous.counted), previous.year) : '',
    pace && forecast
      ? `${texts.cover.pace(figures.number(pace.expected))}, ${standing(pace.ahead, { texts, figures })}.`
      : '',
    forecast ? `${texts.cover.forecast(figures.number(forecast.low), figures.number(forecast.high))}.` : '',
    counted === 0 ? texts.cover.empty : '',
  ].filter(Boolean);
  sheet.y = top + 4;
  sheet.say('P', texts.cover.counted(counted), { ...looks.lead, weight: 'semibold', colour: colour.ink }, { x });
  for (const line of lines) sheet.say('P', line, { ...looks.text, colour: colour.ink2 }, { x, width: page.right - x });
  sheet.y = Math.max(sheet.y, top + 112);
}

function standing(ahead: number, { texts, figures }: Pick<Pen, 'texts' | 'figures'>): string {
  const whole = Math.round(ahead);
  if (whole === 0) return texts.cover.even;
  return whole > 0 ? texts.cover.ahead(figures.number(whole)) : texts.cover.behind(figures.number(-whole));
}

interface Measure {
  figure: string;
  name: string;
  more: string;
}

/** Days, spend, people, paid days: side by side under a hairline, each with how well it is known. */
function measures({ sheet, report, texts, figures }: Pen): void {
  const shown = measuresOf({ report, texts, figures });
  const width = column / Math.max(4, shown.length);
  sheet.rule();
  const top = sheet.y;
  for (const [place, { figure, name, more }] of shown.entries()) {
    const x = page.left + place * width;
    if (place > 0)
      sheet.aside(() =>
        sheet.doc
          .moveTo(x - 10, top + 10)
          .lineTo(x - 10, top + 66)
          .lineWidth(0.6)
          .stroke(colour.rule),
      );
    const setting = { x, width: width - 16 };
    sheet.tagged('P', () => {
      sheet.write(figure, top + 10, looks.number, setting);
      sheet.write(name, top + 34, { ...looks.row, colour: colour.ink2 }, setting);
      sheet.write(more, top + 35 + sheet.heightOf(name, looks.row, setting.width), looks.label, setting);
    });
  }
  sheet.y = top + 74;
  sheet.rule();
}

function measuresOf({ report, texts, figures }: Omit<Pen, 'sheet'>): Measure[] {
  const { days, spend, jobs, answers } = report.indicators;
  const well = (spend?.grades ?? [])
    .filter(({ evidence }) => evidence === 'audited' || evidence === 'declared')
    .reduce((sum, { amount }) => sum + amount, 0);
  const all: (Measure | null)[] = [
    {
      figure: figures.number(days.done),
      name: texts.cover.days(days.done),
      more: days.planned > days.done ? texts.cover.planned(figures.number(days.planned)) : '',
    },
    spend && {
      figure: figures.euros(spend.total),
      name: texts.cover.spend,
      more: spend.total > 0 ? texts.cover.known(figures.percent(well, spend.total)) : '',
    },
    jobs && { figure: figures.number(jobs.heads), name: texts.cover.heads(jobs.heads), more: texts.cover.oneDay },
    jobs && {
      figure: figures.number(jobs.jobDays),
      name: texts.cover.jobDays(jobs.jobDays),
      more: texts.cover.fte(figures.number(jobs.fte, 1)),
    },
    answers && answers.medianHours !== null
      ? { figure: texts.cover.hours(figures.number(answers.medianHours, 1)), name: texts.cover.answer, more: '' }
      : null,
  ];
  return all.filter((measure) => measure !== null);
}

/** What a reader must know before quoting it. */
function foot({ sheet, report, texts, figures }: Pen): void {
  const words = `${texts.method.said[report.scope]} ${texts.madeOn(figures.day(report.madeOn))}. ${report.publicUrl}`;
  const height = sheet.heightOf(words, looks.quiet, column * 0.86);
  sheet.tagged('P', () => sheet.write(words, page.bottom - height, looks.quiet, { width: column * 0.86 }));
}
