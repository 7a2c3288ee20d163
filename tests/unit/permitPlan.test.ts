import { addDays, isWorkingDay } from '../../server/common/holidays';
import { type LeadTime, permitNeed, permitRule, ruleInput } from '../../server/permits/contract';
import { firstDayAfter, holidaysPassed, lastDayToFile } from '../../server/permits/planning/deadline';
import { planFor } from '../../server/permits/planning/plan';
import type { KnownPlace } from '../../server/permits/planning/rulesFor';
import { usualRules } from '../../server/permits/rules/usual/index';
import { termsOf } from '../../server/vocabularies/vocabularies';

const workingDays = (amount: number): LeadTime => ({ amount, unit: 'workingDays' });
const days = (amount: number): LeadTime => ({ amount, unit: 'days' });
const months = (amount: number): LeadTime => ({ amount, unit: 'months' });

/** Checked against printed calendars: 2026 has Easter Monday on 6 April, Ascension on 14 May. */
test.each([
  ['a plain week', '2026-06-15', workingDays(5), '2026-06-08', []],
  ['over Easter', '2026-04-10', workingDays(5), '2026-04-02', ['Easter Monday']],
  ['over 1 May', '2026-05-04', workingDays(2), '2026-04-29', ['1 May, Labour Day']],
  ['over 8 May and the Ascension', '2026-05-15', workingDays(5), '2026-05-06', ['8 May, Victory Day', 'Ascension Day']],
  ['over the year end', '2027-01-05', workingDays(5), '2026-12-28', ['New Year’s Day']],
  ['a shoot on a Saturday', '2026-06-13', workingDays(5), '2026-06-08', []],
  ['fifteen days, on a Sunday', '2026-06-22', days(15), '2026-06-05', []],
  ['fifteen days, on Easter Monday', '2026-04-21', days(15), '2026-04-03', ['Easter Monday']],
  ['one month, to 1 May', '2026-06-01', months(1), '2026-04-30', ['1 May, Labour Day']],
  ['one month, to 8 May', '2026-06-08', months(1), '2026-05-07', ['8 May, Victory Day']],
  ['one month from a 31st', '2026-07-31', months(1), '2026-06-30', []],
  ['three months from 31 May', '2026-05-31', months(3), '2026-02-27', []],
  ['three months from 29 February', '2028-02-29', months(3), '2027-11-29', []],
  ['one month, to Christmas', '2027-01-25', months(1), '2026-12-24', ['Christmas Day']],
  ['one month, to New Year’s Day', '2027-02-01', months(1), '2026-12-31', ['New Year’s Day']],
  ['a 15 August on a Saturday needs no name', '2026-09-15', months(1), '2026-08-14', []],
])('the last day to file: %s', (_name, shooting, lead, fileBy, names) => {
  expect(lastDayToFile(shooting, lead)).toBe(fileBy);
  expect(holidaysPassed(shooting, lead).map(({ name }) => name.en)).toEqual(names);
});

test.each([
  ['a plain week', '2026-06-08', workingDays(5), '2026-06-13'],
  ['over Easter', '2026-04-02', workingDays(5), '2026-04-10'],
  ['over 8 May and the Ascension', '2026-05-06', workingDays(5), '2026-05-14'],
  ['over the year end', '2026-12-28', workingDays(5), '2027-01-05'],
  ['asked on a Saturday, filed on the Monday', '2026-06-06', workingDays(1), '2026-06-09'],
  ['asked on 1 May, filed on the Monday', '2026-05-01', days(15), '2026-05-19'],
  ['asked at Easter, filed on the Tuesday', '2026-04-05', months(1), '2026-05-07'],
  ['one month from 31 August', '2026-08-31', months(1), '2026-10-01'],
  ['one month from 29 January', '2027-01-29', months(1), '2027-03-01'],
  ['over the year end by months', '2026-12-31', months(2), '2027-03-01'],
])('the first day possible: %s', (_name, asked, lead, first) => {
  expect(firstDayAfter(asked, lead)).toBe(first);
});

test('both directions agree on every day of four years', () => {
  const leads = [workingDays(1), workingDays(5), workingDays(23), days(15), days(42), months(1), months(3), months(4)];
  const wrong: string[] = [];
  for (let day = '2024-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    for (const lead of leads) {
      const first = firstDayAfter(day, lead);
      const [fileBy, before] = [lastDayToFile(first, lead), lastDayToFile(addDays(first, -1), lead)];
      const fits = isWorkingDay(fileBy) && fileBy >= day && before < fileBy && !(isWorkingDay(day) && before >= day);
      if (!fits) wrong.push(`${day}, ${lead.amount} ${lead.unit}: ${first} by ${fileBy}`);
    }
  }
  expect(wrong).toEqual([]);
});

