import type { ProductionStatus, Shoot } from '../../server/productions/contract';
import { daysByYear, judge, shootingDays } from '../../server/productions/counting';
import { placeIn } from '../builders';

/** The rules of server/productions/counting.ts, one by one. */
const territory = ['03', '15', '43', '63'];
const today = '2020-06-30';

const shoot = (from: string, to: string, more: Partial<Shoot> = {}): Shoot => ({
  id: 'a'.repeat(24),
  kind: 'main',
  days: null,
  note: '',
  places: [placeIn('63')],
  from,
  to,
  ...more,
});

const project = (
  status: ProductionStatus,
  shoots: Shoot[],
  more: { type?: string; was?: ProductionStatus[] } = {},
) => ({
  type: more.type ?? 'feature_fiction',
  status,
  statusHistory: [...(more.was ?? []), status].map((each) => ({ status: each })),
  shoots,
});
const verdict = (...given: Parameters<typeof project>) => judge(project(...given), territory, today);

const may = shoot('2019-05-06', '2019-05-10');

test.each<[rule: string, given: Parameters<typeof project>, countsIn: number | null, why: string | null]>([
  ['1: in the year of its first day', ['wrapped', [may]], 2019, null],
  ['1: once, in the first of two years', ['wrapped', [shoot('2019-12-30', '2020-01-10')]], 2019, null],
  [
    '1: by its earliest period, in whatever order they stand',
    ['wrapped', [shoot('2020-02-01', '2020-02-02'), may]],
    2019,
    null,
  ],
  ['2: from its first day on', ['shooting', [shoot('2020-06-30', '2020-07-30')]], 2020, null],
  ['2: not a day before', ['shooting', [shoot('2020-07-01', '2020-07-30')]], null, 'toCome'],
  ['2: not as an enquiry', ['enquiry', [may]], null, 'status'],
  ['2: not while scouting', ['scouting', [may]], null, 'status'],
  ['2: not in preparation', ['preparation', [may]], null, 'status'],
  ['2: not when lost, however far it had come', ['lost', [may], { was: ['enquiry', 'preparation'] }], null, 'status'],
  ['2: not when cancelled before the first day', ['cancelled', [may], { was: ['preparation'] }], null, 'status'],
  ['2: when cancelled while shooting', ['cancelled', [may], { was: ['preparation', 'shooting'] }], 2019, null],
  [
    '2: not when moved to shooting by mistake, and cancelled in preparation',
    ['cancelled', [may], { was: ['shooting', 'preparation'] }],
    null,
    'status',
  ],
  ['2: not without a shoot', ['wrapped', []], null, 'noShoot'],
  ['3: two seasons shot in one go count once', ['wrapped', [may, shoot('2019-05-11', '2019-06-30')]], 2019, null],
  [
    '4: a reshoot of the year after does not count it anew',
    ['wrapped', [may, shoot('2020-03-01', '2020-03-02', { kind: 'reshoot' })]],
    2019,
    null,
  ],
  [
    '4: who comes for pick-ups only counts by them',
    ['wrapped', [shoot('2020-03-01', '2020-03-02', { kind: 'pickup' })]],
    2020,
    null,
  ],
  ['5: not what is only scouted', ['wrapped', [may], { type: 'scout_only' }], null, 'notAShoot'],
  ['5: not a residency', ['wrapped', [may], { type: 'residency' }], null, 'notAShoot'],
  ['5: not post-production alone', ['wrapped', [may], { type: 'post_only' }], null, 'notAShoot'],
  ['5: not a recording of music', ['wrapped', [may], { type: 'music_recording' }], null, 'notAShoot'],
  [
    '8: not what is shot elsewhere',
    ['wrapped', [shoot('2019-05-06', '2019-05-10', { places: [placeIn('75')] })]],
    null,
    'outside',
  ],
  [
    '8: by its first day in the territory, not its first',
    ['wrapped', [shoot('2018-01-01', '2018-02-01', { places: [placeIn('75')] }), may]],
    2019,
    null,
  ],
  [
    '8: with one place of two inside',
    ['wrapped', [shoot('2019-05-06', '2019-05-10', { places: [placeIn('75'), placeIn('15')] })]],
    2019,
    null,
  ],
  [
    '8: where the département is not known',
    ['wrapped', [shoot('2019-05-06', '2019-05-10', { places: [placeIn(null)] })]],
    2019,
    null,
  ],
  ['8: where no place is named', ['wrapped', [shoot('2019-05-06', '2019-05-10', { places: [] })]], 2019, null],
])('rule %s', (_rule, given, countsIn, why) => {
  expect(verdict(...given)).toMatchObject({ countsIn, why });
});

