import { type Outside, runFreshness } from '../../server/freshness/run';
import { addMonths } from '../../server/listings/freshness';
import { Listing } from '../../server/listings/model';
import { buildActor, buildCompany, buildLocation, buildTechnician } from '../builders';
import { linkIn, type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
}, 60_000);
afterAll(() => desk.close());
// Each story begins with an empty directory: the job goes over all of it.
afterEach(async () => {
  await Listing.deleteMany({});
  await desk.indexing.repairAll();
});

const today = new Date();
const inDays = (days: number) => new Date(today.getTime() + days * 86_400_000);
const monthsAgo = (months: number) => addMonths(today, -months);
const run = (now: Date, more: Partial<Outside> = {}) => runFreshness(now, { ...desk.outside, ...more });

async function owner(more: Parameters<TestDesk['as']>[1] = {}): Promise<{ agent: SignedIn; email: string }> {
  const agent = await desk.as('member', more);
  const { body } = await agent.get('/api/me');
  return { agent, email: body.account.email };
}

const found = async (query: string) => {
  const { body } = await desk.visitor.get(`/api/search?${query}`);
  return body.hits.map(({ title }: { title: string }) => title);
};
const tokenIn = (path: string) => path.split('/').at(-1);
const answerPath = (link: string) => `/api/freshness/answers/${tokenIn(link)}`;
const stageOf = async (slug: string) => {
  const staff = await desk.as('staff');
  const { body } = await staff.get('/api/freshness');
  return body.items.find((item: { slug: string }) => item.slug === slug)?.stage;
};

