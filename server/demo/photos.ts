import { createHash } from 'node:crypto';
import type { Bilingual } from '../common/contract';
import { catalogue } from '../illustrations/catalogue';
import { sceneFor } from '../illustrations/scenes';
import type { Entry } from '../listings/enter';
import { specOf } from '../listings/kinds';
import type { PhotoRecord } from '../listings/record';
import { slugOf } from '../listings/slugs';
import { placeholderOf } from '../media/placeholder';
import type { DrawnSource } from '../media/source';
import { termOf } from '../vocabularies/vocabularies';
import type { DemoRecord } from './seed';

/** Lights a place is drawn in, one a picture, with the words of its caption. */
const lights: [light: string, words: Bilingual][] = [
  ['morning', { fr: 'le matin', en: 'in the morning' }],
  ['evening', { fr: 'le soir', en: 'in the evening' }],
  ['overcast', { fr: 'temps couvert', en: 'overcast' }],
  ['autumn', { fr: 'en automne', en: 'in autumn' }],
  ['winter', { fr: 'en hiver', en: 'in winter' }],
  ['dawn', { fr: 'à l’aube', en: 'at dawn' }],
];

/** Places have three to five pictures, firms up to two, people their portrait: all drawn, none a photograph. */
export async function demoPhotos(entry: Entry, { portrait }: DemoRecord): Promise<PhotoRecord[]> {
  const seed = slugOf(`${entry.title} ${entry.place.commune}`);
  if (entry.kind === 'technician' || entry.kind === 'actor') {
    const scene = sceneFor(entry.kind, []);
    return [await photo({ illustration: { scene, seed, ...(portrait ? { person: portrait } : {}) } }, {})];
  }
  const count =
    entry.kind === 'location'
      ? 3 + (seed.length % 3)
      : Math.min(2, specOf(entry.kind).subtitle(entry.details).ids.length);
  const pictures = Array.from({ length: count }, (_, place) => drawnOf(entry, seed, place));
  return Promise.all(pictures.map(({ source, caption }, place) => photo(source, caption, place === 0)));
}

/** The first pictures show the first category in different lights; later ones turn to the others. */
function drawnOf(entry: Entry, seed: string, place: number): { source: DrawnSource; caption: Bilingual } {
  const { vocabulary, ids } = specOf(entry.kind).subtitle(entry.details);
  const id = ids[place % 2 === 0 ? 0 : 1] ?? ids[0] ?? '';
  const scene = sceneOf(entry, id, seed);
  const suited = lights.filter(([light]) => catalogue.get(scene)?.lights.some((each) => each === light));
  const [light, words] = suited[(seed.length + place) % Math.max(1, suited.length)] ?? [undefined, undefined];
  const term = termOf(vocabulary, id);
  const caption = (lang: 'fr' | 'en') => [term?.[lang] ?? entry.title, ...(words ? [words[lang]] : [])].join(', ');
  return {
    source: { illustration: { scene, seed: `${seed}-${place}`, ...(light ? { light } : {}) } },
    caption: { fr: caption('fr'), en: caption('en') },
  };
}

/** Viaducts are of iron or of stone, and the description says which. */
function sceneOf(entry: Entry, id: string, seed: string): string {
  if (id !== 'viaduct') return sceneFor(entry.kind, [id], seed);
  return /\b(fer|métal|métallique|Eiffel|acier)\b/i.test(`${entry.summary.fr} ${entry.description.fr}`)
    ? 'ironViaduct'
    : 'stoneViaduct';
}

/** Only a cover gets its placeholder now: drawing one for each of a thousand pictures would double the first start. */
async function photo(source: DrawnSource, caption: Partial<Bilingual>, isCover = true): Promise<PhotoRecord> {
  const id = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 32);
  const placeholder = isCover ? { placeholder: await placeholderOf(source) } : {};
  return { id, source, ...placeholder, caption, credit: 'Illustration', licence: 'CC0-1.0' };
}
