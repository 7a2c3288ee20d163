import { z } from 'zod';
import type { Lang, Point } from '../common/contract';
import { kilometres } from '../common/distance';
import type { Hit } from '../search/engine';
import { type Card, precision } from './contract';

/** The fields a card is read from: asked of the engine by name, so that descriptions stay in the index. */
export const cardFields = [
  'id',
  'kind',
  '_geo',
  'slug',
  'title',
  'subtitleFr',
  'subtitleEn',
  'summaryFr',
  'summaryEn',
  'commune',
  'departement',
  'precision',
  'photo',
  'shoots',
  'demo',
];

/** Engines hand back untyped documents; this is what `asSearchDoc` put in. */
const stored = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  subtitleFr: z.string(),
  subtitleEn: z.string(),
  summaryFr: z.string(),
  summaryEn: z.string(),
  commune: z.string(),
  departement: z.array(z.string()),
  precision,
  photo: z.object({ id: z.string(), placeholder: z.string().optional(), illustration: z.boolean() }),
  shoots: z.number(),
  demo: z.boolean(),
  _geo: z.object({ lat: z.number(), lng: z.number() }),
});

/** A hit as a card in the reader's language; `near` is the point its distance is told from. */
export function toCard(hit: Hit, lang: Lang, near?: Point): Card {
  const doc = stored.parse(hit.doc);
  const suffix = lang === 'fr' ? 'Fr' : 'En';
  return {
    kind: hit.kind,
    id: doc.id,
    slug: doc.slug,
    title: doc.title,
    subtitle: doc[`subtitle${suffix}`],
    summary: doc[`summary${suffix}`],
    commune: doc.commune,
    departement: doc.departement[0] ?? '',
    position: { lat: doc._geo.lat, lng: doc._geo.lng },
    precision: doc.precision,
    distanceKm: near ? Math.round(kilometres(near, doc._geo) * 100) / 100 : null,
    photo: doc.photo,
    shoots: doc.shoots,
    demo: doc.demo,
    highlights: {
      title: marked(hit, 'title'),
      subtitle: marked(hit, `subtitle${suffix}`),
      summary: marked(hit, `summary${suffix}`),
    },
  };
}

function marked(hit: Hit, field: string): string | undefined {
  const text = hit.marked?.[field];
  return typeof text === 'string' ? text : undefined;
}
