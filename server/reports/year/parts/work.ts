import { colour, looks } from '../looks';
import { column, page } from '../sheet';
import { heading } from './heading';
import type { Pen } from './pen';

/** Local people, paid days and full-time equivalents: side by side, never one on top of another. */
export function work({ sheet, report, texts, figures }: Pen): void {
  const { jobs, counted, previous } = report.indicators;
  heading(sheet, texts.work.title, texts.work.note);
  if (!jobs) {
    sheet.say('P', texts.work.withheld, looks.text, { width: column * 0.8 });
    return;
  }
  const before = (value: string) => (jobs.previous && previous ? texts.work.before(value, previous.year) : '');
  const { hoursPerDay, hoursPerYear } = report.economics;
  const measures = [
    {
      value: figures.number(jobs.heads),
      name: texts.work.heads,
      said: texts.work.headsSaid,
      past: before(figures.number(jobs.previous?.heads ?? 0)),
    },
    {
      value: figures.number(jobs.jobDays),
      name: texts.work.jobDays,
      said: texts.work.jobDaysSaid,
      past: before(figures.number(jobs.previous?.jobDays ?? 0)),
    },
    {
      value: figures.number(jobs.fte, 1),
      name: texts.work.fte,
      said: texts.work.fteSaid(figures.number(hoursPerDay.value, 1), figures.number(hoursPerYear.value)),
      past: before(figures.number(jobs.previous?.fte ?? 0, 1)),
    },
  ];
  sheet.room(110);
  const [top, width] = [sheet.y, column / 3];
  for (const [place, { value, name, said, past }] of measures.entries()) {
    const setting = { x: page.left + place * width, width: width - 22 };
    sheet.y = top;
    sheet.say('P', value, looks.display, setting);
    sheet.say('P', name, looks.strong, setting);
    sheet.say('P', said, looks.quiet, setting);
    if (past) sheet.say('P', past, { ...looks.quiet, colour: colour.ink2 }, setting);
  }
  sheet.y = top + 106;
  sheet.say('P', texts.work.known(jobs.known, counted), looks.quiet);
}
