import request from 'supertest';
import { createApp } from '../../server/app';
import { Production } from '../../server/productions/model';
import { WrapFormRecords } from '../../server/wrap/model';
import { remindAll } from '../../server/wrap/remind';
import { buildProduction, placeIn } from '../builders';
import { linkIn, type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
}, 60_000);
afterAll(() => desk.close());
// The job goes over all forms: each story begins with none.
afterEach(async () => {
  await WrapFormRecords.deleteMany({});
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const remind = (now: Date) => remindAll(now, desk.outside);
const formPath = (id: string) => `/api/productions/${id}/wrap-form`;
const publicPath = (link: string) => `/api/wrap-forms/${link.split('/').at(-1)}`;

let sentSoFar = 0;

/** A production with its form sent: its id, the address that was written to and the link of the letter. */
async function sent(given: Parameters<typeof buildProduction>[0] = {}, lang = 'fr') {
  sentSoFar += 1;
  const to = `production${sentSoFar}@prod.example`;
  const { id } = await buildProduction({
    title: 'Le Lac d’en haut',
    status: 'wrapped',
    shoots: [{ from: '2026-09-01', to: '2026-09-12' }],
    ...given,
  });
  await staff.post(formPath(id)).send({ to, lang }).expect(200);
  const [letter] = await desk.letters(to);
  return { id: id as string, to, link: publicPath(linkIn(letter)) };
}

const figures = {
  shootingDays: 10,
  prepDays: 4,
  wrapDays: null,
  people: { crew: { heads: 40, jobDays: 380, localHeads: 12, localJobDays: 110 }, extras: { heads: 25, jobDays: 30 } },
  volumes: { roomNights: 210, meals: 640 },
  spend: { wages_crew: 33_000, accommodation: 18_900, meals: 0 },
  remarks: 'Deux jours de plus à Vichy.',
  signedBy: 'Nora Vidal',
};

const read = async (id: string) => (await staff.get(`/api/productions/${id}`).expect(200)).body;
const eventsOf = async (id: string) => {
  const { body } = await staff.get(`/api/productions/${id}/log?kind=event`).expect(200);
  return body.entries.map(({ event, byName }: { event: object; byName: string }) => ({ ...event, byName }));
};

describe('the figures of a production', () => {
  test('are asked for by letter, declared without an account, looked at and taken over', async () => {
    const contact = { name: 'Nora Vidal', role: '', email: 'nora@prod.example', phone: '', lang: 'en' as const };
    const production = await buildProduction({
      title: 'Le Lac d’en haut',
      status: 'wrapped',
      contact,
      companies: [{ name: 'Films du Puy', role: 'delegate', town: 'Lyon' }],
      shoots: [
        { from: '2026-09-01', to: '2026-09-12', places: [placeIn('63', { commune: 'Besse', name: 'Lac Pavin' })] },
      ],
      volumes: { vehicleDays: 30 },
      spend: [
        { category: 'accommodation', amount: 21_000, evidence: 'audited' },
        { category: 'sets', amount: 800, evidence: 'declared' },
      ],
    });
    const form = formPath(production.id);
    const other = await buildProduction({ status: 'wrapped' });

    const none = (await staff.get(form).expect(200)).body;
    expect(none).toMatchObject({ state: 'none', to: 'nora@prod.example', lang: 'en', answers: null });
    const asked = (await staff.post(form).send({ to: 'nora@prod.example', lang: 'en' }).expect(200)).body;
    expect(asked).toMatchObject({ state: 'sent', remindedAt: [], savedAt: null, submittedAt: null });
    expect(asked.remindsAt.slice(0, 10)).toBe(inDays(15).toISOString().slice(0, 10));

    const [letter, ...more] = await desk.letters('nora@prod.example');
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ lang: 'en', subject: '“Le Lac d’en haut”: your shoot in figures, ten minutes' });
    const link = publicPath(linkIn(letter));

    const opened = (await desk.visitor.get(link).expect(200)).body;
    expect(opened).toMatchObject({
      title: 'Le Lac d’en haut',
      company: 'Films du Puy',
      lang: 'en',
      territory: ['Allier', 'Cantal', 'Haute-Loire', 'Puy-de-Dôme'],
      shoots: [{ from: '2026-09-01', to: '2026-09-12', place: 'Besse' }],
      answers: { shootingDays: null, spend: {}, signedBy: '' },
      open: true,
    });

    await desk.visitor.put(link).send({ shootingDays: 10 }).expect(200);
    expect((await staff.get(form)).body).toMatchObject({ state: 'begun', answers: null });
    expect((await desk.visitor.get(link)).body.answers).toMatchObject({ shootingDays: 10, prepDays: null });
    expect((await staff.post(`${form}/accept`).send({ parts: ['days'] })).status).toBe(409);

    await desk.visitor.post(link).send(figures).expect(200);
    const submitted = (await staff.get(form)).body;
    expect(submitted).toMatchObject({ state: 'submitted', remindsAt: null, answers: { signedBy: 'Nora Vidal' } });

    // A correction under way is not what the desk looks at.
    await desk.visitor
      .put(link)
      .send({ ...figures, shootingDays: 11 })
      .expect(200);
    expect((await staff.get(form)).body).toMatchObject({ state: 'submitted', answers: { shootingDays: 10 } });

    const parts = ['days', 'people', 'volumes', 'spend'];
    const accepted = (await staff.post(`${form}/accept`).send({ parts }).expect(200)).body;
    expect(accepted.form).toMatchObject({ state: 'accepted', acceptedBy: 'Claire Bonnefoy', accepted: parts });
    expect(accepted.production).toMatchObject({
      prepDays: 4,
      wrapDays: null,
      shoots: [{ from: '2026-09-01', to: '2026-09-12', days: 10 }],
      people: {
        crew: { heads: 40, jobDays: 380, localHeads: 12, localJobDays: 110 },
        cast: { heads: null },
        extras: { heads: 25, jobDays: 30, localHeads: null },
      },
      volumes: { roomNights: 210, meals: 640, vehicleDays: 30 },
    });
    const lines = accepted.production.spend.map(({ category, amount, evidence, source }: Record<string, unknown>) =>
      [category, amount, evidence, source].join(' '),
    );
    expect(lines).toEqual([
      'accommodation 21000 audited desk',
      'sets 800 declared desk',
      'wages_crew 33000 declared wrap',
      'accommodation 18900 declared wrap',
    ]);
    // The audited night stays the one that counts; no meals make no line.
    expect(accepted.production.standing).toMatchObject({ grades: { audited: 21_000, declared: 33_800 } });

    expect((await desk.visitor.get(link)).body.open).toBe(false);
    expect((await desk.visitor.put(link).send(figures)).status).toBe(409);
    expect((await desk.visitor.post(link).send(figures)).status).toBe(409);
    expect((await read(other.id)).edition).toBe(1);
    expect(await eventsOf(production.id)).toEqual([
      { name: 'wrapAccepted', values: { parts: 'days, people, volumes, spend' }, byName: 'Claire Bonnefoy' },
      { name: 'wrapSubmitted', values: { signedBy: 'Nora Vidal' }, byName: '' },
      { name: 'wrapSent', values: { to: 'nora@prod.example' }, byName: 'Claire Bonnefoy' },
    ]);
  });

  test('taken over twice they change nothing, and part by part only what is asked', async () => {
    const { id, link } = await sent();
    await desk.visitor.post(link).send(figures).expect(200);
    const accept = (...parts: string[]) => staff.post(`${formPath(id)}/accept`).send({ parts });

    const spend = (await accept('spend').expect(200)).body;
    expect(spend.form.accepted).toEqual(['spend']);
    expect(spend.production).toMatchObject({ prepDays: null, volumes: { meals: null } });
    const rest = (await accept('days', 'volumes').expect(200)).body;
    expect(rest.form.accepted.toSorted()).toEqual(['days', 'spend', 'volumes']);

    const events = await eventsOf(id);
    const [again] = await Promise.all([accept('days', 'spend', 'volumes'), accept('spend')]);
    expect(again.body.production).toEqual(rest.production);
    expect(await eventsOf(id)).toEqual(events);
  });

  test('a line that the desk mended since is not declared a second time', async () => {
    const { id, link } = await sent();
    await desk.visitor.post(link).send(figures).expect(200);
    const accept = () =>
      staff
        .post(`${formPath(id)}/accept`)
        .send({ parts: ['spend'] })
        .expect(200);
    const [line] = (await accept()).body.production.spend;
    const mended = { category: line.category, amount: line.amount + 1000, evidence: 'declared' };
    const { spend } = (await staff.put(`/api/productions/${id}/spend/${line.id}`).send(mended).expect(200)).body;
    expect((await accept()).body.production.spend).toEqual(spend);

    await staff
      .post(`${formPath(id)}/return`)
      .send({ reason: 'Les salaires ?' })
      .expect(200);
    await desk.visitor.post(link).send(figures).expect(200);
    const categories = (await accept()).body.production.spend.map(({ category }: { category: string }) => category);
    expect(new Set(categories).size).toBe(categories.length);
  });

  test('replace those of an earlier acceptance, and no line of the desk', async () => {
    const { id, to, link } = await sent({ spend: [{ category: 'sets', amount: 500 }] });
    await desk.visitor.post(link).send(figures).expect(200);
    const first = (await staff.post(`${formPath(id)}/accept`).send({ parts: ['spend'] })).body.production.spend;
    const returned = await staff.post(`${formPath(id)}/return`).send({ reason: 'Les repas, vraiment rien ?' });
    expect(returned.body).toMatchObject({ state: 'begun', accepted: [], reason: 'Les repas, vraiment rien ?' });
    const letter = (await desk.letters(to)).at(-1);
    expect(letter).toMatchObject({ quote: 'Les repas, vraiment rien ?', subject: expect.stringContaining('question') });

    const reopened = publicPath(linkIn(letter));
    expect((await desk.visitor.get(reopened)).body).toMatchObject({
      open: true,
      submittedAt: null,
      reason: 'Les repas, vraiment rien ?',
      answers: { signedBy: 'Nora Vidal' },
    });
    expect((await read(id)).spend).toEqual(first);
    // The letter of before still opens the same form.
    await desk.visitor
      .post(link)
      .send({ ...figures, spend: { wages_crew: 33_000, meals: 7000 } })
      .expect(200);
    const second = (await staff.post(`${formPath(id)}/accept`).send({ parts: ['spend'] })).body.production.spend;
    expect(second.map(({ category, amount }: Record<string, unknown>) => [category, amount])).toEqual([
      ['sets', 500],
      ['wages_crew', 33_000],
      ['meals', 7000],
    ]);
    expect(second[1].id).toBe(first[1].id);
  });

  test('shooting days that only a person can place are told, not written', async () => {
    const shoots = [
      { from: '2026-09-01', to: '2026-09-05' },
      { from: '2026-10-01', to: '2026-10-05' },
    ];
    const { id, link } = await sent({ shoots });
    const before = (await read(id)).shoots;
    await desk.visitor.post(link).send(figures).expect(200);
    expect((await staff.get(formPath(id))).body.state).toBe('submitted');

    // Ten declared, ten on record: nothing to tell.
    await staff
      .post(`${formPath(id)}/accept`)
      .send({ parts: ['days'] })
      .expect(200);
    await staff
      .post(`${formPath(id)}/return`)
      .send({ reason: 'Encore ?' })
      .expect(200);
    await desk.visitor
      .post(link)
      .send({ ...figures, shootingDays: 8 })
      .expect(200);
    await staff
      .post(`${formPath(id)}/accept`)
      .send({ parts: ['days'] })
      .expect(200);

    expect((await read(id)).shoots).toEqual(before);
    const told = (await eventsOf(id)).filter(({ name }: { name: string }) => name === 'wrapDaysDiffer');
    expect(told).toEqual([
      { name: 'wrapDaysDiffer', values: { declared: '8', recorded: '10' }, byName: 'Claire Bonnefoy' },
    ]);
  });

  test('more days than the one period has are told too', async () => {
    const { id, link } = await sent();
    await desk.visitor
      .post(link)
      .send({ ...figures, shootingDays: 20 })
      .expect(200);
    const { production } = (await staff.post(`${formPath(id)}/accept`).send({ parts: ['days'] })).body;
    expect(production.shoots[0].days).toBe(null);
    expect((await eventsOf(id)).map(({ name }: { name: string }) => name)).toContain('wrapDaysDiffer');
  });
});

