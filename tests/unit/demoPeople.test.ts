import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ListingKind } from '../../server/common/contract';
import { kilometres } from '../../server/common/distance';
import { fold } from '../../server/common/fold';
import { type Entry, readEntry } from '../../server/listings/enter';
import { communeByCode } from '../../server/places/gazetteer';

type Listed<K extends ListingKind> = Extract<Entry, { kind: K }>;

/** A record as it is written, before the directory reads it. */
const written = z.looseObject({
  portrait: z.object({ woman: z.boolean(), age: z.number().int().min(18) }).optional(),
  details: z.looseObject({ departments: z.array(z.string()).optional() }),
});

const raw = (file: string) => z.array(written).parse(JSON.parse(readFileSync(`server/demo/${file}.json`, 'utf8')));

const entries = <K extends ListingKind>(kind: K, file: string) =>
  raw(file)
    .map((record) => readEntry({ kind, ...record }))
    .filter((entry): entry is Listed<K> => entry.kind === kind);

const technicians = entries('technician', 'technicians');
const actors = entries('actor', 'actors');
const companies = entries('company', 'companies');
const everybody: Entry[] = [...technicians, ...actors, ...companies];

const phones = everybody.flatMap(({ contact }) => contact.phone?.value ?? []);
const emails = everybody.flatMap(({ contact }) => contact.email?.value ?? []);

/** Titles whose listing breaks a rule: a failure names them. */
const breaking = <E extends Entry>(list: readonly E[], breaks: (entry: E) => boolean) =>
  list.filter(breaks).map(({ title }) => title);

test('80 technicians, 40 actors and 40 companies, no name twice', () => {
  expect([technicians, actors, companies].map(({ length }) => length)).toEqual([80, 40, 40]);
  expect(new Set(everybody.map(({ title }) => fold(title))).size).toBe(160);
});

test('summary and description are there in both languages, and short', () => {
  const texts = (entry: Entry) => [entry.summary.fr, entry.summary.en, entry.description.fr, entry.description.en];
  expect(breaking(everybody, (entry) => texts(entry).some((text) => text === ''))).toEqual([]);
  expect(breaking(everybody, ({ summary }) => Math.max(summary.fr.length, summary.en.length) > 160)).toEqual([]);
});

test('French is set with narrow spaces and curly apostrophes', () => {
  const french = (entry: Entry) => `${entry.summary.fr} ${entry.description.fr}`;
  expect(breaking(everybody, (entry) => /'| [;:!?]/.test(french(entry)))).toEqual([]);
});

test('nobody can be reached: reserved mail domains, numbers kept for fiction, no SIRET', () => {
  const links = everybody.flatMap((entry) => entry.links.map(({ url }) => new URL(url).hostname));
  const reels = actors.flatMap(({ details }) => [details.showReel ?? [], details.voiceReel ?? []].flat());
  const hosts = [...links, ...reels.map((url) => new URL(url).hostname), ...emails.map((email) => email.split('@')[1])];
  expect(hosts.filter((host) => !host?.endsWith('.test'))).toEqual([]);
  expect(phones.filter((phone) => !/^(04 65 71|06 39 98) \d\d \d\d$/.test(phone))).toEqual([]);
  expect(breaking(companies, ({ details }) => details.siret !== undefined)).toEqual([]);
});

test('every address and number is one listing’s own, and all three ways of showing them occur', () => {
  expect([new Set(emails).size, new Set(phones).size]).toEqual([emails.length, phones.length]);
  const seenBy = (field: 'email' | 'phone') =>
    new Set(everybody.flatMap(({ contact }) => contact[field]?.seenBy ?? []));
  expect([seenBy('email').size, seenBy('phone').size]).toEqual([3, 3]);
});

test('people stand at their commune’s point, firms near it, and commune, code and département agree', () => {
  const away = ({ place }: Entry) => {
    const commune = communeByCode(place.insee ?? '');
    return commune ? kilometres(commune.position, place.position) : Number.POSITIVE_INFINITY;
  };
  const people = [...technicians, ...actors];
  expect(breaking(people, (entry) => entry.place.precision !== 'commune' || away(entry) > 0.05)).toEqual([]);
  expect(breaking(companies, (entry) => entry.place.precision !== 'exact' || away(entry) > 2)).toEqual([]);
  const misplaced = ({ place }: Entry) => {
    const commune = communeByCode(place.insee ?? '');
    return commune?.name !== place.commune || commune.departement !== place.departement;
  };
  expect(breaking(everybody, misplaced)).toEqual([]);
});

test('codes are those of the published list of communes', () => {
  const file = '../shared/data/auvergne-communes.csv';
  if (!existsSync(file)) {
    console.log(`Not compared with the published list: ${file} is not here`);
    return;
  }
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true });
  const names = new Map(rows.map((row) => [row.code_insee, row.nom]));
  expect(breaking(everybody, ({ place }) => names.get(place.insee ?? '') !== place.commune)).toEqual([]);
});

test('a technician’s departments are written down as the jobs give them', () => {
  const told = raw('technicians').map(({ details }) => details.departments);
  expect(told).toEqual(technicians.map(({ details }) => details.departments));
});

test('somebody grades near Clermont-Ferrand, and the rare jobs are there', () => {
  const clermont = { lat: 45.7797, lng: 3.0868 };
  const jobs = new Set(technicians.flatMap(({ details }) => details.jobs.map(({ job }) => job)));
  const colourists = technicians.filter(
    ({ details, place }) =>
      details.jobs.some(({ job }) => job === 'colourist') && kilometres(place.position, clermont) < 15,
  );
  expect(colourists.length).toBeGreaterThanOrEqual(2);
  expect([...jobs]).toEqual(
    expect.arrayContaining(['foley_artist', 'rerecording_mixer', 'vfx_supervisor', 'drone_pilot', 'stunt_coordinator']),
  );
});

test('availability runs forward, from December 2026 to June 2027', () => {
  const periods = technicians.flatMap(({ details }) => details.availability);
  expect(periods.filter(({ from, to }) => from > to || from < '2026-12-01' || to > '2027-06-30')).toEqual([]);
});

test('every person has a portrait, women and men about half; actors are of an age they can play', () => {
  const people = [...raw('technicians'), ...raw('actors')].map(({ portrait }) => portrait);
  const women = people.filter((portrait) => portrait?.woman).length;
  expect(people).not.toContain(undefined);
  expect(Math.abs(women - people.length / 2)).toBeLessThan(10);

  const ages = raw('actors').map(({ portrait }) => portrait?.age ?? 0);
  const tooFar = actors.filter(({ details: { playingAge } }, place) => {
    const age = ages[place] ?? 0;
    return age < playingAge.from || age > playingAge.to;
  });
  expect(tooFar.map(({ title }) => title)).toEqual([]);
});
