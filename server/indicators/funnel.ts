import { type PipelineStatus, pipeline } from '../productions/contract';
import type { Economics } from '../productions/economics/contract';
import { rateIn } from '../productions/spend';
import type { Indicators } from './contract';
import type { Fact } from './fact';
import { kept } from './kept';
import type { Outlook } from './outlook';
import { sumOf } from './settle';

type Funnel = NonNullable<Indicators['funnel']>;

/** The first calls of the year up to the day. */
export function enquiriesOf(outlook: Outlook): Fact[] {
  const { index, year, on } = outlook;
  return (index.enquired.get(year) ?? []).filter(({ enquiredOn }) => enquiredOn !== null && enquiredOn <= on);
}

const places = new Map<string, number>(pipeline.map((status, place) => [status, place]));

/** The place of the furthest status it ever had. A way out says nothing of how far it had come. */
const furthest = kept(({ status, stood }: Fact): number =>
  Math.max(0, ...[status, ...stood].map((each) => places.get(each) ?? 0)),
);

/** Whether a production came as far as a status, now or before; who skipped a status came past it. */
export const hasReached = (fact: Fact, status: PipelineStatus): boolean => furthest(fact) >= (places.get(status) ?? 0);

/** What became of the year's enquiries, however far they are now, and why some went elsewhere. */
export function funnelOf(outlook: Outlook): Indicators['funnel'] {
  if (outlook.scope === 'public') return null;
  const enquiries = enquiriesOf(outlook);
  const lost = enquiries.filter(({ status }) => status === 'lost');
  return {
    steps: pipeline.map((status) => ({
      status,
      reached: enquiries.filter((fact) => hasReached(fact, status)).length,
    })),
    lost: lost.length,
    cancelled: enquiries.filter(({ status }) => status === 'cancelled').length,
    reasons: reasonsOf(lost, outlook.economics),
  };
}

/** A loss without a reason is one for another. */
export const reasonOf = ({ loss }: Fact): string => loss?.reason ?? 'other';

function reasonsOf(lost: readonly Fact[], economics: Economics): Funnel['reasons'] {
  return [...new Set(lost.map(reasonOf))]
    .map((reason) => {
      const own = lost.filter((fact) => reasonOf(fact) === reason);
      const spend = sumOf(own.map((fact) => spendLost(fact, economics)));
      return { reason, productions: own.length, spend };
    })
    .sort((a, b) => b.productions - a.productions || b.spend - a.spend || (a.reason < b.reason ? -1 : 1));
}

/** Whole euros that a lost project would have left: as the desk put it down, else as hoped for, else its days × rate. */
export function spendLost({ loss, expected, type, enquiredOn }: Fact, economics: Economics): number {
  const year = Number((expected.from ?? enquiredOn ?? '').slice(0, 4));
  const byTheDay = (expected.days ?? 0) * rateIn(year, type, economics) * economics.localCapture.value;
  return loss?.spend ?? expected.spend ?? Math.round(byTheDay);
}
