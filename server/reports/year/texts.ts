import type { Lang } from '../../common/contract';
import { en } from './en';
import { typeset } from './figures';
import { fr, type ReportTexts } from './fr';

/** The words of a report, set as its language is. */
export const reportTexts = (lang: Lang): ReportTexts => setAll(lang === 'fr' ? fr : en, lang);

function setAll<Part>(part: Part, lang: Lang): Part {
  return set(part, lang) as Part;
}

function set(part: unknown, lang: Lang): unknown {
  if (typeof part === 'string') return typeset(part, lang);
  if (typeof part === 'function') return (...values: unknown[]) => set(part(...values), lang);
  if (Array.isArray(part)) return part.map((item) => set(item, lang));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, set(value, lang)]));
}
