import type { Lang } from '../common/contract';
import type { FreshnessSettings } from '../listings/contract';
import { knownRightAt } from '../listings/freshness';
import type { ListingDocument } from '../listings/model';
import type { Freshness } from '../listings/record';
import type { Letter } from '../mail/letter';
import { type Facts, texts } from './letterTexts';
import { daysAfter } from './steps';

export type Occasion = NonNullable<Freshness['owes']>;

interface Sending {
  to: { id: string; email: string; lang: Lang };
  token: string;
  publicUrl: string;
  settings: FreshnessSettings;
  now: Date;
}

/**
 * A letter about the age of a listing: what it says, and the answers as links. A link opens a page and no more, since
 * programs that look for viruses follow them too.
 */
export function letterAbout(listing: ListingDocument, occasion: Occasion, sending: Sending): Letter {
  const { to, token, publicUrl } = sending;
  const { listed, edit, down, ...occasions } = texts[to.lang];
  const facts = factsOf(listing, occasion, sending);
  const { subject, before, after, right } = occasions[occasion](facts);
  const answer = `${publicUrl}/still-right/${token}`;
  return {
    to: to.email,
    lang: to.lang,
    subject,
    paragraphs: [before, listed(facts), after],
    actions: [
      { label: right, url: answer },
      { label: edit, url: `${publicUrl}/listings/${listing.slug}/edit` },
      ...(occasion === 'expired' ? [] : [{ label: down, url: `${answer}?answer=down` }]),
    ],
    key: `freshness:${occasion}:${listing.id}:${to.id}:${knownRightAt(listing).getTime()}`,
    secret: true,
  };
}

function factsOf(listing: ListingDocument, occasion: Occasion, { to, settings, now }: Sending): Facts {
  const said = new Intl.DateTimeFormat(to.lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  });
  const { remindAfter, sinkAfter, expireAfter } = settings;
  // What is left counts from this letter, as the steps do.
  const gone = occasion === 'reminded' ? remindAfter : 0;
  return {
    title: listing.title,
    commune: listing.place.commune,
    phone: listing.contact.phone,
    email: listing.contact.email,
    isConfirmed: listing.confirmedAt !== null,
    since: said.format(knownRightAt(listing)),
    sinks: said.format(daysAfter(now, sinkAfter - gone)),
    ends: said.format(daysAfter(now, expireAfter - gone)),
  };
}
