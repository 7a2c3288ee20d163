import { Listing } from '../../listings/model';
import { deskPeople, namesOf } from '../../productions/deskPeople';
import type { EnquiryCard, EnquiryMessage, EnquiryView } from '../contract';
import type { EnquiryDocument } from '../model';
import { isBrokered } from '../owners';
import type { EnquiryRecord, MessageRecord } from '../record';
import { alikeOf, type NamedProduction, productionsOf } from './productions';

export type SavedEnquiry = Omit<EnquiryRecord, 'messages' | 'tokens' | 'searchText' | 'owed'> & { _id: unknown };

interface Beside {
  names: ReadonlyMap<string, string>;
  productions: ReadonlyMap<string, NamedProduction>;
}

/** As a row of the inbox. */
export function presentCard(record: SavedEnquiry, { names, productions }: Beside): EnquiryCard {
  const { fields, number, status, excerpt, labels, assignee, due, unread, answerHours } = record;
  const { title, type, contact, confidential } = fields;
  const production = productions.get(record.production ?? '');
  return {
    id: String(record._id),
    ...{ number, title, type, status, excerpt, labels, assignee, due, unread, confidential, answerHours },
    contact: { name: contact.name, company: contact.company, email: contact.email, lang: contact.lang },
    assigneeName: names.get(assignee ?? '') ?? null,
    production: production ? { id: production.id, number: production.number, title: production.title } : null,
    at: record.at.toISOString(),
    lastAt: record.lastAt.toISOString(),
  };
}

/** The whole of it, for the desk. */
export async function presentEnquiry(enquiry: EnquiryDocument): Promise<EnquiryView> {
  const record = enquiry.toObject() as EnquiryRecord & { _id: unknown };
  const [names, productions, listings, alike, staff] = await Promise.all([
    namesOf([record.assignee]),
    productionsOf([record.production]),
    listingsOf(record),
    alikeOf(record),
    deskPeople(),
  ]);
  return {
    ...presentCard(record, { names, productions }),
    fields: record.fields,
    about: record.about,
    messages: record.messages.map(presentMessage),
    ...{ listings, alike, staff, edition: record.edition },
  };
}

const presentMessage = (message: MessageRecord): EnquiryMessage => {
  const { id, at, from, byName, text, lang, listing, packages, event, door } = message;
  return {
    ...{ id, from, byName, text, lang, listing, event, door },
    at: at.toISOString(),
    links: packages.map(({ label, shortlist }) => ({ label, url: `/shortlists/${shortlist}` })),
  };
};

/** Listings it is about, in the order of the sender. */
async function listingsOf({ about }: EnquiryRecord): Promise<EnquiryView['listings']> {
  if (about.listings.length === 0) return [];
  const found = await Listing.find({ slug: { $in: about.listings } }, { slug: 1, title: 1, kind: 1, contact: 1 });
  return about.listings.flatMap((slug) => {
    const listing = found.find((each) => each.slug === slug);
    return listing ? [{ slug, title: listing.title, kind: listing.kind, brokered: isBrokered(listing) }] : [];
  });
}