describe('the year of a listing that nobody answers for', () => {
  test('it is asked for once, reminded, sunk, taken off, and put back with one click', async () => {
    const { agent, email } = await owner();
    const contact = { phone: { value: '04 73 00 00 00', seenBy: 'members' } };
    const old = await buildTechnician({ title: 'Ana Roux', contact }, { owner: agent.id, confirmedAt: monthsAgo(6) });
    await buildTechnician({ title: 'Zoé Faure' }, { confirmedAt: today });
    await desk.indexing.sweep();
    const page = () => desk.visitor.get(`/api/listings/${old.slug}`);

    await run(inDays(-1));
    expect(await desk.letters(email)).toEqual([]);

    await run(today);
    await run(inDays(13));
    const [asked, ...none] = await desk.letters(email);
    expect(none).toEqual([]);
    expect(asked).toMatchObject({ lang: 'fr', subject: '« Ana Roux » : est-ce toujours juste ?', secret: true });
    expect(asked?.paragraphs[1]).toBe('Ana Roux\nClermont-Ferrand\nTéléphone : 04 73 00 00 00 (visible des membres)');
    expect(asked?.actions?.map(({ url }) => url.replace(/[\w-]{43}/, 'TOKEN'))).toEqual([
      'http://localhost:3000/still-right/TOKEN',
      `http://localhost:3000/listings/${old.slug}/edit`,
      'http://localhost:3000/still-right/TOKEN?answer=down',
    ]);

    await run(inDays(14));
    await run(inDays(27));
    expect(await desk.letters(email)).toHaveLength(2);
    expect(await found('kind=technician')).toEqual(['Ana Roux', 'Zoé Faure']);

    await run(inDays(28));
    expect(await found('kind=technician')).toEqual(['Zoé Faure', 'Ana Roux']);
    expect(await found('kind=technician&sort=title')).toEqual(['Ana Roux', 'Zoé Faure']);
    await run(inDays(55));
    expect((await page()).status).toBe(200);

    await run(inDays(56));
    expect((await page()).status).toBe(404);
    expect(await found('kind=technician')).toEqual(['Zoé Faure']);
    const letters = await desk.letters(email);
    expect(letters.map(({ subject }) => subject)).toEqual([
      '« Ana Roux » : est-ce toujours juste ?',
      'Rappel : « Ana Roux », est-ce toujours juste ?',
      '« Ana Roux » a quitté l’annuaire',
    ]);

    await run(inDays(400));
    expect(await desk.letters(email)).toHaveLength(3);

    const back = await desk.visitor.post(answerPath(linkIn(letters[2]))).send({ answer: 'right' });
    expect(back).toMatchObject({ status: 200, body: { slug: old.slug, status: 'published' } });
    expect((await page()).body.confirmedAt).toBe(back.body.confirmedAt);
    expect(await found('kind=technician')).toEqual(['Ana Roux', 'Zoé Faure']);
  });

  test('a year later it is asked for again, and the letters of the year before are over', async () => {
    const { agent, email } = await owner({ lang: 'en' });
    await buildCompany({ title: 'Cantine' }, { owner: agent.id, confirmedAt: monthsAgo(13) });
    await run(today);
    const [first] = await desk.letters(email);
    await desk.visitor
      .post(answerPath(linkIn(first)))
      .send({ answer: 'right' })
      .expect(200);

    await run(addMonths(today, 13));

    const letters = await desk.letters(email);
    expect(letters.map(({ subject }) => subject)).toEqual(Array(2).fill('“Cantine”: is it still right?'));
    expect((await desk.visitor.get(answerPath(linkIn(first)))).status).toBe(404);
    expect((await desk.visitor.get(answerPath(linkIn(letters[1])))).status).toBe(200);
  });

  test('a job that slept for months, or a clock that jumped, skips no letter and shortens no span', async () => {
    const { agent, email } = await owner();
    const { slug } = await buildActor({}, { owner: agent.id, confirmedAt: monthsAgo(24) });

    const stages: string[] = [];
    for (const day of [200, 213, 214, 400, 427, 428]) {
      await run(inDays(day));
      stages.push(`${day} ${await stageOf(slug)}`);
    }

    expect(stages).toEqual(['200 asked', '213 asked', '214 reminded', '400 sunk', '427 sunk', '428 expired']);
    expect(await desk.letters(email)).toHaveLength(3);
  });

  test('two runners at once send one letter, and its link answers', async () => {
    const { agent, email } = await owner();
    const { slug } = await buildActor({}, { owner: agent.id, confirmedAt: monthsAgo(7) });

    await Promise.all([run(today), run(today), run(today)]);

    const [letter, ...more] = await desk.letters(email);
    expect(more).toEqual([]);
    expect((await desk.visitor.get(answerPath(linkIn(letter)))).body).toMatchObject({ slug, status: 'published' });
  });

  test('a letter that cannot be handed in is made up for, and the owner loses no day by it', async () => {
    const { agent, email } = await owner();
    const { slug } = await buildActor({}, { owner: agent.id, confirmedAt: monthsAgo(7) });
    const down = { post: { send: () => Promise.reject(new Error('The post is closed')) } };

    for (const day of [0, 14, 28, 56]) await run(inDays(day), down);
    expect(await desk.letters(email)).toEqual([]);
    expect(await stageOf(slug)).toBe('asked');

    await run(inDays(60));
    await run(inDays(73));
    expect(await desk.letters(email)).toHaveLength(1);
    await run(inDays(74));
    expect(await desk.letters(email)).toHaveLength(2);
  });

  test('one without an owner sinks but stays, and nobody is written to', async () => {
    await buildLocation({ title: 'Lac ancien' }, { confirmedAt: monthsAgo(12) });
    await buildLocation({ title: 'Lac nouveau' }, { confirmedAt: today });
    await desk.indexing.sweep();
    const letters = await desk.letters();

    await run(inDays(27));
    expect(await found('q=lac')).toEqual(['Lac ancien', 'Lac nouveau']);
    for (const day of [28, 56, 84, 200]) await run(inDays(day));

    expect(await found('q=lac')).toEqual(['Lac nouveau', 'Lac ancien']);
    expect(await desk.letters()).toEqual(letters);
  });

  test('a new owner is asked anew', async () => {
    const [before, after] = [await owner(), await owner()];
    const { slug } = await buildActor({}, { owner: before.agent.id, confirmedAt: monthsAgo(7) });
    await run(today);
    const [old] = await desk.letters(before.email);
    await Listing.updateOne({ slug }, { owner: after.agent.id });

    for (const day of [14, 15]) await run(inDays(day));

    expect(await desk.letters(after.email)).toHaveLength(1);
    expect(await stageOf(slug)).toBe('asked');
    expect((await desk.visitor.post(answerPath(linkIn(old))).send({ answer: 'down' })).status).toBe(404);
  });
});

