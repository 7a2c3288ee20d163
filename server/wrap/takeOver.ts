import { isDeepStrictEqual } from 'node:util';
import type { Viewer } from '../common/viewer';
import { editFields, type FieldPatch } from '../productions/change';
import type { People, Shoot, SpendLine } from '../productions/contract';
import { rounded, shootingDays, shootsInside, span, type Territory } from '../productions/counting';
import { newId } from '../productions/ids';
import type { ProductionDocument } from '../productions/model';
import type { WrapAnswers, WrapPart } from './contract';

/** Declared and recorded shooting days that nobody but a person can bring together. */
export interface DaysDiffer {
  declared: number;
  recorded: number;
}

interface Taking {
  answers: WrapAnswers;
  parts: readonly WrapPart[];
  territory: Territory;
  by: Viewer;
}

/**
 * Takes declared figures over into a record, in memory. What was not answered leaves the record as it is; taken over a
 * second time, the same figures change nothing at all.
 */
export function takeOver(production: ProductionDocument, taking: Taking): DaysDiffer | null {
  const { answers, parts, by } = taking;
  const fields = { ...(parts.includes('days') ? days(answers) : {}), ...figures(production, taking) };
  const changed = Object.entries(fields).filter(([field, value]) => !isDeepStrictEqual(production.get(field), value));
  if (changed.length > 0) editFields(production, Object.fromEntries(changed), undefined, by);
  if (parts.includes('spend')) takeSpend(production, answers, by);
  return parts.includes('days') ? takeShootingDays(production, taking) : null;
}

const days = ({ prepDays, wrapDays }: WrapAnswers): FieldPatch => ({
  ...(prepDays === null ? {} : { prepDays }),
  ...(wrapDays === null ? {} : { wrapDays }),
});

function figures({ people, volumes }: ProductionDocument, { answers, parts }: Taking): FieldPatch {
  const { crew, cast, extras } = people;
  const told: People = {
    crew: answered(crew, answers.people.crew),
    cast: answered(cast, answers.people.cast),
    extras: answered(extras, answers.people.extras),
  };
  return {
    ...(parts.includes('people') ? { people: told } : {}),
    ...(parts.includes('volumes') ? { volumes: answered(volumes, answers.volumes) } : {}),
  };
}

/** What is on record with the answers laid over it; null is no answer. */
function answered<T extends Partial<Record<keyof T, number | null>>>(recorded: T, told: Partial<T> = {}): T {
  const given = Object.entries(told).filter(([, value]) => value !== null && value !== undefined);
  return { ...recorded, ...Object.fromEntries(given) };
}

/**
 * Lines of an earlier form give way; a line that says the same stays the line it was. The desk's own are not touched.
 * Nothing spent makes no line: as the only one it would stand for the whole, in place of the estimate by the day.
 */
function takeSpend(production: ProductionDocument, { spend }: WrapAnswers, by: Viewer): void {
  const earlier = production.spend.filter(({ source }) => source === 'wrap');
  const at = new Date().toISOString();
  const spent = Object.entries(spend).filter(([, amount]) => amount > 0);
  const lines = spent.map(([category, amount]): SpendLine => {
    const same = earlier.find((line) => line.category === category && line.amount === amount);
    const line = { category, amount, evidence: 'declared', note: '', source: 'wrap' } as const;
    return same ?? { id: newId(), ...line, at, byName: by.name };
  });
  const next = [...production.spend.filter(({ source }) => source !== 'wrap'), ...lines];
  if (!sameLines(production.spend, next)) production.spend = next;
}

const sameLines = (one: readonly SpendLine[], other: readonly SpendLine[]): boolean =>
  one.length === other.length && one.every(({ id }) => other.some((line) => line.id === id));

/**
 * Of a production with one period, the period is told how many days it had. Which of several periods was shorter, and
 * what more days there were than a period has, only a person can say: that is told and not written.
 */
function takeShootingDays(production: ProductionDocument, { answers, territory }: Taking): DaysDiffer | null {
  const declared = answers.shootingDays;
  const recorded = recordedDays(production.shoots, territory);
  if (declared === null || declared === recorded) return null;
  const [only, ...others] = production.shoots;
  const fits = only && others.length === 0 && declared <= span(only.from, only.to);
  if (!fits || shootsInside([only], territory).length === 0) return { declared, recorded };
  production.shoots = [{ ...only, days: declared }];
  return null;
}

const recordedDays = (shoots: readonly Shoot[], territory: Territory): number =>
  rounded([...shootingDays(shoots, territory).values()].reduce((sum, weight) => sum + weight, 0));
