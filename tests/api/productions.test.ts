import { buildLocation } from '../builders';
import { daysFromNow } from '../dates';
import { type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
});
afterAll(() => desk.close());

const enquiry = { title: 'Les Heures blanches', type: 'feature_fiction' };

async function open(more: Record<string, unknown> = {}) {
  const { body } = await staff
    .post('/api/productions')
    .send({ ...enquiry, ...more })
    .expect(201);
  return body;
}

describe('an enquiry', () => {
  test('is on record with a title and a type, looked after by who opened it', async () => {
    const production = await open();
    expect(production).toMatchObject({
      ...enquiry,
      number: expect.stringMatching(/^\d{4}-\d{3,}$/),
      status: 'enquiry',
      staff: staff.id,
      staffName: 'Claire Bonnefoy',
      confidential: true,
      enquiredAt: expect.any(String),
      answeredAt: null,
      standing: { countsIn: null, why: 'status', daysPlanned: 0, spend: 0 },
    });
    expect((await staff.get(`/api/productions/${production.id}`).expect(200)).body).toEqual({ ...production });
  });

  test('files are numbered one after the other, also when two open at once', async () => {
    const numbers = (await Promise.all([open(), open(), open()])).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(3);
  });

  test.each([
    [{ title: '' }, 'title'],
    [{ type: 'blockbuster' }, 'type'],
    [{ leadSource: 'a_dream' }, 'leadSource'],
    [{ staff: 'f'.repeat(24) }, 'staff'],
    [{ origin: { country: 'BE', region: 'ara' } }, 'origin.region'],
    [{ expected: { from: 'next summer' } }, 'expected.from'],
  ])('%j is refused by its field', async (wrong, field) => {
    const { body } = await staff
      .post('/api/productions')
      .send({ ...enquiry, ...wrong })
      .expect(400);
    expect(Object.keys(body.fields)).toEqual([field]);
  });
});

