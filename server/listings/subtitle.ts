import type { Lang } from '../common/contract';
import type { Term } from '../vocabularies/contract';
import { termOf } from '../vocabularies/vocabularies';
import { specOf } from './kinds';
import type { ListingRecord } from './record';

/** What a card says under the name: two categories, jobs or services, in the form this person writes. */
export function subtitleOf(record: ListingRecord, lang: Lang): string {
  const { vocabulary, ids } = specOf(record.kind).subtitle(record.details);
  const feminine = 'titles' in record.details && record.details.titles === 'feminine';
  const labels = ids.flatMap((id) => termOf(vocabulary, id) ?? []).map((term) => labelOf(term, lang, feminine));
  return labels.map((label, place) => (place === 0 ? label : decapitalised(label))).join(', ');
}

function labelOf(term: Term, lang: Lang, feminine: boolean): string {
  if (lang === 'en') return term.en;
  return feminine && term.frFeminine ? term.frFeminine : term.fr;
}

/** `Lac de cratère, forêt`: but `VFX` keeps its capitals. */
const decapitalised = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
