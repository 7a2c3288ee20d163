import type { Bilingual } from '../common/contract';
import type { Entry } from '../listings/enter';
import type { ListingRecord } from '../listings/record';

/** What an import may change in a record. */
type Changeable = Pick<
  Entry,
  'title' | 'summary' | 'description' | 'place' | 'languages' | 'tags' | 'links' | 'contact'
> & {
  details: Record<string, unknown>;
};

/**
 * A record with what the file says of it, and untouched where the file says nothing: what the desk or the owner has
 * added since the last import (facts, the other language, who may see a contact) is not the file's to take away.
 */
export function merge(record: ListingRecord, entry: Entry): Changeable {
  return {
    title: entry.title,
    summary: bothOf(record.summary, entry.summary),
    description: bothOf(record.description, entry.description),
    // How precisely somebody is shown is their choice, made after the file was.
    place: { ...record.place, ...said({ ...entry.place }), precision: record.place.precision },
    languages: entry.languages.length > 0 ? entry.languages : record.languages,
    tags: entry.tags.length > 0 ? entry.tags : record.tags,
    links: entry.links.length > 0 ? labelled(entry.links, record.links) : record.links,
    contact: contactOf(record.contact, entry.contact),
    details: { ...record.details, ...said(detailsOf(record, entry)) },
  };
}

/** An address that is there already keeps its words. */
const labelled = (fresh: Entry['links'], old: Entry['links']): Entry['links'] =>
  fresh.map((link) => old.find(({ url }) => url === link.url) ?? link);

/** Without what no file says: how somebody's titles are written, and the level in a job that is there already. */
function detailsOf(record: ListingRecord, { kind, details }: Entry): Record<string, unknown> {
  if (kind === 'actor') return { ...details, titles: undefined };
  if (kind !== 'technician' || record.kind !== 'technician') return { ...details };
  const old = record.details.jobs;
  const jobs = details.jobs.map((fresh) => old.find(({ job }) => job === fresh.job) ?? fresh);
  return { ...details, titles: undefined, jobs };
}

type Contact = Entry['contact'];

/** The value is the file's, who sees it stays as chosen. */
function contactOf(old: Contact, fresh: Contact): Contact {
  const field = <T extends { value: string; seenBy: 'public' | 'members' | 'desk' }>(
    before: T | undefined,
    now: T | undefined,
  ) => (now ? { ...now, seenBy: before?.seenBy ?? now.seenBy } : before);
  return {
    name: field(old.name, fresh.name),
    email: field(old.email, fresh.email),
    phone: field(old.phone, fresh.phone),
  };
}

const bothOf = (old: Bilingual, fresh: Bilingual): Bilingual => ({ fr: fresh.fr || old.fr, en: fresh.en || old.en });

/** The fields that hold something: an absent value, an empty list and a plain "no" are what a silent file looks like. */
const said = <T extends Record<string, unknown>>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !isSilent(value))) as Partial<T>;

const isSilent = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
