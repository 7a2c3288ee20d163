import type { Share } from '../../../indicators/contract';
import { termOf } from '../../../vocabularies/vocabularies';
import { monthBars } from '../drawings/months';
import { barRows, type Layout } from '../drawings/rows';
import { looks } from '../looks';
import { heading, subheading } from './heading';
import type { Pen } from './pen';

/** Rows that share the page with the months, so that no single row is left over for the next one. */
const most = { types: 12, origins: 8 };

/** What is shot, when, and who comes. */
export function shape(pen: Pen): void {
  const { sheet, report, texts, figures } = pen;
  const { byMonth, byType, byOrigin } = report.indicators;
  heading(sheet, texts.shape.title);
  subheading(sheet, texts.shape.months);
  monthBars(sheet, byMonth, texts, figures);
  sheet.gap(4);
  sheet.say('P', texts.shape.monthsNote, looks.quiet);
  sheet.gap(18);
  subheading(sheet, texts.shape.types);
  shares(pen, byType, ({ key, label }) => termOf('productionTypes', key)?.[report.lang] ?? label, {
    most: most.types,
  });
  sheet.gap(18);
  subheading(sheet, texts.shape.origins);
  shares(pen, byOrigin, (share) => originOf(share, pen), { most: most.origins });
}

/** A country, of France a region; the empty key is what nobody noted. */
function originOf({ key, label }: Share, { report, texts, figures }: Pen): string {
  if (key === '') return texts.shape.unknown;
  const [country = '', region] = key.split('-');
  if (region !== undefined) return termOf('frenchRegions', region)?.[report.lang] ?? label;
  return /^[A-Z]{2}$/.test(country) ? figures.country(country) : label;
}

interface Shown extends Layout {
  /** Rows at most. */
  most?: number;
}

/** Shares with their bars, the longest list cut with the number of those left out. */
export function shares(
  { sheet, texts, figures }: Pen,
  all: readonly Share[],
  nameOf: (share: Share) => string,
  { most = 14, ...layout }: Shown = {},
): void {
  if (all.length === 0) {
    sheet.say('P', texts.shape.none, looks.quiet, { x: layout.x });
    return;
  }
  const longest = Math.max(1, ...all.map(({ productions }) => productions));
  const rows = all.slice(0, most).map((share) => ({
    label: nameOf(share),
    values: [figures.number(share.productions), figures.number(share.days, 1)],
    length: share.productions / longest,
  }));
  barRows(sheet, rows, { ...layout, heads: [texts.shape.production, texts.shape.days] });
  if (all.length <= most) return;
  sheet.gap(3);
  sheet.say('P', texts.shape.more(all.length - most), looks.quiet);
}
