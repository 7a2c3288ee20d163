import { type ListingKind, listingKind } from '../common/contract';
import type { FreshnessSettings } from '../listings/contract';
import { addMonths } from '../listings/freshness';
import { Listing } from '../listings/model';
import { daysAfter } from './steps';

type Where = Record<string, unknown>;

/** Calendar months are not undone by counting them back: at the end of a month up to three days too many come in. */
const slackDays = 3;

/** Known right before the facts of its kind are `days` past due. */
function oldOf(kind: ListingKind, { months }: FreshnessSettings, days: number, now: Date): Where[] {
  const before = daysAfter(addMonths(daysAfter(now, -days), -months[kind]), slackDays);
  return [
    { kind, confirmedAt: { $lte: before } },
    { kind, confirmedAt: null, createdAt: { $lte: before } },
  ];
}

/** Listings that a step may be due for; whether one is, the listing itself decides. */
function candidatesAt(settings: FreshnessSettings, now: Date): Where[] {
  const { remindAfter, sinkAfter, expireAfter } = settings;
  const old = (days: number) => listingKind.options.flatMap((kind) => oldOf(kind, settings, days, now));
  const since = (days: number) => ({ $lte: daysAfter(now, -days) });
  return [
    { 'freshness.askedAt': null, owner: { $gt: '' }, $or: old(0) },
    {
      'freshness.askedAt': since(remindAfter),
      owner: { $gt: '' },
      $or: [
        { 'freshness.remindedAt': null },
        { 'freshness.sunkAt': null, 'freshness.remindedAt': since(sinkAfter - remindAfter) },
        { 'freshness.sunkAt': since(expireAfter - sinkAfter) },
      ],
    },
    { 'freshness.sunkAt': null, owner: null, $or: old(sinkAfter) },
  ];
}

/** The addresses of at most `most` candidates of each sort, read whole before any is changed. */
export async function findCandidates(settings: FreshnessSettings, now: Date, most: number): Promise<string[]> {
  const found = candidatesAt(settings, now).map((where) =>
    Listing.find({ status: 'published', ...where }, { slug: 1 })
      .sort({ confirmedAt: 1 })
      .limit(most)
      .lean<{ slug: string }[]>(),
  );
  return (await Promise.all(found)).flat().map(({ slug }) => slug);
}