const rules = usualRules.map((rule) => ({ ...rule, usual: true, changedAt: null, changedByName: null }));
const place = (name: string, more: Partial<KnownPlace> = {}): KnownPlace => ({
  name,
  slug: null,
  departement: '63',
  needs: [],
  authorities: [],
  protections: [],
  ...more,
});
const planned = (places: KnownPlace[], firstDay = '2026-06-15', from = '2026-05-18') =>
  planFor({ rules, places, firstDay, from });
const toldOf = (plan: ReturnType<typeof planned>) =>
  plan.steps.map(({ rule, fileBy, late, places }) => [
    rule.authority.en,
    fileBy,
    late,
    places.map(({ name }) => name).join(),
  ]);

describe('a plan', () => {
  test('names each authority once, what is to be asked now first, and what is too late', () => {
    const plan = planned([
      place('Place de Jaude', { needs: ['street', 'drone'], authorities: ['commune'] }),
      place('Rue Blatin', { needs: ['street', 'drone'] }),
      place('Bois du Prince', { needs: ['drone'], authorities: ['state_forest'] }),
      place('Château', { needs: ['drone'], authorities: ['private'] }),
    ]);
    expect(toldOf(plan)).toEqual([
      ['Owner', null, false, 'Château'],
      ['National Forests Office (ONF)', '2026-03-13', true, 'Bois du Prince'],
      ['Town hall', '2026-05-15', true, 'Place de Jaude,Rue Blatin'],
      ['Préfecture, by AlphaTango or form', '2026-06-08', false, 'Place de Jaude,Rue Blatin,Bois du Prince,Château'],
    ]);
    expect(plan).toMatchObject({ late: 2, unknown: [], firstPossible: '2026-08-18' });
    expect(plan.steps[2]).toMatchObject({ daysLeft: -3, firstPossible: '2026-06-18' });
    expect(plan.steps[2]?.because.map(({ en }) => en)).toEqual(['Street or public square', 'Town']);
  });

  test('takes the rule that holds on the shooting day', () => {
    const flying = [place('Pré', { needs: ['drone'] })];
    const notes = ['2025-12-31', '2026-01-01'].map((day) => planned(flying, day).steps.map(({ rule }) => rule.note.en));
    expect(notes.map(([note, ...more]) => [/National scenario S3 until/.test(note ?? ''), more])).toEqual([
      [true, []],
      [false, []],
    ]);
  });

  test('asks the national park only where one is', () => {
    const wild = (departement: string | null) => [place('Crête', { needs: ['protectedNature'], departement })];
    const asked = (departement: string | null) => planned(wild(departement)).steps.map(({ rule }) => rule.lead?.amount);
    expect([asked('63'), asked(null), asked('06')]).toEqual([[3], [3], [4, 3]]);
  });

  test('a place of which nobody knows the owner is one to ask the desk about', () => {
    const plan = planned([place('Grange', { needs: ['night'] }), place('Rue', { needs: ['street'] })]);
    expect(plan.unknown).toEqual(['Grange']);
  });

  test('nothing needed is nothing to wait for', () => {
    expect(planned([place('Studio')])).toMatchObject({ steps: [], firstPossible: null, late: 0 });
  });
});

describe('the usual rules', () => {
  test('are as the contract has rules, each with an id of its own', () => {
    for (const { id: _id, ...rule } of usualRules) expect(ruleInput.parse(rule)).toEqual(rule);
    for (const rule of rules) expect(permitRule.parse(rule).id).toMatch(/^[0-9a-f]{24}$/);
    expect(new Set(usualRules.map(({ id }) => id)).size).toBe(usualRules.length);
  });

  test('cover every need, authority and protection, and name no other', () => {
    const covered = (field: 'needs' | 'authorities' | 'protections') =>
      new Set(usualRules.flatMap((rule) => rule[field]));
    expect([...covered('needs')].sort()).toEqual([...permitNeed.options].sort());
    for (const field of ['authorities', 'protections'] as const)
      expect([...covered(field)].sort()).toEqual(
        termsOf(field)
          .map(({ id }) => id)
          .sort(),
      );
  });

  test('say where each time comes from', () => {
    for (const { source, checkedOn } of usualRules) {
      expect(source.label).not.toBe('');
      expect(checkedOn !== null).toBe(source.grade === 'read');
    }
  });
});
