import type { Bilingual } from '../../common/contract';
import { daysBetween } from '../../common/holidays';
import type { Day } from '../../productions/contract';
import type { PermitPlan, PermitRule, PlanStep } from '../contract';
import { firstDayAfter, holidaysPassed, lastDayToFile } from './deadline';
import { holdsOn, isOwnerKnown, type KnownPlace, reasonsAt } from './rulesFor';

interface Asked {
  rules: readonly PermitRule[];
  places: readonly KnownPlace[];
  /** The first shooting day. */
  firstDay: Day;
  /** The day of asking. */
  from: Day;
}

/**
 * Each authority that has to be asked for these places, once, with the last day to file: those without a known lead time
 * first, since they are to be asked now, then by that day. Reads nothing and remembers nothing.
 */
export function planFor({ rules, places, firstDay, from }: Asked): PermitPlan {
  const steps = rules
    .filter((rule) => holdsOn(rule, firstDay))
    .flatMap((rule) => stepOf(rule, places, { firstDay, from }) ?? [])
    .sort(byUrgency);
  return {
    firstDay,
    from,
    steps,
    firstPossible: steps.reduce<Day | null>((latest, step) => later(latest, step.firstPossible), null),
    late: steps.filter(({ late }) => late).length,
    unknown: places.filter((place) => !isOwnerKnown(place)).map(({ name }) => name),
  };
}

const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other > one) ? other : one;

const byUrgency = (one: PlanStep, other: PlanStep): number =>
  (one.fileBy ?? '').localeCompare(other.fileBy ?? '') ||
  one.rule.authority.fr.localeCompare(other.rule.authority.fr, 'fr');

function stepOf(
  rule: PermitRule,
  places: readonly KnownPlace[],
  { firstDay, from }: Pick<Asked, 'firstDay' | 'from'>,
): PlanStep | null {
  const concerned = places
    .map((place) => ({ place, reasons: reasonsAt(place, rule) }))
    .filter(({ reasons }) => reasons.length > 0);
  if (concerned.length === 0) return null;
  const { lead } = rule;
  const fileBy = lead && lastDayToFile(firstDay, lead);
  return {
    rule,
    because: once(concerned.flatMap(({ reasons }) => reasons)),
    places: concerned.map(({ place: { name, slug } }) => ({ name, slug })),
    lead,
    fileBy,
    daysLeft: fileBy === null ? null : daysBetween(from, fileBy),
    late: fileBy !== null && fileBy < from,
    firstPossible: lead && firstDayAfter(from, lead),
    skipped: lead ? holidaysPassed(firstDay, lead) : [],
  };
}

const once = (names: readonly Bilingual[]): Bilingual[] => [...new Map(names.map((name) => [name.fr, name])).values()];
