import type { Economics, Indicators } from '@contract/indicators';

/** A year as the mock of the dashboard has it: 43 of 60 on 18 September 2019, with whatever the test cares about. */
export const indicators = (given: Partial<Indicators> = {}): Indicators => ({
  year: 2019,
  on: '2019-09-18',
  scope: 'desk',
  counted: 43,
  goal: 60,
  previous: { year: 2018, counted: 47, from: 'baseline' },
  pace: { expected: 40.2, ahead: 2.8, profileOf: [2017, 2018] },
  forecast: {
    low: 57,
    mid: 61.4,
    high: 66,
    method: 'pipeline',
    pipeline: [{ status: 'preparation', open: 12, conversion: 0.75, basis: 40, expected: 9 }],
    toCome: 9.4,
  },
  lines: {
    counted: [
      { day: '2019-02-04', value: 3 },
      { day: '2019-05-12', value: 18 },
      { day: '2019-09-02', value: 43 },
    ],
    previous: [
      { day: '2018-01-31', value: 2 },
      { day: '2018-12-31', value: 47 },
    ],
    pace: [
      { day: '2019-01-01', value: 0 },
      { day: '2019-06-30', value: 26 },
      { day: '2019-12-31', value: 60 },
    ],
    forecast: [
      { day: '2019-09-18', low: 43, mid: 43, high: 43 },
      { day: '2019-12-31', low: 57, mid: 61.4, high: 66 },
    ],
  },
  byType: [{ key: 'tv_series', label: 'tv_series', productions: 2, days: 88 }],
  byMonth: Array.from({ length: 12 }, (_, place) => ({ month: place + 1, productions: place, days: place * 2 })),
  byOrigin: [{ key: 'FR-ara', label: 'FR-ara', productions: 22, days: 122 }],
  byDepartement: [{ key: '63', label: '63', productions: 30, days: 300 }],
  byCommune: [
    { key: '63113', label: 'Clermont-Ferrand', productions: 11, days: 90, position: { lat: 45.78, lng: 3.09 } },
  ],
  days: { done: 612, planned: 700, previous: 519 },
  spend: {
    total: 1_872_400,
    grades: [
      { evidence: 'audited', amount: 580_444, productions: 6 },
      { evidence: 'dayRate', amount: 1_291_956, productions: 20 },
    ],
    categories: [{ category: 'wages_crew', amount: 612_000, grades: grades({ audited: 612_000 }) }],
    previous: 1_400_000,
  },
  support: { territorial: 300_000, all: 500_000, leverage: 6.24 },
  jobs: { heads: 418, jobDays: 5260, fte: 25.5, known: 30, previous: null },
  funnel: {
    steps: [
      { status: 'enquiry', reached: 172 },
      { status: 'scouting', reached: 98 },
      { status: 'preparation', reached: 58 },
      { status: 'shooting', reached: 43 },
      { status: 'wrapped', reached: 38 },
    ],
    lost: 61,
    cancelled: 2,
    reasons: [{ reason: 'no_location', productions: 14, spend: 940_000 }],
  },
  answers: { medianHours: 31.2, answered: 172, unanswered: 7, oldest: '2019-09-17T07:40:00.000Z' },
  ...given,
});

const grades = (given: Partial<Record<'audited' | 'declared' | 'computed' | 'dayRate', number>>) => ({
  audited: 0,
  declared: 0,
  computed: 0,
  dayRate: 0,
  ...given,
});

const sourced = { source: 'Étude de 2011', asOf: '2011-12-31', assumption: false };
const price = { amount: 100, ...sourced };

/** The figures of estimates, few and round. */
export const economics = (given: Partial<Economics> = {}): Economics => ({
  territory: ['63'],
  dayRates: [
    { types: ['tv_movie'], label: { fr: 'fiction', en: 'drama' }, amount: 13_000, pricesOf: 2011, ...sourced },
  ],
  otherRate: { amount: 2000, pricesOf: 2024, ...sourced },
  index: { levels: { 2011: 1, 2024: 1.24 }, ...sourced },
  localCapture: { value: 0.7, ...sourced },
  prices: { crewDay: price, castDay: price, extraDay: price, roomNight: price, meal: price, vehicleDay: price },
  hoursPerDay: { value: 7.8, ...sourced },
  hoursPerYear: { value: 1607, ...sourced },
  ...given,
});
