import type { ApplicationInput, CastingRole } from '@contract/castings';
import type { Lang } from '@contract/common';
import type { ApplyWords } from './texts';

/** What is typed, for all three sorts at once: changing one's mind about who applies loses nothing. */
export interface Draft {
  kind: ApplicationInput['kind'];
  roles: readonly string[];
  name: string;
  email: string;
  phone: string;
  commune: string;
  age: string;
  childAge: string;
  height: string;
  listing: string;
  links: string;
  message: string;
  availability: string;
  firstName: string;
  relation: 'parent' | 'guardian';
  bothParents: boolean;
  onlyOneReason: string;
  childAgrees: boolean;
  people: string;
  profile: string;
  consent: boolean;
  website: string;
}

export const blankDraft: Draft = {
  kind: 'adult',
  roles: [],
  name: '',
  email: '',
  phone: '',
  commune: '',
  age: '',
  childAge: '',
  height: '',
  listing: '',
  links: '',
  message: '',
  availability: '',
  firstName: '',
  relation: 'parent',
  bothParents: false,
  onlyOneReason: '',
  childAgrees: false,
  people: '',
  profile: '',
  consent: false,
  website: '',
};

export interface FieldsProps {
  draft: Draft;
  change(more: Partial<Draft>): void;
  errorAt(path: string): string | undefined;
}

/** From this age one applies for oneself. */
const adult = 18;
const isBetween = (age: number, { ageFrom, ageTo }: CastingRole) => ageFrom <= age && age <= ageTo;

/** The roles one may apply for; while a child's age is not known, all that a child may play. */
export function rolesFor({ kind, childAge }: Draft, roles: readonly CastingRole[]): CastingRole[] {
  if (kind === 'child')
    return roles.filter((role) => (childAge === '' ? role.ageFrom < adult : isBetween(Number(childAge), role)));
  return roles.filter((role) => role.ageTo >= adult && (kind === 'adult' || role.kind === 'extra'));
}

const numberOf = (text: string) => (text.trim() === '' ? undefined : Number(text));

/** The body as it is sent. */
export function bodyOf(draft: Draft, open: readonly CastingRole[], lang: Lang): unknown {
  const { kind, name, email, phone, commune, message, availability, consent, website } = draft;
  const roles = draft.roles.filter((id) => open.some((role) => role.id === id));
  const shared = { kind, roles, commune, message, availability, consent, website, lang };
  const links = draft.links.split(/\s+/).filter(Boolean);
  if (kind === 'adult') {
    const { age, height, listing } = draft;
    const own = { age: numberOf(age), heightCm: numberOf(height) ?? null, listing: listing || null };
    return { ...shared, ...own, name, email, phone, links };
  }
  if (kind === 'group')
    return { ...shared, name, email, phone, links, people: numberOf(draft.people), profile: draft.profile };
  const { relation, bothParents, onlyOneReason, firstName, childAgrees } = draft;
  const guardian = { name, email, phone, relation, bothParents, onlyOneReason: bothParents ? '' : onlyOneReason };
  return { ...shared, guardian, firstName, childAgrees, age: numberOf(draft.childAge) };
}

/** Path of a field → what to say of it. */
export const faultsOf = (kind: Draft['kind'], { faults }: ApplyWords): Record<string, string> => ({
  name: faults.name,
  email: faults.email,
  phone: faults.phone,
  age: kind === 'child' ? faults.childAge : faults.adultAge,
  roles: faults.roles,
  links: faults.links,
  listing: faults.listing,
  heightCm: faults.height,
  consent: faults.consent,
  firstName: faults.firstName,
  childAgrees: faults.childAgrees,
  people: faults.people,
  profile: faults.profile,
  'guardian.name': faults.name,
  'guardian.email': faults.email,
  'guardian.phone': faults.phone,
  'guardian.onlyOneReason': faults.onlyOne,
  ...(kind === 'child' && { message: faults.childText, availability: faults.childText }),
});