describe('the answers', () => {
  async function asked() {
    const { agent, email } = await owner();
    const { slug } = await buildCompany({ title: 'Cantine' }, { owner: agent.id, confirmedAt: monthsAgo(13) });
    await desk.indexing.sweep();
    await run(today);
    const path = answerPath(linkIn((await desk.letters(email)).at(-1)));
    return { agent, slug, path };
  }

  test('following a link changes nothing, as programs that look for viruses do', async () => {
    const { slug, path } = await asked();
    const before = await Listing.findOne({ slug }).lean();

    const replies = [await desk.visitor.get(path), await desk.visitor.get(path), await desk.visitor.head(path)];

    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(replies[0]?.body).toMatchObject({ slug, kind: 'company', title: 'Cantine', commune: 'Clermont-Ferrand' });
    expect(await Listing.findOne({ slug }).lean()).toEqual(before);
  });

  test('the same answer twice is one', async () => {
    const { agent, slug, path } = await asked();

    const first = await desk.visitor.post(path).send({ answer: 'right' });
    const second = await desk.visitor.post(path).send({ answer: 'right' });

    expect(second).toMatchObject({ status: 200, body: first.body });
    expect(await stageOf(slug)).toBe('fresh');
    const { history } = (await agent.get(`/api/listings/${slug}/history`)).body;
    expect(history.filter(({ action }: { action: string }) => action === 'confirm')).toHaveLength(1);
  });

  test('"take it down" takes it off the directory, and "still right" does not undo that', async () => {
    const { slug, path } = await asked();

    const down = await desk.visitor.post(path).send({ answer: 'down' });
    const again = await desk.visitor.post(path).send({ answer: 'down' });
    const right = await desk.visitor.post(path).send({ answer: 'right' });

    expect([down.status, down.body.status, again.status, right.status]).toEqual([200, 'archived', 200, 409]);
    expect((await desk.visitor.get(`/api/listings/${slug}`)).status).toBe(404);
    expect(await found('kind=company')).toEqual([]);
  });

  test('a link that is made up, mangled or over its time is over', async () => {
    const { agent, email } = await owner();
    await buildActor({}, { owner: agent.id, confirmedAt: monthsAgo(24) });
    await run(inDays(-100));
    const late = answerPath(linkIn((await desk.letters(email))[0]));

    const paths = [late, `/api/freshness/answers/${'x'.repeat(43)}`];
    const replies = await Promise.all(paths.map((path) => desk.visitor.post(path).send({ answer: 'right' })));

    expect(replies.map(({ status }) => status)).toEqual([404, 404]);
    expect((await desk.visitor.get('/api/freshness/answers/short')).status).toBe(400);
  });

  test('no link is kept where somebody could read it', async () => {
    const { slug, path } = await asked();

    expect(JSON.stringify(await Listing.findOne({ slug }).lean())).not.toContain(tokenIn(path));
  });
});

describe('POST /api/listings/:slug/confirm', () => {
  test('owner and desk confirm; what sank rises', async () => {
    const { agent } = await owner();
    const mine = await buildTechnician({ title: 'Ana Roux' }, { owner: agent.id, confirmedAt: monthsAgo(7) });
    const orphan = await buildLocation({ title: 'Moulin' }, { confirmedAt: monthsAgo(14) });
    await buildLocation({ title: 'Moulin du haut' }, { confirmedAt: today });
    await desk.indexing.sweep();
    await run(today);
    expect(await found('q=moulin')).toEqual(['Moulin du haut', 'Moulin']);

    const reply = await agent.post(`/api/listings/${mine.slug}/confirm`);
    const staff = await desk.as('staff');
    await staff.post(`/api/listings/${orphan.slug}/confirm`).expect(200);

    expect(reply.status).toBe(200);
    expect((await desk.visitor.get(`/api/listings/${mine.slug}`)).body.confirmedAt).toBe(reply.body.confirmedAt);
    expect([await stageOf(mine.slug), await stageOf(orphan.slug)]).toEqual(['fresh', 'fresh']);
    expect(await found('q=moulin')).toEqual(['Moulin', 'Moulin du haut']);
  });

  test('nobody else does, and no draft is confirmed', async () => {
    const { agent } = await owner();
    const mine = await buildActor({}, { owner: agent.id });
    const draft = await buildActor({}, { owner: agent.id, status: 'draft' });
    const other = await desk.as('member');

    const replies = [
      await desk.visitor.post(`/api/listings/${mine.slug}/confirm`),
      await other.post(`/api/listings/${mine.slug}/confirm`),
      await other.post(`/api/listings/${draft.slug}/confirm`),
      await agent.post(`/api/listings/${draft.slug}/confirm`),
    ];

    expect(replies.map(({ status }) => status)).toEqual([401, 403, 404, 409]);
  });
});

