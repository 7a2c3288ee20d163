import { needsAuthorisation } from '../children/plan';
import type { ChildRules } from '../contract';
import type { Application } from './contract';
import { type ApplicationDocument, contactOf, nameOf } from './model';

/** As the desk reads it; the checklist follows the rules as they are now. */
export function presentApplication(record: ApplicationDocument, rules: ChildRules): Application {
  const { sent, consent } = record;
  const { email, phone } = contactOf(sent);
  return {
    id: record.id,
    status: record.status,
    at: record.sentAt.toISOString(),
    kind: sent.kind,
    name: nameOf(sent),
    email,
    phone,
    commune: sent.commune,
    age: sent.kind === 'group' ? null : sent.age,
    people: record.people,
    heightCm: sent.kind === 'adult' ? sent.heightCm : null,
    profile: sent.kind === 'group' ? sent.profile : '',
    message: sent.message,
    availability: sent.availability,
    links: sent.kind === 'child' ? [] : sent.links,
    listing: sent.kind === 'adult' ? sent.listing : null,
    guardian: sent.kind === 'child' ? guardianOf(sent.guardian) : null,
    roles: record.roles,
    consent: { version: consent.version, at: consent.at.toISOString() },
    note: record.note,
    checklist: sent.kind === 'child' && needsAuthorisation(sent.age) ? checklistOf(record, rules) : [],
  };
}

const guardianOf = ({ name, relation, bothParents, onlyOneReason }: NonNullable<Application['guardian']>) => ({
  name,
  relation,
  bothParents,
  onlyOneReason,
});

const checklistOf = ({ inHand }: ApplicationDocument, { checklist }: ChildRules) =>
  checklist.map(({ id }) => ({ id, done: inHand.includes(id) }));
