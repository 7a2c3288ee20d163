import { pipeline } from '../../productions/contract';
import { rounded } from '../../productions/counting';
import { hoursToAnswer, medianOf } from '../answers';
import { daysWithin } from '../calendar';
import { shotWithin } from '../days';
import type { Fact } from '../fact';
import { enquiriesOf, hasReached, reasonOf } from '../funnel';
import { countedBy } from '../indicators';
import { ftePerDay, headsWithin, jobDaysWithin } from '../jobs';
import { baselineOf, countedIn, type Outlook, soFar } from '../outlook';
import { daysAt, monthPeriod } from '../parts';
import { placesOf } from '../places';
import { monthOf } from '../season';
import { roundTo, settled, sumOf } from '../settle';
import { spendWithin } from '../spend';
import { supportWithin } from '../support';
import { hourAssumptions, priceAssumptions, rateAssumptions, territoryAssumption } from './assumptions';
import { openForecast } from './forecast';
import { formulas } from './formulas';
import type { Narrowed, Opened, Opening, Openings, Piece } from './opened';

const whole = (pieces: Piece[], assumptions: Opened['assumptions'] = []): Opened => ({
  total: sumOf(pieces.map(({ value }) => value)),
  pieces,
  assumptions,
});

const one = (fact: Fact): Piece => ({ fact, value: 1 });

/** Narrowings that look at the production itself. */
function isOf(narrowed: Narrowed | null, { economics }: Outlook): (fact: Fact) => boolean {
  if (narrowed === null) return () => true;
  const { by, key } = narrowed;
  if (by === 'type') return ({ type }) => type === key;
  if (by === 'origin') return ({ origin }) => origin === key;
  if (by === 'month') return ({ firstDay }) => firstDay !== null && monthOf(firstDay) + 1 === Number(key);
  if (by === 'departement' || by === 'commune') {
    return (fact) => placesOf(fact, by, economics.territory).some((place) => place.key === key);
  }
  return () => true;
}

const counted: Opening['open'] = (outlook, narrowed) => {
  const assumptions = [territoryAssumption(outlook.economics)];
  // Nobody knows which ones were counted by hand.
  if (narrowed === null && baselineOf(outlook, outlook.year) !== null) {
    return { total: countedBy(outlook), pieces: [], assumptions };
  }
  const facts = countedIn(outlook, outlook.year, outlook.on).filter(isOf(narrowed, outlook));
  return whole(facts.map(one), assumptions);
};

const days: Opening['open'] = (outlook, narrowed) => {
  const facts = shotWithin(outlook, soFar(outlook));
  const values = settled(facts.map(daysUnder(outlook, narrowed)), 10);
  const pieces = facts.map((fact, at) => ({ fact, value: values[at] ?? 0 }));
  return { ...whole(pieces.filter(({ value }) => value !== 0)), total: rounded(sumOf(values)) };
};

function daysUnder(outlook: Outlook, narrowed: Narrowed | null): (fact: Fact) => number {
  if (narrowed?.by === 'month') {
    const period = monthPeriod(outlook, Number(narrowed.key));
    return ({ calendar }) => (period.from > period.to ? 0 : daysWithin(calendar, period));
  }
  if (narrowed?.by === 'departement' || narrowed?.by === 'commune') {
    const there = daysAt(outlook, narrowed.by, soFar(outlook));
    return (fact) => there(fact, narrowed.key);
  }
  const isWanted = isOf(narrowed, outlook);
  return (fact) => (isWanted(fact) ? daysWithin(fact.calendar, soFar(outlook)) : 0);
}

const spend: Opening['open'] = (outlook, narrowed) => {
  const isWanted = isOf(narrowed, outlook);
  const pieces = spendWithin(outlook, soFar(outlook))
    .filter(({ fact }) => isWanted(fact))
    .filter(({ evidence }) => narrowed?.by !== 'evidence' || evidence === narrowed.key)
    .filter(({ category }) => narrowed?.by !== 'category' || (category ?? '') === narrowed.key)
    .map(({ fact, amount, evidence }) => ({ fact, value: amount, evidence }));
  const facts = pieces.map(({ fact }) => fact);
  return whole(pieces, [...rateAssumptions(facts, outlook.economics), ...priceAssumptions(facts, outlook.economics)]);
};

