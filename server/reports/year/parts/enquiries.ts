import { termOf } from '../../../vocabularies/vocabularies';
import { barRows } from '../drawings/rows';
import { colour, looks } from '../looks';
import { heading, subheading } from './heading';
import type { Pen } from './pen';

/** The first reasons say what to mend; the page holds no more beside the jobs. */
const shownReasons = 8;

/** How far the year's enquiries came, and why some went elsewhere; the desk alone knows. */
export function enquiries({ sheet, report, texts, figures }: Pen): void {
  const { funnel, answers } = report.indicators;
  if (!funnel) return;
  heading(sheet, texts.enquiries.title, texts.enquiries.note);
  const first = funnel.steps[0]?.reached ?? 0;
  if (first === 0) {
    sheet.say('P', texts.enquiries.none, looks.text);
    return;
  }
  barRows(
    sheet,
    funnel.steps.map(({ status, reached }) => ({
      label: texts.enquiries.steps[status],
      values: [figures.number(reached), figures.percent(reached, first)],
      length: reached / first,
    })),
    {
      paint: (row, { x, y, width, height }) => {
        const ink = colour.steps[funnel.steps[row]?.status ?? 'enquiry'];
        sheet.doc.rect(x, y, width, height).fill(ink);
      },
    },
  );
  sheet.gap(6);
  sheet.say('P', [texts.enquiries.out(funnel.lost, funnel.cancelled), answered()].join(' '), looks.text);
  if (funnel.reasons.length === 0) return;
  sheet.gap(14);
  subheading(sheet, texts.enquiries.reasons);
  const most = Math.max(1, ...funnel.reasons.map(({ productions }) => productions));
  barRows(
    sheet,
    funnel.reasons.slice(0, shownReasons).map(({ reason, productions, spend }) => ({
      label: termOf('lossReasons', reason)?.[report.lang] ?? reason,
      values: [figures.number(productions), spend > 0 ? figures.euros(spend) : '–'],
      length: productions / most,
    })),
    {
      heads: [texts.shape.production, texts.enquiries.lostSpend],
      paint: (_, { x, y, width, height }) => sheet.doc.rect(x, y, width, height).fill(colour.rule2),
    },
  );
  const others = funnel.reasons.length - shownReasons;
  if (others > 0) {
    sheet.gap(3);
    sheet.say('P', texts.shape.more(others), looks.quiet);
  }

  function answered(): string {
    if (!answers || answers.medianHours === null) return '';
    const median = texts.cover.hours(figures.number(answers.medianHours, 1));
    const waiting = answers.unanswered > 0 ? texts.enquiries.waiting(answers.unanswered) : '';
    return `${texts.enquiries.answers(median, answers.answered)} ${waiting}`.trim();
  }
}