describe('GET /api/freshness', () => {
  test('the desk sees how old its directory is, the oldest first', async () => {
    const { agent } = await owner({ name: 'Léa Brun' });
    const ages: [string, number][] = [
      ['c', 3],
      ['b', 9],
      ['a', 24],
    ];
    for (const [title, age] of ages)
      await buildActor({ title: `Actor ${title}` }, { owner: agent.id, confirmedAt: monthsAgo(age) });
    await buildLocation({ title: 'Lac' }, { confirmedAt: monthsAgo(13) });
    await buildLocation({}, { status: 'draft' });
    await run(today);
    const staff = await desk.as('staff');

    const { body } = await staff.get('/api/freshness');
    const asked = await staff.get('/api/freshness?kind=actor&stage=asked');

    expect(body.total).toBe(4);
    expect(body.items.map(({ title, stage, owner: name }: Record<string, string>) => [title, stage, name])).toEqual([
      ['Actor a', 'asked', 'Léa Brun'],
      ['Lac', 'sunk', null],
      ['Actor b', 'asked', 'Léa Brun'],
      ['Actor c', 'fresh', 'Léa Brun'],
    ]);
    expect(body.kinds.find(({ kind }: { kind: string }) => kind === 'actor').stages).toMatchObject({
      asked: 2,
      fresh: 1,
      due: 0,
    });
    expect(asked.body).toMatchObject({ total: 2, items: [{ title: 'Actor a' }, { title: 'Actor b' }] });
  });

  test('members and visitors do not', async () => {
    const member = await desk.as('member');

    const replies = [await desk.visitor.get('/api/freshness'), await member.get('/api/freshness')];

    expect(replies.map(({ status }) => status)).toEqual([401, 403]);
  });
});

describe('the spans', () => {
  const usual = {
    months: { location: 12, technician: 6, actor: 6, company: 12 },
    remindAfter: 14,
    sinkAfter: 28,
    expireAfter: 56,
  };

  test('the desk changes them, with who and when, and the job goes by them', async () => {
    const staff = await desk.as('staff', { name: 'Marc Vidal' });
    const { agent, email } = await owner();
    const { slug } = await buildCompany({}, { owner: agent.id, confirmedAt: monthsAgo(3) });
    const put = (body: object) => staff.put('/api/settings/freshness').send(body);

    expect((await staff.get('/api/settings/freshness')).body).toEqual({ ...usual, changedAt: null, changedBy: null });
    const reply = await put({ ...usual, months: { ...usual.months, company: 2 }, remindAfter: 3 });
    await run(today);
    await run(inDays(3));

    expect(reply).toMatchObject({
      status: 200,
      body: { months: { company: 2 }, remindAfter: 3, changedBy: 'Marc Vidal' },
    });
    expect(Date.parse(reply.body.changedAt)).toBeGreaterThan(today.getTime() - 1000);
    expect(await desk.letters(email)).toHaveLength(2);
    expect(await stageOf(slug)).toBe('reminded');
    await put(usual).expect(200);
  });

  test.each([
    ['sinkAfter', { sinkAfter: 14 }],
    ['expireAfter', { expireAfter: 20 }],
    ['months.actor', { months: { ...usual.months, actor: 0 } }],
    ['months.location', { months: { technician: 6, actor: 6, company: 12 } }],
  ])('%s is named when it is wrong', async (field, wrong) => {
    const staff = await desk.as('staff');

    const reply = await staff.put('/api/settings/freshness').send({ ...usual, ...wrong });

    expect(reply.status).toBe(400);
    expect(Object.keys(reply.body.fields)).toEqual([field]);
  });

  test('members neither read nor change them', async () => {
    const member = await desk.as('member');

    expect((await member.get('/api/settings/freshness')).status).toBe(403);
    expect((await member.put('/api/settings/freshness').send(usual)).status).toBe(403);
  });
});