describe('what is handed in', () => {
  test.each([
    [{ shootingDays: null }, ['shootingDays']],
    [{ signedBy: ' ' }, ['signedBy']],
    [{ shootingDays: null, signedBy: '' }, ['shootingDays', 'signedBy']],
    [{ people: { crew: { heads: 5, localHeads: 6 } } }, ['people.crew.localHeads']],
    [{ people: { extras: { jobDays: 30, localJobDays: 31 } } }, ['people.extras.localJobDays']],
    [{ spend: { caviar: 12 } }, ['spend.caviar']],
    [{ spend: { meals: -1 } }, ['spend.meals']],
    [{ volumes: { meals: 1.5 } }, ['volumes.meals']],
    [{ shootingDays: 1000 }, ['shootingDays']],
  ])('%j is refused by its fields', async (wrong, fields) => {
    const { id, link } = await sent();
    const { body, status } = await desk.visitor.post(link).send({ ...figures, ...wrong });
    expect({ status, fields: Object.keys(body.fields).sort() }).toEqual({ status: 400, fields });
    expect((await staff.get(formPath(id))).body.state).toBe('sent');
  });

  test('a draft needs nothing and may be at odds with itself', async () => {
    const { link } = await sent();
    const draft = { people: { crew: { heads: 5, localHeads: 6 } } };
    const { body } = await desk.visitor.put(link).send(draft).expect(200);
    expect(body.answers.people.crew).toEqual({ heads: 5, localHeads: 6, jobDays: null, localJobDays: null });
    await desk.visitor.put(link).send({}).expect(200);
  });

  test('a double click hands in once; a correction and an acceptance at once never mix', async () => {
    const { id, link } = await sent();
    await Promise.all([desk.visitor.post(link).send(figures), desk.visitor.post(link).send(figures)]);
    const handedIn = (await eventsOf(id)).filter(({ name }: { name: string }) => name === 'wrapSubmitted');
    expect(handedIn).toHaveLength(1);

    const [corrected, accepted] = await Promise.all([
      desk.visitor.post(link).send({ ...figures, prepDays: 9 }),
      staff.post(`${formPath(id)}/accept`).send({ parts: ['days'] }),
    ]);
    const form = (await staff.get(formPath(id))).body;
    expect([200, 409]).toContain(corrected.status);
    if (accepted.status === 200) {
      // What is on record is what the form says it is.
      expect(form.state).toBe('accepted');
      expect((await read(id)).prepDays).toBe(form.answers.prepDays);
    } else {
      expect([accepted.status, form.state]).toEqual([409, 'submitted']);
    }
  });

  test('is not accepted unseen: newer answers than those looked at are refused', async () => {
    const { id, link } = await sent();
    await desk.visitor.post(link).send(figures).expect(200);
    const { submittedAt } = (await staff.get(formPath(id))).body;
    await desk.visitor
      .post(link)
      .send({ ...figures, prepDays: 9 })
      .expect(200);
    const accept = (seen: string) => staff.post(`${formPath(id)}/accept`).send({ parts: ['days'], submittedAt: seen });
    expect((await accept(submittedAt)).status).toBe(409);
    expect((await read(id)).prepDays).toBe(null);
    const { submittedAt: newer } = (await staff.get(formPath(id))).body;
    expect((await accept(newer)).body.production.prepDays).toBe(9);
  });
});

