import type { Evidence } from '../productions/contract';
import { gradesOf } from '../productions/spend';
import { type Period, partWithin } from './calendar';
import type { Indicators } from './contract';
import { shotWithin } from './days';
import type { Fact } from './fact';
import { moneyPeriod, type Outlook, periodBefore } from './outlook';
import { joined, publishable, tells } from './secrecy';
import { sumOf } from './settle';

type Spend = NonNullable<Indicators['spend']>;

/** Euros of one production that fall to the period: of one category and grade. */
export interface SpendPiece {
  fact: Fact;
  /** Null: the day rate, which knows none. */
  category: string | null;
  evidence: Evidence;
  amount: number;
}

/** Direct spend of a period: of every amount that counts the part that the period's days are of all days. */
export const spendWithin = (outlook: Outlook, period: Period): SpendPiece[] =>
  shotWithin(outlook, period).flatMap((fact) =>
    fact.amounts
      .map(({ category, evidence, amount }) => ({
        fact,
        category,
        evidence,
        amount: partWithin(amount, fact.calendar, period),
      }))
      .filter(({ amount }) => amount !== 0),
  );

/** Total direct spend with the share of each grade of evidence; null where the public would learn of one production. */
export function spendOf(outlook: Outlook): Spend | null {
  const pieces = spendWithin(outlook, moneyPeriod(outlook));
  const isPublic = outlook.scope === 'public';
  if (isPublic && tells(byProduction(pieces).values())) return null;
  const grades = gradesIn(pieces);
  const categories = categoriesIn(pieces);
  return {
    total: totalIn(pieces),
    grades: (isPublic ? publicGrades(grades) : grades).map(asGrade).sort(inGradeOrder),
    categories: (isPublic ? publicCategories(categories) : categories).map(asCategory),
    previous: previousOf(outlook),
  };
}

function previousOf(outlook: Outlook): number | null {
  const pieces = spendWithin(outlook, periodBefore(outlook));
  const isHidden = outlook.scope === 'public' ? tells(byProduction(pieces).values()) : pieces.length === 0;
  return isHidden ? null : totalIn(pieces);
}

const totalIn = (pieces: readonly SpendPiece[]): number => sumOf(pieces.map(({ amount }) => amount));

export function byProduction(pieces: readonly SpendPiece[]): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const { fact, amount } of pieces) amounts.set(fact.id, (amounts.get(fact.id) ?? 0) + amount);
  return amounts;
}

/** Pieces under one heading. */
interface Group<K> {
  key: K;
  pieces: readonly SpendPiece[];
  total: number;
}

/** Largest first. */
function grouped<K>(pieces: readonly SpendPiece[], keyOf: (piece: SpendPiece) => K): Group<K>[] {
  const groups = new Map<K, SpendPiece[]>();
  for (const piece of pieces) {
    const group = groups.get(keyOf(piece)) ?? [];
    group.push(piece);
    groups.set(keyOf(piece), group);
  }
  return [...groups]
    .map(([key, own]) => ({ key, pieces: own, total: totalIn(own) }))
    .sort((a, b) => b.total - a.total || (String(a.key) < String(b.key) ? -1 : 1));
}

const best: readonly Evidence[] = ['audited', 'declared', 'computed', 'dayRate'];
const gradesIn = (pieces: readonly SpendPiece[]) => grouped(pieces, ({ evidence }) => evidence);
const categoriesIn = (pieces: readonly SpendPiece[]) => grouped(pieces, ({ category }) => category);

const cellOf = <K>(group: Group<K>) => ({ of: group, amounts: byProduction(group.pieces) });
const isTold = (group: Pick<Group<unknown>, 'pieces'>): boolean => !tells(byProduction(group.pieces).values());

function publicGrades(grades: readonly Group<Evidence>[]): Group<Evidence>[] {
  return publishable(
    grades.map(cellOf),
    ({ of }) => isTold(of),
    (held) => !tells(joined(held).values()),
  );
}

/** A category is told with its grades, so each of them must be one that may be; and so must what is held back. */
function publicCategories(categories: readonly Group<string | null>[]): Group<string | null>[] {
  const isOpen = (pieces: readonly SpendPiece[]) => [{ pieces }, ...gradesIn(pieces)].every(isTold);
  return publishable(
    categories.map(cellOf),
    ({ of }) => isOpen(of.pieces),
    (held) => isOpen(held.flatMap(({ of }) => of.pieces)),
  );
}

const asGrade = ({ key, pieces, total }: Group<Evidence>): Spend['grades'][number] => ({
  evidence: key,
  amount: total,
  productions: byProduction(pieces).size,
});

const asCategory = ({ key, pieces, total }: Group<string | null>): Spend['categories'][number] => ({
  category: key,
  amount: total,
  grades: gradesOf([...pieces]),
});

/** Best first. */
const inGradeOrder = (a: { evidence: Evidence }, b: { evidence: Evidence }): number =>
  best.indexOf(a.evidence) - best.indexOf(b.evidence);
