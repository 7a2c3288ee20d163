import { createHash } from 'node:crypto';
import type { Bilingual, Lang } from '../../common/contract';
import type { CalendarEvent } from '../../reports/calendar/ics';
import type { PermitPlan, PlanStep } from '../contract';

interface Reading {
  lang: Lang;
  publicUrl: string;
}

const texts = {
  fr: {
    name: (day: string) => `Autorisations avant le ${day}`,
    file: (authority: string) => `À déposer : ${authority}`,
    ask: (authority: string) => `À demander maintenant : ${authority}`,
    late: 'En retard',
    papers: 'Pièces :',
  },
  en: {
    name: (day: string) => `Permits before ${day}`,
    file: (authority: string) => `File with: ${authority}`,
    ask: (authority: string) => `Ask now: ${authority}`,
    late: 'Late',
    papers: 'Documents:',
  },
};

/** What a text in two languages says to a reader of one. */
export const inLang = (text: Bilingual, lang: Lang): string => text[lang] || text.fr || text.en;

/** The plan's name as a calendar. */
export const planName = ({ firstDay }: PermitPlan, lang: Lang): string => texts[lang].name(firstDay);

/** A day in the calendar for each authority: the last one to file, or the day of asking where no time is known. */
export const planEntries = (plan: PermitPlan, reading: Reading): CalendarEvent[] =>
  plan.steps.map((step) => entryOf(step, plan, reading));

function entryOf(step: PlanStep, plan: PermitPlan, { lang, publicUrl }: Reading): CalendarEvent {
  const words = texts[lang];
  const authority = inLang(step.rule.authority, lang);
  const day = step.fileBy ?? plan.from;
  return {
    kind: 'event',
    uid: `permit-${markOf(step, plan)}@${new URL(publicUrl).host}`,
    title: step.fileBy ? words.file(authority) : words.ask(authority),
    from: day,
    to: day,
    place: step.places.map(({ name }) => name).join(', '),
    about: aboutOf(step, lang),
    url: `${publicUrl}/permits`,
    changedAt: new Date(`${plan.from}T00:00:00Z`),
  };
}

function aboutOf({ rule, late }: PlanStep, lang: Lang): string {
  const words = texts[lang];
  const papers = rule.documents.map((paper) => `- ${inLang(paper, lang)}`);
  return [
    late ? words.late : '',
    inLang(rule.subject, lang),
    inLang(rule.note, lang),
    ...(papers.length > 0 ? [words.papers, ...papers] : []),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same for the same authority, shoot and places: taken again, an entry replaces itself. */
const markOf = ({ rule, places }: PlanStep, { firstDay }: PermitPlan): string =>
  createHash('sha256')
    .update([rule.id, firstDay, ...places.map(({ name }) => name)].join('\n'))
    .digest('hex')
    .slice(0, 24);
