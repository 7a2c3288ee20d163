import { type Period, partWithin } from './calendar';
import type { Indicators } from './contract';
import { shotWithin } from './days';
import type { Fact } from './fact';
import { moneyPeriod, type Outlook } from './outlook';
import { tells } from './secrecy';
import { roundTo, sumOf } from './settle';

/** Public money of one production that falls to the period, by its days. Whole euros. */
export interface SupportPiece {
  fact: Fact;
  territorial: number;
  all: number;
}

export const supportWithin = (outlook: Outlook, period: Period): SupportPiece[] =>
  shotWithin(outlook, period)
    .filter(({ support }) => support.all > 0)
    .map((fact) => ({
      fact,
      territorial: partWithin(fact.support.territorial, fact.calendar, period),
      all: partWithin(fact.support.all, fact.calendar, period),
    }));

/**
 * Public money, and the leverage: total direct spend / what the territory put in, to a hundredth (RESEARCH 4a).
 *
 * @param spend of the same year; null where the public may not know it, and then no leverage may say it either
 */
export function supportOf(outlook: Outlook, spend: Indicators['spend']): Indicators['support'] {
  const pieces = supportWithin(outlook, moneyPeriod(outlook));
  const territorials = pieces.map(({ territorial }) => territorial);
  if (outlook.scope === 'public' && (!mayBeTold(territorials) || !mayBeTold(pieces.map(({ all }) => all)))) return null;
  if (outlook.scope === 'public' && !mayBeTold(pieces.map((piece) => piece.all - piece.territorial))) return null;
  const territorial = sumOf(territorials);
  const leverage = spend === null || territorial === 0 ? null : roundTo(spend.total / territorial, 100);
  return { territorial, all: sumOf(pieces.map(({ all }) => all)), leverage };
}

/** Nothing at all tells of nobody. */
const mayBeTold = (amounts: readonly number[]): boolean => amounts.every((each) => each === 0) || !tells(amounts);
