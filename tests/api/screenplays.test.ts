import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gap } from '../../server/gaps/model';
import { buildLocation } from '../builders';
import { startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const sample = (name: string) => readFileSync(join(__dirname, '..', 'screenplays', name), 'utf8');
const details = { settings: ['interior', 'exterior'] };

/** Published and in the index. */
async function place(title: string, categories: string[], more: Record<string, unknown> = {}) {
  const listing = await buildLocation({ title, details: { ...details, categories, ...more } });
  await desk.outside.index(listing);
  return listing;
}

interface Match {
  card: { slug: string };
  why: { code: string; text: { en: string } }[];
}
interface Set {
  place: string;
  scenes: { number: string }[];
  matches: Match[];
  understood: { en: string }[];
  search: string;
}

test('a producer pastes a scene list and is offered places with reasons, and told what there is not', async () => {
  const abbey = await place('Abbaye de la Chaise', ['abbey', 'cloister'], { eras: ['y1940'] });
  const lake = await place('Lac Servières', ['crater_lake', 'lake']);
  const street = await place('Rue Blatin', ['street_old'], { doubles: ['paris_1940'] });
  const castle = await place('Château de Murol', ['castle_medieval']);

  const reply = await desk.visitor.post('/api/screenplays').send({ text: sample('lesHeuresBlanches.txt'), lang: 'en' });

  expect(reply.status).toBe(200);
  expect(reply.body).toMatchObject({ format: 'plain', scenes: 12, counts: { interior: 6, exterior: 7, night: 4 } });
  const sets: Set[] = reply.body.sets;
  const at = (name: string) => sets.find((set) => set.place === name);
  const first = (name: string) => at(name)?.matches[0];
  expect(at('LAC')?.scenes.map(({ number }) => number)).toEqual(['2', '3']);
  expect(first('LAC')?.card.slug).toBe(lake.slug);
  expect(first('ABBAYE, CLOÎTRE')).toMatchObject({
    card: { slug: abbey.slug },
    why: [
      { code: 'category', text: { en: 'Abbey and convent' } },
      { code: 'category', text: { en: 'Cloister' } },
      { code: 'era', text: { en: '1940s' } },
      { code: 'setting', text: { en: 'Interior' } },
    ],
  });
  expect(first('RUE DE PARIS 1942')?.card.slug).toBe(street.slug);
  expect(first('CHÂTEAU DE MUROL - GRANDE SALLE')?.card.slug).toBe(castle.slug);
  expect(reply.body.without).toEqual(expect.arrayContaining(['SOUS-MARIN', 'CIMETIÈRE', 'VOLCAN']));
  expect(at('CIMETIÈRE')?.search).toBe('/?kind=location&category=cemetery');
});

test('nothing of a screenplay is kept but the terms of what is lacking', async () => {
  await desk.visitor.post('/api/screenplays').send({ text: 'INT. ZANZIBARQUE MORGUE - NIGHT' }).expect(200);
  const kept = await Gap.find({ source: 'screenplay' }).lean();
  expect(kept).toContainEqual(
    expect.objectContaining({ terms: [{ field: 'category', term: 'morgue' }], words: [], nothing: 1 }),
  );
  expect(JSON.stringify(kept).toLowerCase()).not.toContain('zanzibar');
});

test('a text without scenes is refused with an example', async () => {
  const reply = await desk.visitor.post('/api/screenplays').send({ text: 'Il était une fois.' });
  expect({ status: reply.status, text: reply.body.fields.text }).toEqual({
    status: 400,
    text: expect.stringContaining('INT. CAFÉ - JOUR'),
  });
});