describe('reminders', () => {
  test('come after 15 and 45 days, each once over two processes, and no third', async () => {
    const { id, to, link } = await sent();
    const subjects = async () => (await desk.letters(to)).map(({ subject }) => subject);
    await remind(inDays(14.9));
    expect(await subjects()).toHaveLength(1);
    await Promise.all([remind(inDays(15.01)), remind(inDays(15.01))]);
    await remind(inDays(44.9));
    expect(await subjects()).toEqual([expect.any(String), 'Rappel : les chiffres de « Le Lac d’en haut »']);
    await Promise.all([remind(inDays(45.02)), remind(inDays(45.02))]);
    await remind(inDays(300));
    const letters = await desk.letters(to);
    expect(letters.map(({ subject }) => subject).slice(1)).toEqual([
      'Rappel : les chiffres de « Le Lac d’en haut »',
      'Dernier rappel : les chiffres de « Le Lac d’en haut »',
    ]);
    expect((await staff.get(formPath(id))).body).toMatchObject({
      remindsAt: null,
      remindedAt: [{}, {}].map(() => expect.any(String)),
    });
    // Every letter of the round opens the form.
    for (const each of [link, ...letters.slice(1).map((letter) => publicPath(linkIn(letter)))]) {
      await desk.visitor.get(each).expect(200);
    }
    const reminders = (await eventsOf(id)).filter(({ name }: { name: string }) => name === 'wrapReminded');
    expect(reminders).toHaveLength(2);
  });

  test('a job that slept leaves the production its days between the two', async () => {
    const { to } = await sent();
    await remind(inDays(60));
    await remind(inDays(60));
    await remind(inDays(74));
    expect(await desk.letters(to)).toHaveLength(2);
    await remind(inDays(75.1));
    expect(await desk.letters(to)).toHaveLength(3);
  });

  test('never come after an answer, an acceptance or the end of the record; a draft is no answer', async () => {
    const [answered, begun, deleted, restored] = [await sent(), await sent(), await sent(), await sent()];
    await desk.visitor.post(answered.link).send(figures).expect(200);
    await desk.visitor.put(begun.link).send({ shootingDays: 3 }).expect(200);
    for (const { id } of [deleted, restored]) await staff.delete(`/api/productions/${id}`).expect(200);
    await remind(inDays(15.1));
    await staff.post(`/api/productions/${restored.id}/restore`).expect(200);
    await staff
      .post(`${formPath(answered.id)}/accept`)
      .send({ parts: ['days'] })
      .expect(200);
    await remind(inDays(16.2));
    const counts = await Promise.all(
      [answered, begun, deleted, restored].map(async ({ to }) => (await desk.letters(to)).length),
    );
    expect(counts).toEqual([1, 2, 1, 2]);
    await remind(inDays(90));
    expect(await desk.letters(answered.to)).toHaveLength(1);
  });

  test('after figures were returned the days begin anew', async () => {
    const { id, to, link } = await sent();
    await remind(inDays(15.1));
    await desk.visitor.post(link).send(figures).expect(200);
    await staff
      .post(`${formPath(id)}/return`)
      .send({ reason: 'Les nuitées ?' })
      .expect(200);
    await remind(inDays(14));
    expect(await desk.letters(to)).toHaveLength(3);
    await remind(inDays(15.2));
    expect(await desk.letters(to)).toHaveLength(4);
  });

  test('a letter that a crash kept from leaving is made up for, once', async () => {
    const { id, to } = await sent();
    await WrapFormRecords.updateOne(
      { production: id },
      { $set: { to: `again-${to}`, owes: 'sent' }, $inc: { round: 1 } },
    );
    await Promise.all([remind(inDays(1)), remind(inDays(1))]);
    await remind(inDays(1));
    expect(await desk.letters(`again-${to}`)).toHaveLength(1);
  });
});

