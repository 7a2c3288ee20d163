import type { PipelineStage } from 'mongoose';
import type { z } from 'zod';
import { Account } from '../accounts/model';
import { type ListingKind, listingKind } from '../common/contract';
import type { FreshnessSettings, FreshnessStage } from '../listings/contract';
import { currentFreshness } from '../listings/freshnessSettings';
import { Listing } from '../listings/model';
import type { readAgeing } from './contract';

type Ask = z.output<typeof readAgeing.query>;
type Reply = z.input<typeof readAgeing.reply>;

const perPage = 50;

interface Aged {
  slug: string;
  kind: ListingKind;
  title: string;
  commune: string;
  stage: FreshnessStage;
  confirmedAt: Date | null;
  askedAt?: Date;
  owner?: string;
}
interface Count {
  _id: { kind: ListingKind; stage: FreshnessStage };
  count: number;
}
interface Answer {
  counts: Count[];
  items: Aged[];
}
const nothing: Answer = { counts: [], items: [] };

/** How old the directory is: every kind and stage counted, and one page of the listings asked for, oldest first. */
export async function ageingOf({ kind, stage, page }: Ask, now: Date): Promise<Reply> {
  const asked = { ...(kind ? { kind } : {}), ...(stage ? { stage } : {}) };
  const [{ counts, items } = nothing] = await Listing.aggregate<Answer>([
    ...stagedListings(await currentFreshness(), now),
    {
      $facet: {
        counts: [{ $group: { _id: { kind: '$kind', stage: '$stage' }, count: { $sum: 1 } } }],
        items: [
          { $match: asked },
          { $sort: { since: 1, _id: 1 } },
          { $skip: (page - 1) * perPage },
          { $limit: perPage },
        ],
      },
    },
  ]);
  const matching = counts.filter(({ _id }) => (!kind || _id.kind === kind) && (!stage || _id.stage === stage));
  return {
    kinds: listingKind.options.map((each) => ({ kind: each, stages: stagesOf(each, counts) })),
    total: matching.reduce((total, { count }) => total + count, 0),
    items: await presentAged(items),
  };
}

/** `stageOf` in the database's words, for listings that are public or left the directory for want of an answer. */
function stagedListings({ months }: FreshnessSettings, now: Date): PipelineStage[] {
  const span = firstOf(
    listingKind.options.map((kind) => [{ $eq: ['$kind', kind] }, months[kind]]),
    12,
  );
  const isDue = { $lte: [{ $dateAdd: { startDate: '$since', unit: 'month', amount: span } }, now] };
  const isSet = (date: string) => ({ $gt: [`$freshness.${date}`, null] });
  const stage = firstOf(
    [
      [{ $eq: ['$status', 'archived'] }, 'expired'],
      [isSet('sunkAt'), 'sunk'],
      [isSet('remindedAt'), 'reminded'],
      [isSet('askedAt'), 'asked'],
      [isDue, 'due'],
    ],
    'fresh',
  );
  return [
    {
      $match: {
        mergedInto: { $exists: false },
        $or: [{ status: 'published' }, { status: 'archived', 'freshness.expiredAt': { $exists: true } }],
      },
    },
    { $set: { since: { $ifNull: ['$confirmedAt', '$createdAt'] }, askedAt: '$freshness.askedAt' } },
    {
      $project: {
        slug: 1,
        kind: 1,
        title: 1,
        commune: '$place.commune',
        confirmedAt: 1,
        askedAt: 1,
        owner: 1,
        since: 1,
        stage,
      },
    },
  ];
}

/** The value of the first condition that holds. */
const firstOf = (cases: [condition: unknown, value: unknown][], otherwise: unknown): unknown =>
  cases.reduceRight((rest, [condition, value]) => ({ $cond: [condition, value, rest] }), otherwise);

const stagesOf = (kind: ListingKind, counts: readonly Count[]) => {
  const countOf = (stage: FreshnessStage) =>
    counts.find(({ _id }) => _id.kind === kind && _id.stage === stage)?.count ?? 0;
  return {
    fresh: countOf('fresh'),
    due: countOf('due'),
    asked: countOf('asked'),
    reminded: countOf('reminded'),
    sunk: countOf('sunk'),
    expired: countOf('expired'),
  };
};

async function presentAged(items: readonly Aged[]): Promise<Reply['items']> {
  const ids = items.flatMap(({ owner }) => owner ?? []);
  const accounts = await Account.find({ _id: { $in: ids } }, { name: 1 }).lean();
  const names = new Map(accounts.map(({ _id, name }) => [String(_id), name]));
  return items.map(({ slug, kind, title, commune, stage, confirmedAt, askedAt, owner }) => ({
    slug,
    kind,
    title,
    commune,
    stage,
    confirmedAt: confirmedAt?.toISOString() ?? null,
    askedAt: askedAt?.toISOString() ?? null,
    owner: owner ? (names.get(owner) ?? null) : null,
  }));
}
