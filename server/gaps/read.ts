import type { z } from 'zod';
import { listingKind } from '../common/contract';
import { wordPairs } from '../vocabularies/synonyms';
import type { GapRow, gapSource, readGaps } from './contract';
import { Gap, type GapRecord } from './model';
import { keptMonths, monthBefore, monthOf, monthsBetween } from './months';

type Asked = z.output<typeof readGaps.query>;
type Reply = z.input<typeof readGaps.reply>;

/** The needs of some months, those that came up most often first; the last thirteen months unless others are asked. */
export async function gapsOf(asked: Asked, now = new Date()): Promise<Reply> {
  const to = asked.to ?? monthOf(now);
  const from = asked.from ?? monthBefore(to, keptMonths - 1);
  const [gaps, oldest] = await Promise.all([
    Gap.find({ month: { $gte: from, $lte: to }, ...narrowing(asked) }, { _id: 0, key: 0 }).lean<GapRecord[]>(),
    Gap.findOne({}, { month: 1 }).sort({ month: 1 }).lean<Pick<GapRecord, 'month'>>(),
  ]);
  const known = gaps.filter(isKnown);
  const rows = rowsOf(known);
  const start = (asked.page - 1) * asked.limit;
  return {
    total: rows.length,
    page: asked.page,
    limit: asked.limit,
    byMonth: byMonth(known, [from, oldest?.month ?? to].toSorted().at(-1) ?? from, to),
    byDepartement: byDepartement(known),
    byKind: listingKind.options
      .map((kind) => ({ kind, times: timesOf(known.filter((gap) => gap.kind === kind)) }))
      .filter(({ times }) => times > 0),
    unknownWords: timesOf(gaps.filter((gap) => !isKnown(gap))),
    rows: rows.slice(start, start + asked.limit),
    since: oldest?.month ?? null,
  };
}

function narrowing({ kind, departement, source }: Asked) {
  return {
    ...(kind.length > 0 ? { kind: { $in: kind } } : {}),
    ...(departement.length > 0 ? { departement: { $in: departement } } : {}),
    ...(source.length > 0 ? { source: { $in: source } } : {}),
  };
}

const isKnown = ({ terms, words, departement }: GapRecord) =>
  terms.length > 0 || words.length > 0 || departement !== null;

const timesOf = (gaps: readonly GapRecord[]) => gaps.reduce((sum, { times }) => sum + times, 0);

/** The same need of several months and sources is one row. */
function rowsOf(gaps: readonly GapRecord[]): GapRow[] {
  const groups = new Map<string, GapRecord[]>();
  for (const gap of gaps) {
    const group = groups.get(whatOf(gap)) ?? [];
    group.push(gap);
    groups.set(whatOf(gap), group);
  }
  return [...groups.values()]
    .flatMap(rowOf)
    .sort((a, b) => b.times - a.times || b.nothing - a.nothing || (a.lastMonth < b.lastMonth ? 1 : -1));
}

const whatOf = ({ kind, terms, words, departement }: GapRecord) =>
  JSON.stringify([kind, terms.map(({ field, term }) => [field, term]), words, departement]);

function rowOf(group: GapRecord[]): GapRow[] {
  const [first] = group;
  if (!first) return [];
  const { kind, terms, words, departement } = first;
  return [
    {
      kind,
      terms: terms.map(({ field, term }) => ({ field, term })),
      words: words.map((fr) => ({ fr, en: englishOf(fr) })),
      departement,
      times: timesOf(group),
      nothing: group.reduce((sum, { nothing }) => sum + nothing, 0),
      found: Math.max(...group.map(({ found }) => found)),
      sources: sourcesOf(group),
      lastMonth:
        group
          .map(({ month }) => month)
          .toSorted()
          .at(-1) ?? first.month,
    },
  ];
}

function sourcesOf(group: readonly GapRecord[]): GapRow['sources'] {
  const of = (source: (typeof gapSource.options)[number]) => timesOf(group.filter((gap) => gap.source === source));
  return { search: of('search'), screenplay: of('screenplay'), enquiry: of('enquiry'), depth: of('depth') };
}

let english: Map<string, string> | undefined;

function englishOf(fr: string): string {
  english ??= new Map(
    wordPairs()
      .toReversed()
      .map((pair) => [pair.fr, pair.en]),
  );
  return english.get(fr) ?? fr;
}

/** Months without any stand there too, with nothing. */
const byMonth = (gaps: readonly GapRecord[], from: string, to: string): Reply['byMonth'] =>
  monthsBetween(from, to).map((month) => {
    const own = gaps.filter((gap) => gap.month === month);
    return { month, times: timesOf(own), nothing: own.reduce((sum, { nothing }) => sum + nothing, 0) };
  });

function byDepartement(gaps: readonly GapRecord[]): Reply['byDepartement'] {
  const codes = [...new Set(gaps.flatMap(({ departement }) => departement ?? []))];
  return codes
    .map((departement) => ({ departement, times: timesOf(gaps.filter((gap) => gap.departement === departement)) }))
    .sort((a, b) => b.times - a.times);
}