test('rule 2: a day after it was called off is no shooting day, and no first one', () => {
  const calledOff = (shoots: Shoot[]) => ({
    ...project('cancelled', shoots),
    statusHistory: [
      { status: 'shooting' as const },
      { status: 'cancelled' as const, at: new Date('2019-05-07T12:00:00Z') },
    ],
  });
  const whole = judge(calledOff([may, shoot('2019-06-01', '2019-06-30')]), territory, today);
  expect(whole).toMatchObject({ countsIn: 2019, lastDay: '2019-05-07', daysDone: 2, daysPlanned: 2 });
  const thin = judge(calledOff([shoot('2019-05-06', '2019-05-09', { days: 2 })]), territory, today);
  expect(thin).toMatchObject({ daysDone: 1 });
  expect(judge(calledOff([shoot('2019-05-08', '2019-05-09')]), territory, today)).toMatchObject({ countsIn: null });
});

test('rule 8: without a list of départements everywhere is here', () => {
  const elsewhere = project('wrapped', [shoot('2019-05-06', '2019-05-10', { places: [placeIn('75')] })]);
  expect(judge(elsewhere, [], today)).toMatchObject({ countsIn: 2019 });
});

const total = (days: ReadonlyMap<unknown, number>) => [...days.values()].reduce((sum, each) => sum + each, 0);

test.each<[what: string, shoots: Shoot[], days: number]>([
  ['every calendar day, if nothing else is said', [may], 5],
  ['fewer than calendar days, where it says so', [shoot('2019-05-06', '2019-05-19', { days: 10 })], 10],
  ['two units on one day are one', [may, shoot('2019-05-08', '2019-05-12', { kind: 'secondUnit' })], 7],
  ['two places on one day are one', [shoot('2019-05-06', '2019-05-10', { places: [placeIn('63'), placeIn('15')] })], 5],
  ['a day of half weight under a whole one is one', [may, shoot('2019-05-01', '2019-05-10', { days: 5 })], 7.5],
  ['none of what is shot elsewhere', [may, shoot('2019-06-01', '2019-06-30', { places: [placeIn('69')] })], 5],
  ['none of a period of no shooting day', [shoot('2019-05-06', '2019-05-10', { days: 0 })], 0],
])('rule 6, days: %s', (_what, shoots, days) => {
  expect(total(shootingDays(shoots, territory))).toBeCloseTo(days, 9);
});

test('rule 6: days fall to the year they are shot in, in equal parts', () => {
  // Twelve calendar days with six of shooting: two of them in 2019.
  const years = daysByYear(shootingDays([shoot('2019-12-28', '2020-01-08', { days: 6 })], territory));
  expect([...years]).toEqual([
    [2019, 2],
    [2020, 4],
  ]);
});

test('days done and planned, seen from today', () => {
  expect(verdict('shooting', [shoot('2020-06-26', '2020-07-05')])).toMatchObject({
    firstDay: '2020-06-26',
    lastDay: '2020-07-05',
    daysDone: 5,
    daysPlanned: 10,
  });
});

test('a leap day and a change of the clock are days like others', () => {
  expect(total(shootingDays([shoot('2020-02-28', '2020-03-01')], territory))).toBe(3);
  expect(total(shootingDays([shoot('2019-03-30', '2019-04-01')], territory))).toBe(3);
  expect(total(shootingDays([shoot('2019-10-26', '2019-10-28')], territory))).toBe(3);
});
