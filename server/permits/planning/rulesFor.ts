import type { Bilingual } from '../../common/contract';
import { departements } from '../../places/departements';
import type { Day } from '../../productions/contract';
import type { VocabularyName } from '../../vocabularies/contract';
import { termOf } from '../../vocabularies/vocabularies';
import type { PermitNeed, PermitRule } from '../contract';
import { needNames } from '../rules/needs';

/** A place with what is known of it and what is done there. */
export interface KnownPlace {
  name: string;
  slug: string | null;
  /** Null: not known, taken as one of the territory. */
  departement: string | null;
  needs: readonly PermitNeed[];
  /** Terms of `authorities` and `protections`, as its listing has them. */
  authorities: readonly string[];
  protections: readonly string[];
}

/** Needs that say by themselves whose the place is. */
const tellOwner = new Set<PermitNeed>([
  'street',
  'stateForest',
  'waterway',
  'rail',
  'motorway',
  'nationalRoad',
  'departmentRoad',
  'school',
  'hospital',
]);

/** Whether anything says who authorises at a place. */
export const isOwnerKnown = ({ authorities, needs }: KnownPlace): boolean =>
  authorities.length > 0 || needs.some((need) => tellOwner.has(need));

/** Whether a rule holds on a day. */
export const holdsOn = ({ validFrom, validTo }: PermitRule, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** Why a rule applies at a place, in words; nothing where it does not. */
export function reasonsAt(place: KnownPlace, rule: PermitRule): Bilingual[] {
  if (!liesIn(place, rule.departements)) return [];
  return [
    ...rule.needs.filter((need) => place.needs.includes(need)).map((need) => needNames[need]),
    ...named('authorities', rule.authorities, place.authorities),
    ...named('protections', rule.protections, place.protections),
  ];
}

const liesIn = ({ departement }: KnownPlace, codes: readonly string[]): boolean =>
  codes.length === 0 || codes.some((code) => (departement === null ? departements.has(code) : code === departement));

const named = (vocabulary: VocabularyName, asked: readonly string[], own: readonly string[]): Bilingual[] =>
  asked
    .filter((id) => own.includes(id))
    .map((id) => {
      const term = termOf(vocabulary, id);
      return { fr: term?.fr ?? id, en: term?.en ?? id };
    });