describe('the link', () => {
  test('sent again, the older one is void; what was typed stays', async () => {
    const { id, link } = await sent();
    await desk.visitor.put(link).send({ shootingDays: 3 }).expect(200);
    await staff.post(formPath(id)).send({ to: 'second@prod.example', lang: 'en' }).expect(200);
    const newer = publicPath(linkIn((await desk.letters('second@prod.example')).at(-1)));
    expect((await desk.visitor.get(newer)).body).toMatchObject({ lang: 'en', answers: { shootingDays: 3 } });

    const outdated = await desk.visitor.get(link);
    const wrong = await desk.visitor.get(`/api/wrap-forms/${'A'.repeat(43)}`);
    expect(outdated.status).toBe(404);
    expect(outdated.body).toEqual(wrong.body);
    expect(outdated.headers['cache-control']).toBe('private, no-store');
    for (const way of ['put', 'post'] as const) {
      const reply = await desk.visitor[way](link).send(figures);
      expect([reply.status, reply.body]).toEqual([404, wrong.body]);
    }

    await staff.delete(`/api/productions/${id}`).expect(200);
    expect((await desk.visitor.get(newer)).body).toEqual(wrong.body);
    expect((await staff.get(formPath(id))).status).toBe(404);
    expect((await staff.post(formPath(id)).send({ to: 'a@b.example', lang: 'fr' })).status).toBe(404);
  });

  test('is not sent again once the figures are in: they are accepted or returned', async () => {
    const { id, to, link } = await sent();
    await desk.visitor.post(link).send(figures).expect(200);
    expect((await staff.post(formPath(id)).send({ to, lang: 'fr' })).status).toBe(409);
    await desk.visitor.get(link).expect(200);
    expect(await desk.letters(to)).toHaveLength(1);
  });

  test('is in no database: only its hash is, and the letter forgets it as it leaves', async () => {
    const { id, link, to } = await sent();
    const kept = JSON.stringify(await WrapFormRecords.findOne({ production: id }));
    expect(kept).not.toContain(link.split('/').at(-1));
    expect(await desk.letters(to)).toMatchObject([{ secret: true }]);
  });

  test('gives away nothing of the desk’s', async () => {
    const secrets = {
      synopsis: 'SECRET synopsis',
      leadNote: 'SECRET lead',
      format: 'SECRET format',
      directors: ['SECRET director'],
      publicNote: 'SECRET public note',
      contact: {
        name: 'SECRET name',
        role: 'SECRET role',
        email: 'secret@prod.example',
        phone: 'SECRET',
        lang: 'fr' as const,
      },
      expected: { from: null, days: 398, spend: 987_654_321 },
      spend: [{ category: 'sets', amount: 987_654_322, note: 'SECRET line' }],
      support: [{ amount: 987_654_323, from: 'SECRET fund', note: 'SECRET support' }],
      tasks: [{ id: 'a'.repeat(24), text: 'SECRET task', due: null, assignee: null, doneAt: null }],
      loss: { reason: 'cost', note: 'SECRET loss', wentTo: 'SECRET place', spend: null },
      release: { on: null, distributor: 'SECRET', afterlife: 'SECRET afterlife', links: [] },
      shoots: [
        {
          from: '2026-09-01',
          to: '2026-09-02',
          note: 'SECRET shoot',
          places: [placeIn('63', { commune: 'Besse', address: 'SECRET address' })],
        },
      ],
    };
    const { id, link } = await sent(secrets);
    await staff.post(`/api/productions/${id}/log`).send({ text: 'SECRET log' }).expect(201);
    const replies = [
      await desk.visitor.get(link),
      await desk.visitor.put(link).send({}),
      await desk.visitor.post(link).send(figures),
    ];
    const own = ['title', 'company', 'lang', 'shoots', 'territory'];
    const named = [...own, 'answers', 'open', 'reason', 'savedAt', 'submittedAt'].sort();
    for (const { status, body, text, headers } of replies) {
      expect(status).toBe(200);
      expect(Object.keys(body).sort()).toEqual(named);
      expect(body.shoots).toEqual([{ from: '2026-09-01', to: '2026-09-02', place: 'Besse' }]);
      expect(text).not.toMatch(/secret|98765432|398/i);
      expect(text).not.toContain(id);
      expect(text).not.toContain(staff.id);
      expect(headers['cache-control']).toBe('private, no-store');
    }
  });

  test('is answered so often from one network, no more', async () => {
    const { link } = await sent();
    const app = createApp({ ...desk.outside, limits: { wrapFormsByNetwork: { points: 2, seconds: 3600 } } });
    const save = () => request(app).put(link).set('X-Forwarded-For', '198.51.100.7').send({});
    expect([(await save()).status, (await save()).status, (await save()).status]).toEqual([200, 200, 429]);
    expect((await request(app).get(link)).status).toBe(200);
  });
});

test('members and visitors see nothing of the desk’s side', async () => {
  const { id } = await sent();
  const member = await desk.as('member');
  const ways = [
    ['get', ''],
    ['post', ''],
    ['post', '/accept'],
    ['post', '/return'],
  ] as const;
  for (const [way, path] of ways) {
    expect((await desk.visitor[way](`${formPath(id)}${path}`)).status).toBe(401);
    expect((await member[way](`${formPath(id)}${path}`)).status).toBe(403);
  }
  expect(await Production.countDocuments({ _id: id, edition: 1 })).toBe(1);
});