const support: Opening['open'] = (outlook, narrowed) => {
  const isWanted = isOf(narrowed, outlook);
  const pieces = supportWithin(outlook, soFar(outlook)).map(({ fact, territorial }) => ({ fact, value: territorial }));
  return whole(pieces.filter(({ fact, value }) => value !== 0 && isWanted(fact)));
};

const heads: Opening['open'] = (outlook, narrowed) => {
  const isWanted = isOf(narrowed, outlook);
  const pieces = headsWithin(outlook, soFar(outlook)).filter(({ fact }) => isWanted(fact));
  return whole(pieces.map((piece) => ({ fact: piece.fact, value: piece.heads })));
};

/** Job-days, or what each is in another unit. */
function jobDaysOf(outlook: Outlook, narrowed: Narrowed | null): Piece[] {
  const isWanted = isOf(narrowed, outlook);
  const pieces = jobDaysWithin(outlook, soFar(outlook)).filter(({ fact }) => isWanted(fact));
  return pieces.map((piece) => ({ fact: piece.fact, value: piece.jobDays }));
}

const jobDays: Opening['open'] = (outlook, narrowed) => whole(jobDaysOf(outlook, narrowed));

const fte: Opening['open'] = (outlook, narrowed) => {
  const pieces = jobDaysOf(outlook, narrowed);
  const perDay = ftePerDay(outlook.economics);
  const values = settled(
    pieces.map(({ value }) => value * perDay),
    100,
  );
  const opened = whole(
    pieces.map(({ fact }, at) => ({ fact, value: values[at] ?? 0 })),
    hourAssumptions(outlook.economics),
  );
  return { ...opened, total: roundTo(opened.total, 100) };
};

const enquiries: Opening['open'] = (outlook, narrowed) => {
  const status = pipeline.find((each) => each === narrowed?.key) ?? 'enquiry';
  return whole(
    enquiriesOf(outlook)
      .filter((fact) => hasReached(fact, status))
      .map(one),
  );
};

const answers: Opening['open'] = (outlook) => {
  const pieces = enquiriesOf(outlook).flatMap((fact) => {
    const value = hoursToAnswer(fact);
    return value === null ? [] : [{ fact, value }];
  });
  return { ...whole(pieces), total: medianOf(pieces.map(({ value }) => value)) ?? 0 };
};

const lost: Opening['open'] = (outlook, narrowed) =>
  whole(
    enquiriesOf(outlook)
      .filter(({ status }) => status === 'lost')
      .filter((fact) => narrowed === null || reasonOf(fact) === narrowed.key)
      .map(one),
  );

const byProduction = ['type', 'origin'] as const;
const byPlace = [...byProduction, 'month', 'departement', 'commune'] as const;

/** Every figure that opens, with the unit of its rows and what it can be narrowed to. */
export const openings: Openings = {
  counted: { unit: 'productions', by: byPlace, formula: formulas.counted, open: counted },
  days: { unit: 'days', by: byPlace, formula: formulas.days, open: days },
  spend: { unit: 'euros', by: [...byProduction, 'evidence', 'category'], formula: formulas.spend, open: spend },
  support: { unit: 'euros', by: byProduction, formula: formulas.support, open: support },
  heads: { unit: 'people', by: byProduction, formula: formulas.heads, open: heads },
  jobDays: { unit: 'jobDays', by: byProduction, formula: formulas.jobDays, open: jobDays },
  fte: { unit: 'fte', by: byProduction, formula: formulas.fte, open: fte },
  forecast: { unit: 'productions', by: ['status'], formula: formulas.forecast, open: openForecast },
  enquiries: { unit: 'productions', by: ['status'], formula: formulas.enquiries, open: enquiries },
  answers: { unit: 'hours', by: [], formula: formulas.answers, open: answers },
  lost: { unit: 'productions', by: ['reason'], formula: formulas.lost, open: lost },
};
