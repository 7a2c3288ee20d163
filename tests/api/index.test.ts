import { saveChange } from '../../server/listings/enter';
import { Listing } from '../../server/listings/model';
import { SearchError } from '../../server/search/engine';
import { buildLocation } from '../builders';
import { startDesk, type TestDesk } from '../harness';

let desk: TestDesk;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const found = async (q: string): Promise<string[]> => {
  const { body } = await desk.visitor.get(`/api/search?kind=location&q=${encodeURIComponent(q)}`);
  return body.hits.map(({ title }: { title: string }) => title);
};

describe('the index follows the database', () => {
  test('a change is found by its new words and no longer by the old', async () => {
    const listing = await buildLocation({ title: 'Usine Montplain' });
    await desk.indexing.index(listing);
    listing.title = 'Filature Rochecombe';
    await saveChange(listing);
    await desk.indexing.index(listing);
    expect(await found('rochecombe')).toEqual(['Filature Rochecombe']);
    expect(await found('montplain')).toEqual([]);
    expect(await desk.indexing.pending()).toBe(0);
  });

  test('what is taken down leaves the index', async () => {
    const listing = await buildLocation({ title: 'Halle Corbassière' });
    await desk.indexing.sweep();
    listing.status = 'archived';
    await saveChange(listing);
    await desk.indexing.sweep();
    expect(await found('corbassière')).toEqual([]);
  });

  test('an outage loses nothing: the mark stays and the sweep comes back to it', async () => {
    const listing = await buildLocation({ title: 'Gare Verlhaguet' });
    const apply = jest.spyOn(desk.engine, 'apply').mockRejectedValueOnce(new SearchError('unavailable', 'down'));
    await desk.indexing.index(listing);
    apply.mockRestore();
    expect(await desk.indexing.pending()).toBe(1);
    await desk.indexing.sweep();
    expect(await found('verlhaguet')).toEqual(['Gare Verlhaguet']);
  });

  test('a change that comes between sending and confirming is sent again', async () => {
    const listing = await buildLocation({ title: 'Tour Champfleury' });
    const { engine } = desk;
    const applied = engine.apply.bind(engine);
    const apply = jest.spyOn(engine, 'apply').mockImplementationOnce(async (kind, batch) => {
      const fresh = await Listing.findById(listing.id).orFail();
      fresh.title = 'Donjon Champfleury';
      await saveChange(fresh);
      return applied(kind, batch);
    });
    await desk.indexing.index(listing);
    apply.mockRestore();
    expect(await desk.indexing.pending()).toBe(1);
    await desk.indexing.sweep();
    expect(await found('champfleury')).toEqual(['Donjon Champfleury']);
  });

  test('an index that lost or kept too much is put right by comparing revisions', async () => {
    const kept = await buildLocation({ title: 'Pont Malavieille' });
    await desk.indexing.sweep();
    await desk.engine.apply('location', { upsert: [], remove: [String(kept.id)] });
    await desk.engine.apply('location', {
      upsert: [
        { id: 'f'.repeat(24), kind: 'location', rev: 1, title: 'Fantôme Malavieille', _geo: { lat: 45, lng: 3 } },
      ],
      remove: [],
    });
    await desk.indexing.repair('location');
    await desk.indexing.sweep();
    expect(await found('malavieille')).toEqual(['Pont Malavieille']);
  });

  test('a rebuild answers as before and holds every published record', async () => {
    const before = (await desk.visitor.get('/api/search?kind=location&limit=100&sort=title')).body;
    const report = await desk.indexing.rebuild();
    const after = (await desk.visitor.get('/api/search?kind=location&limit=100&sort=title')).body;
    expect(after.hits).toEqual(before.hits);
    expect(report).toMatchObject({ swapped: true, refused: [] });
  });
});
