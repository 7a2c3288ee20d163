import type { z } from 'zod';
import type { readFilmography } from '../../server/filmography/contract';
import { Listing } from '../../server/listings/model';
import { communeByCode } from '../../server/places/gazetteer';
import type { ProductionRecord } from '../../server/productions/record';
import { buildLocation, buildProduction, buildTechnician, placeIn } from '../builders';
import { daysFromNow } from '../dates';
import { startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const [past, today] = daysFromNow(-40, 0);
const [tomorrow, soon] = daysFromNow(1, 30);
const murol = { commune: 'Murol', insee: '63247' };
const spot = { lat: 45.57312, lng: 2.94321 };

/** Shot here and released, unless the story says otherwise. */
const shot = (title: string, given: Parameters<typeof buildProduction>[0] = {}) =>
  buildProduction({
    title,
    status: 'wrapped',
    confidential: false,
    shoots: [{ from: past, to: past, places: [placeIn('63', murol)] }],
    ...given,
  });

type Filmography = z.output<typeof readFilmography.reply>;

async function filmography(query = ''): Promise<{ titles: string[]; body: Filmography }> {
  const { body }: { body: Filmography } = await desk.visitor.get(`/api/filmography${query}`).expect(200);
  return { titles: body.items.map(({ title }) => title), body };
}

describe('GET /api/filmography', () => {
  test('what is confidential, lost, asked for, taken off, to come or shot elsewhere is no film of here', async () => {
    await shot('Les Veilleuses');
    await shot('Confidentiel', { confidential: true });
    await shot('Dans un mois', { confidential: true, publicFrom: soon });
    await shot('Perdu', { status: 'lost', loss: { reason: 'cost', note: '', wentTo: '', spend: null } });
    await shot('Demande', { status: 'enquiry' });
    await shot('Annulé avant', { status: 'cancelled' });
    await shot('Retiré', { deletedAt: new Date() });
    await shot('Demain', { status: 'shooting', shoots: [{ from: tomorrow, to: soon }] });
    await shot('Ailleurs', { shoots: [{ from: past, to: past, places: [placeIn('75')] }] });
    await shot('Repérage', { type: 'scout_only' });
    const byDay = await shot('Depuis aujourd’hui', { confidential: true, publicFrom: today });

    const { titles, body } = await filmography();
    expect(titles.toSorted()).toEqual(['Depuis aujourd’hui', 'Les Veilleuses']);
    expect(body).toMatchObject({
      total: 2,
      years: [{ year: Number(past.slice(0, 4)), productions: 2 }],
      map: [{ ...{ commune: 'Murol', insee: '63247' }, productions: 2 }],
    });
    await byDay.set({ publicFrom: tomorrow }).save();
    expect((await filmography()).titles).toEqual(['Les Veilleuses']);
  });

  test('a place is told as a published listing shows itself, else by its commune, and never more exactly', async () => {
    const castle = await buildLocation({ title: 'Château de Murol', place: { ...murol, position: spot } });
    const hidden = await buildLocation({ title: 'Manoir secret', place: { ...murol } }, { status: 'archived' });
    const home = await buildTechnician({ title: 'Chez Alma', place: { ...murol, position: spot } });
    const merged = await buildLocation({ title: 'Le château' }, { status: 'archived' });
    await Listing.updateOne({ _id: merged.id }, { $set: { mergedInto: castle.slug } });
    const at = (listing: string | null) =>
      placeIn('63', { ...murol, listing, name: 'Chez les Rocha', address: '12 rue Basse', position: spot });
    const places = [at(castle.slug), at(merged.slug), at(hidden.slug), at(home.slug), at(null)];
    await shot('Quatre lieux', {
      shoots: [
        { from: past, to: past, places },
        { from: tomorrow, to: soon, places: [placeIn('63', { commune: 'Volvic', insee: '63470' })] },
      ],
      contact: { name: 'Ada Rocha', role: '', email: 'ada@rocha.test', phone: '', lang: 'fr' },
      synopsis: 'Pour le guichet seul',
      leadNote: 'Vu au salon',
      publicNote: 'Une nuit au château.',
    });

    const { body } = await filmography('?q=quatre');
    const [entry] = body.items;
    const commune = communeByCode('63247')?.position;
    const of63 = { commune: 'Murol', departement: '63' };
    expect(entry).toMatchObject({
      note: 'Une nuit au château.',
      days: 1,
      photo: { illustration: true },
      places: [
        { ...of63, name: 'Château de Murol', listing: castle.slug, position: spot, precision: 'exact' },
        { ...of63, name: 'Murol', listing: null, position: commune, precision: 'commune' },
        { ...of63, name: 'Chez Alma', listing: home.slug, position: commune, precision: 'commune' },
      ],
    });
    expect(JSON.stringify(entry)).not.toMatch(/Manoir|Basse|Rocha|guichet|salon|Volvic|number|spend|staff/);
  });

  test('it is asked by words, year, type and département', async () => {
    const [from] = ['2019-06-03'];
    await shot('Été au lac', {
      type: 'tv_doc',
      directors: ['Maud Roucaute'],
      companies: [{ name: 'Tournevis & Cie', role: 'delegate', town: 'Paris' }],
      shoots: [{ from, to: '2019-06-05', places: [placeIn('15', { commune: 'Salers', insee: '15219' })] }],
    });
    for (const query of [
      '?q=ete+lac',
      '?q=rouc',
      '?q=tournevis',
      '?q=salers',
      '?year=2019',
      '?type=tv_doc',
      '?departement=15',
    ])
      expect([query, (await filmography(query)).titles]).toEqual([query, ['Été au lac']]);
    expect((await filmography('?q=vesuve')).body).toMatchObject({ total: 0, items: [], years: [], map: [] });
    // The years are those one may go on to.
    expect((await filmography('?year=2019')).body.years).toHaveLength(2);
    const second = await filmography('?limit=1&page=2');
    expect([second.titles.length, second.body.total]).toEqual([1, 3]);
  });
});

describe('GET /api/listings/:slug/shoots', () => {
  test('a listing names what was shot at it once that is released, newest first', async () => {
    const lake = await buildLocation({ title: 'Lac Chambon' });
    const other = await buildLocation({ title: 'Lac Pavin' });
    const here = (from: string, more: Partial<ProductionRecord> = {}) =>
      shot(`De ${from}`, { ...more, shoots: [{ from, to: from, places: [placeIn('63', { listing: lake.slug })] }] });
    await here('2018-05-02', { type: 'short_fiction' });
    await here('2021-05-02');
    await here('2022-05-02', { confidential: true });
    await shot('Ailleurs', { shoots: [{ from: past, to: past, places: [placeIn('63', { listing: other.slug })] }] });

    const { body } = await desk.visitor.get(`/api/listings/${lake.slug}/shoots`).expect(200);
    expect(body).toEqual({
      shoots: [
        { title: 'De 2021-05-02', type: 'feature_fiction', year: 2021 },
        { title: 'De 2018-05-02', type: 'short_fiction', year: 2018 },
      ],
    });
    await Listing.updateOne({ _id: lake.id }, { $set: { status: 'archived' } });
    expect((await desk.visitor.get(`/api/listings/${lake.slug}/shoots`)).status).toBe(404);
  });
});