describe('editing', () => {
  test('an edit leaves alone what it does not name', async () => {
    const { id } = await open({ format: '90 min', directors: ['Ines Rocha'], season: 2 });
    const { body } = await staff.patch(`/api/productions/${id}`).send({ synopsis: 'Un hiver.' }).expect(200);
    expect(body).toMatchObject({ format: '90 min', directors: ['Ines Rocha'], season: 2, synopsis: 'Un hiver.' });
  });

  test('two people on the same field: the second is told who was quicker, and nothing is lost', async () => {
    const { id, edition } = await open();
    const other = await desk.as('staff', { name: 'Luc Morel' });
    await other.patch(`/api/productions/${id}`).send({ title: 'Les Heures noires', edition }).expect(200);
    const { body } = await staff
      .patch(`/api/productions/${id}`)
      .send({ title: 'Les Heures grises', edition })
      .expect(409);
    expect(body.fields).toEqual({ title: 'Luc Morel changed this meanwhile' });
    const { body: kept } = await staff.patch(`/api/productions/${id}`).send({ format: '80 min', edition }).expect(200);
    expect(kept).toMatchObject({ title: 'Les Heures noires', format: '80 min' });
  });

  test('ten edits at once all stand', async () => {
    const { id } = await open();
    const lines = Array.from({ length: 10 }, (_, place) => ({
      category: 'meals',
      amount: place + 1,
      evidence: 'declared',
    }));
    const replies = await Promise.all(lines.map((line) => staff.post(`/api/productions/${id}/spend`).send(line)));
    expect(replies.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const made = replies.filter(({ status }) => status === 201).length;
    const { body } = await staff.get(`/api/productions/${id}`);
    expect(body.spend).toHaveLength(made);
  });
});

describe('the pipeline', () => {
  test('goes forward with its dates, and a loss needs its reason', async () => {
    const { id } = await open();
    await staff.post(`/api/productions/${id}/status`).send({ to: 'scouting' }).expect(200);
    const { body: refused } = await staff.post(`/api/productions/${id}/status`).send({ to: 'lost' }).expect(400);
    expect(Object.keys(refused.fields)).toEqual(['loss.reason']);
    const loss = { reason: 'incentive_elsewhere', wentTo: 'Occitanie', spend: 180_000 };
    const { body: lost } = await staff.post(`/api/productions/${id}/status`).send({ to: 'lost', loss }).expect(200);
    expect(lost).toMatchObject({
      status: 'lost',
      loss,
      statusHistory: [{}, { status: 'scouting' }, { status: 'lost' }],
    });
    const { body: back } = await staff.post(`/api/productions/${id}/status`).send({ to: 'enquiry' }).expect(200);
    expect(back).toMatchObject({ status: 'enquiry', loss: null });
  });

  test('a step that is not open is refused with those that are', async () => {
    const { id } = await open({ status: 'wrapped' });
    const { body } = await staff.post(`/api/productions/${id}/status`).send({ to: 'enquiry' }).expect(409);
    expect(body.detail).toBe('Cannot move from wrapped to enquiry: only to shooting');
  });

  test('its steps stand in the log', async () => {
    const { id } = await open();
    await staff.post(`/api/productions/${id}/status`).send({ to: 'preparation' }).expect(200);
    const { body } = await staff.get(`/api/productions/${id}/log`).expect(200);
    expect(body.entries.map(({ event }: { event: unknown }) => event)).toEqual([
      { name: 'moved', values: { from: 'enquiry', to: 'preparation', reason: '' } },
      { name: 'opened', values: { status: 'enquiry' } },
    ]);
  });
});

describe('shoots', () => {
  test('stand at listings, communes or in words, and their days are counted by the calendar', async () => {
    const location = await buildLocation({
      title: 'Lac Pavin',
      place: { commune: 'Besse-et-Saint-Anastaise', insee: '63038' },
    });
    const { id } = await open({ status: 'shooting' });
    const [from, to] = daysFromNow(-5, 3);
    const places = [
      { listing: location.slug },
      { commune: 'Murol', insee: '63247', departement: '63' },
      { name: 'Un col' },
    ];
    const { body } = await staff.post(`/api/productions/${id}/shoots`).send({ from, to, days: 6, places }).expect(201);
    expect(body.shoots[0].places).toMatchObject([
      {
        name: 'Lac Pavin',
        listing: location.slug,
        commune: 'Besse-et-Saint-Anastaise',
        insee: '63038',
        departement: '63',
      },
      { commune: 'Murol' },
      { name: 'Un col', departement: null },
    ]);
    expect(body.standing).toMatchObject({
      firstDay: from,
      lastDay: to,
      countsIn: Number(from.slice(0, 4)),
      daysPlanned: 6,
      daysDone: 4,
    });
  });

  test.each([
    [{ from: '2026-10-14', to: '2026-10-10' }, 'to'],
    [{ from: '2026-10-14', to: '2026-10-15', days: 3 }, 'days'],
    [{ from: '0001-01-01', to: '9999-12-31' }, 'to'],
    [{ from: '2026-02-28', to: '2026-02-31' }, 'to'],
    [{ from: '14/10/2026', to: '2026-10-15' }, 'from'],
    [{ from: '2026-10-14', to: '2026-10-14', places: [{}] }, 'places.0'],
    [{ from: '2026-10-14', to: '2026-10-14', places: [{ listing: 'no-such-place' }] }, 'places.0.listing'],
  ])('%j is refused by its field', async (wrong, field) => {
    const { id } = await open();
    const { body } = await staff.post(`/api/productions/${id}/shoots`).send(wrong).expect(400);
    expect(Object.keys(body.fields)).toEqual([field]);
    expect((await staff.get(`/api/productions/${id}`)).body.shoots).toEqual([]);
  });

  test('that come with the new file are settled as those that are added to it', async () => {
    const period = { from: '2026-10-14', to: '2026-10-14' };
    const { shoots, standing } = await open({
      status: 'wrapped',
      shoots: [{ ...period, places: [{ commune: 'Paris', insee: '75056' }] }],
    });
    expect(shoots[0].places).toMatchObject([{ commune: 'Paris', departement: '75' }]);
    expect(standing).toMatchObject({ countsIn: null, why: 'outside' });
    const stray = { ...period, places: [{ listing: 'no-such-place' }] };
    await staff
      .post('/api/productions')
      .send({ ...enquiry, shoots: [stray] })
      .expect(400);
  });

  test('each is written anew and taken out by itself', async () => {
    const { id } = await open();
    const first = { from: '2026-10-14', to: '2026-10-16' };
    await staff.post(`/api/productions/${id}/shoots`).send(first).expect(201);
    const { body } = await staff
      .post(`/api/productions/${id}/shoots`)
      .send({ from: '2027-02-01', to: '2027-02-02', kind: 'pickup' });
    const [shoot] = body.shoots;
    const longer = await staff
      .put(`/api/productions/${id}/shoots/${shoot.id}`)
      .send({ ...first, to: '2026-10-17' })
      .expect(200);
    expect(longer.body.shoots.map(({ to }: { to: string }) => to)).toEqual(['2026-10-17', '2027-02-02']);
    const left = await staff.delete(`/api/productions/${id}/shoots/${shoot.id}`).expect(200);
    expect(left.body.shoots).toMatchObject([{ kind: 'pickup' }]);
    await staff.put(`/api/productions/${id}/shoots/${shoot.id}`).send(first).expect(404);
  });
});

describe('spend', () => {
  test('of each category the best evidence counts, and the estimate ends where there is any', async () => {
    const { id } = await open({ status: 'wrapped', type: 'tv_doc' });
    await staff.post(`/api/productions/${id}/shoots`).send({ from: '2024-05-01', to: '2024-05-10' });
    const estimate = (await staff.get(`/api/productions/${id}`)).body.standing;
    // Ten days × 1,900 € in the prices of 2024 × 0.7.
    expect(estimate).toMatchObject({ spend: 13_300, grades: { dayRate: 13_300 } });
    const add = (category: string, amount: number, evidence: string) =>
      staff.post(`/api/productions/${id}/spend`).send({ category, amount, evidence }).expect(201);
    await add('meals', 900, 'computed');
    await add('meals', 1000, 'declared');
    await add('accommodation', 4000, 'declared');
    const { body } = await add('accommodation', 4100, 'audited');
    expect(body.standing).toMatchObject({
      spend: 5100,
      grades: { audited: 4100, declared: 1000, computed: 0, dayRate: 0 },
    });
  });

  test('an unknown category, euros below nothing or in cents are refused', async () => {
    const { id } = await open();
    for (const wrong of [{ category: 'yachts' }, { amount: -1 }, { amount: 10.5 }, { evidence: 'heard' }]) {
      const line = { category: 'meals', amount: 10, evidence: 'declared', ...wrong };
      const { body } = await staff.post(`/api/productions/${id}/spend`).send(line).expect(400);
      expect(Object.keys(body.fields)).toEqual(Object.keys(wrong));
    }
  });
});

describe('tasks', () => {
  test('are done and undone, and the late one shows in the list', async () => {
    const { id, title } = await open({ title: 'Tâche en retard' });
    const [yesterday] = daysFromNow(-1, 0);
    const { body } = await staff
      .post(`/api/productions/${id}/tasks`)
      .send({ text: 'Rappeler la mairie', due: yesterday })
      .expect(201);
    const late = () => staff.get('/api/productions?needs=late').expect(200);
    expect((await late()).body.items.map((each: { title: string }) => each.title)).toEqual([title]);
    const task = { text: 'Rappeler la mairie', due: yesterday, done: true };
    const done = await staff.put(`/api/productions/${id}/tasks/${body.tasks[0].id}`).send(task).expect(200);
    expect(done.body.tasks[0].doneAt).toEqual(expect.any(String));
    expect((await late()).body.total).toBe(0);
  });
});

describe('correspondence', () => {
  test('a call back answers the enquiry; a note does not', async () => {
    const { id } = await open();
    const say = (entry: object) => staff.post(`/api/productions/${id}/log`).send(entry).expect(201);
    const answeredAt = async () => (await staff.get(`/api/productions/${id}`)).body.answeredAt;
    await say({ text: 'Ont l’air sérieux' });
    await say({ kind: 'call', incoming: true, text: 'A rappelé' });
    expect(await answeredAt()).toBeNull();
    await say({ kind: 'call', text: 'Trois lieux proposés', at: '2026-11-20T10:00:00.000Z' });
    expect(await answeredAt()).toBe('2026-11-20T10:00:00.000Z');
  });

  test('a file is asked for by its id, and gone with its production', async () => {
    const { id } = await open();
    const { body } = await staff
      .post(`/api/productions/${id}/log`)
      .attach('files', Buffer.from('x'), 'x.txt')
      .expect(201);
    const path = `/api/productions/${id}/files/${body.attachments[0].id}`;
    await staff.get(`/api/productions/${id}/files/none`).expect(400);
    await staff.delete(`/api/productions/${id}`).expect(200);
    await staff.get(path).expect(404);
  });

  test('files come back byte for byte, as downloads', async () => {
    const { id } = await open();
    const bytes = Buffer.from('<script>alert(1)</script>');
    const { body } = await staff
      .post(`/api/productions/${id}/log`)
      .field('text', 'Le scénario')
      .field('kind', 'letter')
      .attach('files', bytes, { filename: 'scénario v3.html', contentType: 'text/html' })
      .expect(201);
    expect(body.attachments).toMatchObject([{ name: 'scénario v3.html', bytes: bytes.length }]);
    const file = await staff.get(`/api/productions/${id}/files/${body.attachments[0].id}`).buffer(true).expect(200);
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    expect(file.headers['content-type']).toBe('application/octet-stream');
    expect(Buffer.compare(file.body, bytes)).toBe(0);
  });

  test('a file that is too large is refused in words, and nothing of it is kept', async () => {
    const { id } = await open();
    const { body } = await staff
      .post(`/api/productions/${id}/log`)
      .attach('files', Buffer.alloc(15_000_001), 'film.mov')
      .expect(413);
    expect(body.detail).toBe('At most 5 files of 15 MB');
    expect((await staff.get(`/api/productions/${id}/log?kind=note`)).body.entries).toEqual([]);
  });

  test('one mends and takes out one’s own lines only', async () => {
    const { id } = await open();
    const other = await desk.as('staff');
    const { body } = await other.post(`/api/productions/${id}/log`).send({ text: 'À moi' }).expect(201);
    await staff.patch(`/api/productions/${id}/log/${body.id}`).send({ text: 'À toi' }).expect(403);
    await staff.delete(`/api/productions/${id}/log/${body.id}`).expect(403);
    await other.delete(`/api/productions/${id}/log/${body.id}`).expect(200);
  });
});

describe('the list', () => {
  test('finds by words, without accents, and filters by everything at once', async () => {
    await open({
      title: 'Forêt d’Été',
      companies: [{ name: 'Films du Tilleul', role: 'delegate' }],
      leadSource: 'festival',
    });
    const titles = async (query: string) =>
      (await staff.get(`/api/productions?${query}`).expect(200)).body.items.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles('q=foret+tilleul')).toEqual(['Forêt d’Été']);
    expect(await titles('q=foret&leadSource=festival&type=feature_fiction&status=enquiry')).toEqual(['Forêt d’Été']);
    expect(await titles('q=foret&leadSource=press')).toEqual([]);
    expect(await titles('q=for%C3%AAt(')).toEqual([]);
  });

  test('counts each status with the status filter left aside', async () => {
    await open({ title: 'Compte un', status: 'enquiry' });
    await open({ title: 'Compte deux', status: 'shooting' });
    const { body } = await staff.get('/api/productions?q=compte&status=shooting').expect(200);
    expect(body).toMatchObject({ total: 1, statuses: { enquiry: 1, shooting: 1, lost: 0 } });
  });

  test.each(['updated', 'title', 'firstDay', 'enquired', 'spend', 'days', 'number'])(
    'sorts by %s both ways, page by page',
    async (sort) => {
      for (const [place, days] of [3, 1, 2].entries())
        await open({
          title: `Ordre ${sort} ${place}`,
          status: 'shooting',
          shoots: [{ from: `2026-0${days}-01`, to: `2026-0${days}-0${days}` }],
        });
      const page = async (order: string, number: number) =>
        (
          await staff.get(
            `/api/productions?q=ordre+${sort.toLowerCase()}&sort=${sort}&order=${order}&limit=2&page=${number}`,
          )
        ).body.items;
      const up = [...(await page('asc', 1)), ...(await page('asc', 2))].map(({ id }) => id);
      const down = [...(await page('desc', 1)), ...(await page('desc', 2))].map(({ id }) => id);
      expect(new Set(up).size).toBe(3);
      if (sort !== 'enquired') expect(down).toEqual([...up].reverse());
    },
  );

  test('what is taken off the record is gone everywhere, and comes back whole', async () => {
    const { id } = await open({ title: 'Parti' });
    await staff.delete(`/api/productions/${id}`).expect(200);
    await staff.get(`/api/productions/${id}`).expect(404);
    await staff.patch(`/api/productions/${id}`).send({ format: 'x' }).expect(404);
    expect((await staff.get('/api/productions?q=parti')).body.total).toBe(0);
    const { body } = await staff.post(`/api/productions/${id}/restore`).expect(200);
    expect(body).toMatchObject({ title: 'Parti' });
    expect((await staff.get('/api/productions?q=parti')).body.total).toBe(1);
  });

  test('saved filters are one’s own; the same name again replaces', async () => {
    const other = await desk.as('staff');
    await staff.post('/api/production-views').send({ name: 'À relancer', query: 'needs=late' }).expect(201);
    const { body } = await staff
      .post('/api/production-views')
      .send({ name: 'À relancer', query: 'needs=unanswered' })
      .expect(201);
    expect((await staff.get('/api/production-views')).body.views).toEqual([
      { id: body.id, name: 'À relancer', query: 'needs=unanswered' },
    ]);
    expect((await other.get('/api/production-views')).body.views).toEqual([]);
    await other.delete(`/api/production-views/${body.id}`).expect(404);
    await staff.delete(`/api/production-views/${body.id}`).expect(200);
  });
});
