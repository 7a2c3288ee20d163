import { inLanguage } from '../../client/i18n/bilingual';
import { monthsFrom, upcoming } from '../../client/listings/availability/months';
import { gpsUrl, routeUrl } from '../../client/listings/contact/ways';
import { dayFormats, readDay } from '../../client/listings/days';
import { groupServices } from '../../client/listings/kinds/companyFacts';
import { locationFacts } from '../../client/listings/kinds/locationFacts';
import { speechIn } from '../../client/listings/kinds/speech';
import { boundsAround, kilometresBetween } from '../../client/listings/place/distance';
import { termsOf } from '../../client/vocabularies/queries';
import { french, lake, terms } from './listings';

const inFrench = speechIn('fr', french, (text) => inLanguage(text, 'fr'));
const inEnglish = speechIn('en', termsOf(terms, 'en'), (text) => inLanguage(text, 'en'));
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');
const { details } = lake();

/** The one fact that `given` adds or changes, in French and in English. */
function headlines(label: [string, string], given: Partial<typeof details>) {
  const all = { ...details, ...given };
  const find = (speech: typeof inFrench, name: string) =>
    locationFacts(all, speech).find((fact) => fact.label === name);
  const [fr, en] = [find(inFrench, label[0]), find(inEnglish, label[1])];
  return { fr: plain(fr?.headline), en: plain(en?.headline), limits: fr?.limits ?? false };
}

describe('facts of a place', () => {
  const power = (amps: number, phases: 1 | 3) => headlines(['Courant', 'Power'], { power: { amps, phases, note: {} } });
  const trucks = (tonnes: number, spaces: number) =>
    headlines(['Camions', 'Trucks'], { trucks: { tonnes, spaces, note: {} } });
  const season = (from: number, to: number) => headlines(['Saison', 'Season'], { season: { from, to, note: {} } });
  const base = (metres: number) => headlines(['Base de vie', 'Unit base'], { unitBase: { metres, note: {} } });

  test.each([
    [power(32, 1), '32 A mono', '32 A single phase', false],
    [power(63, 3), '63 A tri', '63 A three phase', false],
    [power(0, 1), 'Pas de courant', 'No mains power', true],
    [trucks(19, 3), '3 × 19 t', '3 × 19 t', false],
    [trucks(3.5, 2), '2 × 3,5 t', '2 × 3.5 t', true],
    [trucks(0, 0), 'Pas d’accès camion', 'No truck access', true],
    [trucks(19, 0), '19 t', 'Up to 19 t', true],
    [season(4, 11), 'D’avril à novembre', 'April to November', true],
    [season(11, 3), 'De novembre à mars', 'November to March', true],
    [season(1, 12), 'Toute l’année', 'All year', false],
    [base(0), 'Sur place', 'On site', false],
    [base(400), 'À 400 m', '400 m away', false],
    [base(1200), 'À 1,2 km', '1.2 km away', false],
    [
      headlines(['Surface', 'Size'], { surface: 90, ceiling: 4.2 }),
      '90 m² · 4,2 m sous plafond',
      '90 m² · 4.2 m ceiling',
      false,
    ],
    [headlines(['Surface', 'Size'], { surface: 440_000 }), '44 ha', '44 ha', false],
    [headlines(['Drone', 'Drone'], { drone: { rule: 'on_request', note: {} } }), 'Sur demande', 'On request', true],
    [headlines(['Redevance', 'Fee'], { fee: { basis: 'grid', note: {} } }), 'Selon grille', 'By fee grid', false],
  ])('%#: %j', (fact, fr, en, limits) => {
    expect(fact).toEqual({ fr, en, limits });
  });
});

test('services stand under the trade they belong to, in the order the firm names them', () => {
  expect(groupServices(['eq_camera', 'fo_catering', 'eq_video', 'food'], french)).toEqual([
    { id: 'equipment', services: ['eq_camera', 'eq_video'] },
    { id: 'food', services: ['fo_catering'] },
  ]);
});

test('a period is cut at the ends of its months; its last day counts', () => {
  const periods = [{ from: '2026-12-16', to: '2027-01-31', free: true }];
  const [november, december, january, february] = monthsFrom('2026-11-24', 12, periods);
  expect(november).toEqual({ first: '2026-11-01', spans: [] });
  expect(december?.spans).toEqual([{ free: true, start: 15 / 31, length: 16 / 31 }]);
  expect(january).toEqual({ first: '2027-01-01', spans: [{ free: true, start: 0, length: 1 }] });
  expect(february?.spans).toEqual([]);
});

test('what is over is left out, the rest in order of time', () => {
  const on = (from: string, to: string) => ({ from, to, free: true });
  const periods = [on('2027-03-01', '2027-03-02'), on('2026-01-01', '2026-11-23'), on('2026-11-01', '2026-11-24')];
  expect(upcoming(periods, '2026-11-24').map(({ from }) => from)).toEqual(['2026-11-01', '2027-03-01']);
});

test('distances are those of the globe', () => {
  expect(kilometresBetween({ lat: 45, lng: 3 }, { lat: 46, lng: 3 })).toBeCloseTo(111.19, 1);
  expect(kilometresBetween({ lat: 45, lng: 3 }, { lat: 45, lng: 3 })).toBe(0);
  const [[south, west], [north, east]] = boundsAround({ lat: 45, lng: 3 }, 10);
  expect(kilometresBetween({ lat: south, lng: 3 }, { lat: north, lng: 3 })).toBeCloseTo(20, 1);
  expect(kilometresBetween({ lat: 45, lng: west }, { lat: 45, lng: east })).toBeCloseTo(20, 1);
});

test('the ways out carry the point as each of them reads it', () => {
  const pavin = { lat: 45.4958, lng: 2.8879 };
  expect(decodeURIComponent(routeUrl(pavin))).toContain('route=;45.49580,2.88790');
  expect(gpsUrl(pavin, 'Lac Pavin')).toBe('geo:45.49580,2.88790?q=45.49580,2.88790(Lac%20Pavin)');
});

test('a day is a day of the calendar or nothing', () => {
  expect(readDay('2026-10-12')).toBe('2026-10-12');
  for (const none of [null, '', '2026-02-30', '12/10/2026', 'demain']) expect(readDay(none)).toBeUndefined();
  expect(plain(dayFormats.fr.day('2031-09-01'))).toBe('1er septembre 2031');
  expect(dayFormats.en.day('2031-09-01')).toBe('1 September 2031');
});
