import type { ListingKind } from '@contract/common';
import type { QueueItem } from '@contract/moderation';
import type { VocabularyName } from '@contract/vocabularies';
import { apart } from '../../listings/kinds/speech';
import type { Terms } from '../../vocabularies/queries';
import type { ModerationWords } from '../fr';

/** Where the terms of a kind come from, first guess first. */
const vocabularies: Record<ListingKind, readonly VocabularyName[]> = {
  location: ['locationCategories'],
  technician: ['jobTitles'],
  actor: ['plays', 'jobTitles'],
  company: ['companyServices'],
};

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

interface Speech {
  words: ModerationWords['queue'];
  terms: Terms;
  fieldLabel(field: string): string;
}

/** `3 champs, 2 images`, `nouvelle fiche · électricien`: why an item is here, in one line. */
export function summaryOf(item: QueueItem, speech: Speech): string {
  const { words } = speech;
  const twins = item.twins > 0 && words.twins(item.twins);
  if (item.what === 'claim') return apart(words.claim, item.owner ?? undefined);
  if (item.what === 'changed') return apart(changesOf(item, speech), twins || undefined);
  return apart(words.newListing, twins || undefined, termOf(item, speech.terms), photosOf(item, words));
}

function changesOf(item: QueueItem, { words, fieldLabel }: Speech): string {
  const fields = item.fields.filter((field) => field !== 'photos');
  const [only] = fields;
  const counted = fields.length === 1 && only ? words.oneField(lower(fieldLabel(only))) : words.fields(fields.length);
  const photos =
    photosOf(item, words) ?? (fields.length < item.fields.length ? lower(fieldLabel('photos')) : undefined);
  return [fields.length > 0 && counted, photos].filter(Boolean).join(', ');
}

const photosOf = ({ newPhotos }: QueueItem, words: ModerationWords['queue']) =>
  newPhotos > 0 ? words.photos(newPhotos) : undefined;

function termOf({ kind, terms: [first] }: QueueItem, terms: Terms): string | undefined {
  if (first === undefined) return undefined;
  const home = vocabularies[kind].find((name) => terms.term(name, first));
  return home && lower(terms.label(home, first));
}
