import { eraseOld } from '../../server/enquiries/erase';
import { handInOwed } from '../../server/enquiries/jobs';
import { Enquiry } from '../../server/enquiries/model';
import { KeptLetter } from '../../server/mail/model';
import { Shortlist } from '../../server/shortlists/model';
import { buildAccount, buildCompany, buildLocation, buildProduction } from '../builders';
import { enquiryOf } from '../enquiries';
import { linkIn, type SignedIn, startDesk, type TestDesk } from '../harness';

let desk: TestDesk;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  staff = await desk.as('staff', { name: 'Claire Bonnefoy' });
}, 60_000);
afterAll(() => desk.close());

const threadPath = (link: string) => `/api/enquiry-threads/${link.split('/').at(-1)}`;
const inbox = async (query = '') => (await staff.get(`/api/enquiries${query}`).expect(200)).body;
const read = async (id: string) => (await staff.get(`/api/enquiries/${id}`).expect(200)).body;
const write = (id: string, body: object) => staff.post(`/api/enquiries/${id}/messages`).send(body);
const change = (id: string, body: object) => staff.patch(`/api/enquiries/${id}`).send(body);

/** Asks as a visitor: the id as the desk reads it, the address, and the page of the exchange. */
async function asked(given: Parameters<typeof enquiryOf>[0] = {}) {
  const sent = await enquiryOf(given);
  const { number, email } = (await desk.visitor.post('/api/enquiries').send(sent).expect(201)).body;
  const { _id } = await Enquiry.findOne({ number }).orFail();
  const [letter] = await desk.letters(email);
  return { id: String(_id), number, email, sent, thread: letter ? threadPath(linkIn(letter)) : '' };
}

describe('an enquiry', () => {
  test('in English is answered by letter, goes on by its page, and is closed', async () => {
    const lake = await buildLocation({ title: 'Lac de Guéry' });
    const { id, number, thread, email } = await asked({
      title: 'The Lake',
      message: 'We need a lake without a power line.',
      from: '2027-05-10',
      shootingDays: 8,
      budget: 'under_2m',
      contact: { name: 'Ruth Alder', company: 'Alder Pictures', email: 'ruth@alder.example', lang: 'en' },
      about: { listings: [lake.slug, 'no-such-place'] },
    });
    expect(number).toMatch(/^\d{4}-D-\d{3}$/);
    const [receipt] = await desk.letters(email);
    expect(receipt).toMatchObject({ lang: 'en', subject: `[${number}] The Lake`, secret: true });
    expect(JSON.stringify(receipt)).not.toContain('power line');

    const fresh = await read(id);
    expect(fresh).toMatchObject({
      status: 'new',
      unread: true,
      answerHours: null,
      fields: { budget: 'under_2m', from: '2027-05-10', confidential: true },
      listings: [{ slug: lake.slug, title: 'Lac de Guéry', brokered: true }],
      messages: [{ from: 'enquirer', byName: 'Ruth Alder', text: 'We need a lake without a power line.' }],
    });
    expect(fresh.due > fresh.at.slice(0, 10)).toBe(true);

    const answered = (await write(id, { text: 'Hello Ruth,\n\nGuéry has none. When do you come?' }).expect(201)).body;
    expect(answered).toMatchObject({ status: 'waiting', unread: false, due: null });
    expect(answered.answerHours).toBeGreaterThanOrEqual(0);
    const answer = (await desk.letters(email)).at(-1);
    expect(answer).toMatchObject({
      subject: `[${number}] The Lake`,
      byHand: true,
      thread: { id: `enquiry-${id}` },
      paragraphs: [
        'Hello Ruth,',
        'Guéry has none. When do you come?',
        'Claire Bonnefoy, filming desk',
        expect.stringContaining('page of the exchange'),
      ],
    });

    await write(id, { to: 'note', text: 'Budget seems thin.' }).expect(201);
    await desk.visitor
      .post(threadPath(linkIn(answer)))
      .send({ text: 'On Monday.' })
      .expect(201);
    const page = (await desk.visitor.get(thread).expect(200)).body;
    expect(page).toMatchObject({ number, title: 'The Lake', lang: 'en', side: 'enquirer', open: true });
    expect(page.messages.map(({ mine, text }: { mine: boolean; text: string }) => [mine, text])).toEqual([
      [true, 'We need a lake without a power line.'],
      [false, 'Hello Ruth,\n\nGuéry has none. When do you come?'],
      [true, 'On Monday.'],
    ]);
    expect(await read(id)).toMatchObject({ status: 'toAnswer', unread: true, answerHours: answered.answerHours });

    const closed = (await write(id, { text: 'See you there.', close: true }).expect(201)).body;
    expect(closed).toMatchObject({ status: 'closed', due: null });
    expect((await desk.visitor.get(thread)).body.open).toBe(false);
    await desk.visitor.post(thread).send({ text: 'One more thing.' }).expect(201);
    const events = (await read(id)).messages.flatMap(
      ({ event }: { event: { name: string } | null }) => event?.name ?? [],
    );
    expect(events).toEqual(['closed', 'reopened']);
    expect((await desk.visitor.get(thread)).headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  test('in French gets a French receipt, and a letter in the language that the desk chooses', async () => {
    const { id, email } = await asked({ title: 'Le Gour', contact: { name: 'Inès Carrel', lang: 'fr' } });
    const [receipt] = await desk.letters(email);
    expect(receipt).toMatchObject({ lang: 'fr', actions: [{ label: 'Ouvrir l’échange' }] });
    await write(id, { text: 'Hello all,', lang: 'en' }).expect(201);
    expect((await desk.letters(email)).at(-1)).toMatchObject({
      lang: 'en',
      subject: expect.stringContaining('Le Gour'),
    });
  });

  test('with an unknown type or without words names what is wrong', async () => {
    const sent = await enquiryOf({ type: 'opera', message: '' });
    const { body } = await desk.visitor.post('/api/enquiries').send(sent).expect(400);
    expect(body.fields).toEqual({ message: 'What you need, in a few words' });
    const typed = await enquiryOf({ type: 'opera' });
    expect((await desk.visitor.post('/api/enquiries').send(typed).expect(400)).body.fields).toHaveProperty('type');
  });

  test('of a member brings along what stands on the shortlist it names, of a stranger nothing', async () => {
    const lake = await buildLocation();
    const producer = await desk.as('member');
    const item = { id: 'a'.repeat(24), listing: lake.id, status: 'idea' as const, addedAt: new Date() };
    const list = await Shortlist.create({ title: 'Lacs', owner: producer.id, items: [item] });
    const about = { listings: [], shortlist: list.id, search: '/?kind=location&q=lac' };
    const mine = (
      await producer
        .post('/api/enquiries')
        .send(await enquiryOf({ about }))
        .expect(201)
    ).body;
    const theirs = (
      await desk.visitor
        .post('/api/enquiries')
        .send(await enquiryOf({ about }))
        .expect(201)
    ).body;
    const aboutOf = async (number: string) => (await Enquiry.findOne({ number }).orFail()).about;
    expect(await aboutOf(mine.number)).toEqual({ ...about, listings: [lake.slug] });
    expect(await aboutOf(theirs.number)).toEqual({ ...about, shortlist: null });
  });

  test('that came by telephone is put on record without a letter', async () => {
    const { proof: _proof, ...fields } = await enquiryOf({ title: 'Au téléphone' });
    const noted = (await staff.post('/api/desk-enquiries').send(fields).expect(201)).body;
    expect(noted).toMatchObject({ status: 'new', unread: false, assigneeName: 'Claire Bonnefoy' });
    expect(await desk.letters(fields.contact.email)).toEqual([]);
    await change(noted.id, { status: 'waiting' }).expect(200);
    expect(await read(noted.id)).toMatchObject({ status: 'waiting', answerHours: expect.any(Number) });
  });

  test('of somebody who left a number only is answered by telephone', async () => {
    const { proof: _proof, ...fields } = await enquiryOf({ title: 'Un numéro' });
    const contact = { ...fields.contact, email: '', phone: '04 73 00 00 00' };
    const noted = (
      await staff
        .post('/api/desk-enquiries')
        .send({ ...fields, contact })
        .expect(201)
    ).body;
    const refused = await staff.post(`/api/enquiries/${noted.id}/messages`).send({ text: 'Oui' }).expect(400);
    expect(refused.body.fields).toHaveProperty('to');
    await staff.post(`/api/enquiries/${noted.id}/messages`).send({ to: 'note', text: 'Rappelé' }).expect(201);
    const nobody = { ...fields, contact: { ...contact, phone: '' } };
    const unreachable = await staff.post('/api/desk-enquiries').send(nobody).expect(400);
    expect(unreachable.body.fields).toHaveProperty(['contact.phone']);
    await desk.visitor
      .post('/api/enquiries')
      .send({ ...(await enquiryOf({})), contact })
      .expect(400);
  });

  test('is found from the production it became', async () => {
    const { id } = await asked();
    await asked();
    const bound = (await staff.post(`/api/enquiries/${id}/production`).send({ type: 'feature_fiction' }).expect(200))
      .body;
    const { items } = (await staff.get(`/api/enquiries?production=${bound.production.id}`).expect(200)).body;
    expect(items.map((card: { id: string }) => card.id)).toEqual([id]);
  });

  test('is erased two years after it was closed, with its links', async () => {
    const { id, thread } = await asked();
    const other = await asked();
    await change(id, { status: 'closed' }).expect(200);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await eraseOld(inDays(700));
    expect(await read(id)).toMatchObject({ status: 'closed' });
    await eraseOld(inDays(740));
    expect((await staff.get(`/api/enquiries/${id}`)).status).toBe(404);
    expect((await desk.visitor.get(thread)).status).toBe(404);
    expect(await read(other.id)).toMatchObject({ status: 'new' });
  });
});

describe('a listing whose contact is brokered', () => {
  const hidden = { email: { value: 'patron@manoir.example', seenBy: 'desk' } };

  test('is asked through the desk: neither side learns who the other is', async () => {
    const manor = await buildLocation({ title: 'Manoir de Veygoux', contact: hidden });
    const { id, number, thread } = await asked({
      title: 'Projet secret',
      contact: { name: 'Inès Carrel', email: 'ines@secret.example' },
      about: { listings: [manor.slug] },
    });
    const body = { to: 'owner', listing: manor.slug, text: 'Une équipe de vingt personnes, deux jours en mai ?' };
    expect((await write(id, body).expect(201)).body).toMatchObject({ status: 'new', answerHours: null });
    const [letter] = await desk.letters('patron@manoir.example');
    expect(letter).toMatchObject({ lang: 'fr', subject: `[${number}] Manoir de Veygoux` });
    expect(JSON.stringify(letter)).not.toMatch(/Projet secret|ines@secret|Carrel/);

    const owners = threadPath(linkIn(letter));
    await desk.visitor.post(owners).send({ text: 'Oui, hors du week-end de Pentecôte.' }).expect(201);
    const page = (await desk.visitor.get(owners)).body;
    expect(page).toMatchObject({
      side: 'owner',
      title: 'Manoir de Veygoux',
      messages: [{ mine: false }, { mine: true }],
    });
    expect(JSON.stringify(page)).not.toMatch(/Projet secret|ines@secret|Carrel/);
    const theirs = JSON.stringify((await desk.visitor.get(thread)).body);
    expect(theirs).not.toMatch(/patron@manoir|Pentecôte|vingt personnes/);
    expect((await read(id)).messages.at(-1)).toMatchObject({ from: 'owner', listing: manor.slug });
  });

  test('belongs to an account: that one is written to, in its language', async () => {
    const owner = await buildAccount({ email: 'owner@firm.example', name: 'Tom Reed', lang: 'en' });
    const firm = await buildCompany({ contact: hidden }, { owner: owner.id });
    const { id } = await asked({ about: { listings: [firm.slug] } });
    await write(id, { to: 'owner', listing: firm.slug, text: 'Free in May?' }).expect(201);
    expect(await desk.letters('owner@firm.example')).toMatchObject([{ lang: 'en' }]);
  });

  test('that nobody can be reached about is said so', async () => {
    const lake = await buildLocation();
    const { id } = await asked();
    const refused = await write(id, { to: 'owner', listing: lake.slug, text: 'Bonjour' });
    expect(refused).toMatchObject({ status: 400, body: { fields: { listing: expect.stringContaining('account') } } });
    expect((await write(id, { to: 'owner', text: 'Bonjour' })).status).toBe(400);
  });
});

describe('the inbox', () => {
  test('assigns, labels, sets a day, and finds by all of it', async () => {
    const { id } = await asked({ title: 'Zèbre à trier', contact: { company: 'Ménagerie films' } });
    const bystander = await asked();
    const patch = { assignee: staff.id, labels: ['animaux', 'urgent', 'urgent'], due: '2020-01-02', unread: false };
    expect((await change(id, patch).expect(200)).body).toMatchObject({
      assigneeName: 'Claire Bonnefoy',
      labels: ['animaux', 'urgent'],
      due: '2020-01-02',
      unread: false,
      messages: [{ from: 'enquirer' }, { event: { name: 'assigned', values: { name: 'Claire Bonnefoy' } } }],
    });
    const before = await read(id);
    expect((await change(id, { assignee: staff.id, labels: ['animaux', 'urgent'] })).body).toEqual(before);

    const ids = async (query: string) => (await inbox(query)).items.map((each: { id: string }) => each.id);
    expect(await ids('?q=zebre menag')).toEqual([id]);
    expect(await ids('?label=animaux')).toEqual([id]);
    expect(await ids('?needs=late')).toEqual([id]);
    expect(await ids(`?assignee=${staff.id}&status=new&needs=late`)).toEqual([id]);
    expect(await ids('?needs=unassigned')).not.toContain(id);
    expect(await ids('?needs=unread')).toContain(bystander.id);
    const all = await inbox('?q=zebre&status=closed');
    expect(all).toMatchObject({
      total: 0,
      statuses: { new: 1, closed: 0 },
      labels: [
        { label: 'animaux', count: 1 },
        { label: 'urgent', count: 1 },
      ],
    });
  });

  test('puts who waits for the desk on top, the longest wait first, and measures answers', async () => {
    await Enquiry.deleteMany({});
    const [first, second, third] = [await asked(), await asked(), await asked()];
    await write(first.id, { text: 'Bonjour' }).expect(201);
    const { items, answerTime, statuses } = await inbox('?limit=2');
    expect(items.map(({ id }: { id: string }) => id)).toEqual([second.id, third.id]);
    expect((await inbox('?limit=2&page=2')).items.map(({ id }: { id: string }) => id)).toEqual([first.id]);
    expect(statuses).toMatchObject({ new: 2, waiting: 1 });
    expect(answerTime).toEqual({ medianHours: expect.any(Number), answered: 1, within8: 1 });
  });

  test('takes nobody but people of the desk, and no step that is not open', async () => {
    const { id } = await asked();
    const member = await desk.as('member');
    expect((await change(id, { assignee: member.id })).body.fields).toEqual({ assignee: 'Somebody of the desk' });
    expect((await change(id, { status: 'toAnswer' })).status).toBe(409);
    await change(id, { status: 'spam' }).expect(200);
    expect((await write(id, { text: 'Bonjour' })).status).toBe(409);
    expect((await read(id)).status).toBe('spam');
  });

  test('sends shortlists along as packages whose links only the letter knows', async () => {
    const lake = await buildLocation({ title: 'Lac de Bouchet' });
    const item = { id: 'b'.repeat(24), listing: lake.id, status: 'idea' as const, addedAt: new Date() };
    const list = await Shortlist.create({ title: 'Six lacs', owner: staff.id, items: [item] });
    const { id, email, thread } = await asked({ contact: { lang: 'en' } });
    const shortlists = [{ shortlist: list.id, masked: true, days: 20 }];
    const view = (await write(id, { text: 'Here you are.', shortlists }).expect(201)).body;
    expect(view.messages.at(-1).links).toEqual([{ label: 'Six lacs', url: `/shortlists/${list.id}` }]);
    const letter = (await desk.letters(email)).at(-1);
    const shared = linkIn(letter, 'See the selection “Six lacs”');
    expect(shared).toMatch(/^\/shared\/[\w-]{43}$/);
    const { messages } = (await desk.visitor.get(thread)).body;
    expect(messages.at(-1).packages).toEqual(['Six lacs']);
    expect(JSON.stringify(await Enquiry.findById(id).lean())).not.toContain(shared.split('/').at(-1));

    const foreign = await Shortlist.create({ title: 'D’un autre', owner: 'c'.repeat(24) });
    const refused = await write(id, { text: 'Et voilà', shortlists: [{ shortlist: foreign.id }] });
    expect(refused).toMatchObject({ status: 400, body: { fields: { 'shortlists.0.shortlist': expect.any(String) } } });
  });

  test('hands in a letter that a crash left, once', async () => {
    const { id, email } = await asked();
    const [first] = (await Enquiry.findById(id).orFail()).messages;
    await KeptLetter.deleteMany({ to: email });
    await Enquiry.updateOne({ _id: id }, { $set: { owed: [{ message: first?.id }] } });
    await Promise.all([handInOwed(desk.outside), handInOwed(desk.outside)]);
    await handInOwed(desk.outside);
    expect(await desk.letters(email)).toHaveLength(1);
    expect((await Enquiry.findById(id).orFail()).owed).toEqual([]);
  });
});

describe('a production of an enquiry', () => {
  test('is made once, asked and answered when it was, and goes on in its log', async () => {
    const { id, thread } = await asked({
      title: 'Le Grand Froid',
      localSpend: 120_000,
      from: '2027-02-01',
      contact: { company: 'Films du Givre', phone: '04 73 00 00 00' },
    });
    await write(id, { text: 'Bonjour, parlons-en.' }).expect(201);
    const enquiry = await read(id);
    const bind = () => staff.post(`/api/enquiries/${id}/production`).send({});
    const [one, other] = await Promise.all([bind(), bind()]);
    expect([one.status, other.status]).toEqual([200, 200]);
    const bound = (await bind().expect(200)).body;
    const production = (await staff.get(`/api/productions/${bound.production.id}`).expect(200)).body;
    expect(production).toMatchObject({
      title: 'Le Grand Froid',
      type: 'feature_fiction',
      status: 'enquiry',
      enquiredAt: enquiry.at,
      companies: [{ name: 'Films du Givre', role: 'delegate' }],
      contact: { name: 'Inès Carrel', phone: '04 73 00 00 00', lang: 'fr' },
      expected: { from: '2027-02-01', spend: 120_000 },
      leadSource: 'web_form',
      confidential: true,
    });
    expect(production.answeredAt).toBe(enquiry.messages[1].at);
    expect((await staff.get('/api/productions?q=grand froid')).body.total).toBe(1);

    await desk.visitor.post(thread).send({ text: 'Quand ?' }).expect(201);
    await write(id, { text: 'Lundi.' }).expect(201);
    const { entries } = (await staff.get(`/api/productions/${production.id}/log?kind=letter`)).body;
    expect(entries.map(({ text, incoming }: { text: string; incoming: boolean }) => [incoming, text])).toEqual([
      [false, 'Lundi.'],
      [true, 'Quand ?'],
      [false, 'Bonjour, parlons-en.'],
      [true, expect.stringContaining('un lac sans ligne électrique')],
    ]);
  });

  test('is joined where it is on record already, known by title or address', async () => {
    const contact = { name: 'Nora Vidal', role: '', email: 'nora@prod.example', phone: '', lang: 'fr' as const };
    const there = await buildProduction({ title: 'La Source', contact });
    const byTitle = await asked({ title: 'la source' });
    const byAddress = await asked({ contact: { email: 'nora@prod.example' } });
    for (const { id } of [byTitle, byAddress]) expect((await read(id)).alike).toMatchObject([{ id: there.id }]);

    const join = () => staff.post(`/api/enquiries/${byTitle.id}/production`).send({ production: there.id });
    const joined = (await join().expect(200)).body;
    expect(joined).toMatchObject({ production: { id: there.id, title: 'La Source' }, alike: [] });
    expect((await join()).body).toEqual(joined);
    expect((await staff.get(`/api/productions/${there.id}`)).body.enquiredAt).toBe(joined.at);
  });

  test('of which nobody said what it is asks for the type', async () => {
    const { id } = await asked({ type: null });
    const bind = (body: object) => staff.post(`/api/enquiries/${id}/production`).send(body);
    expect((await bind({}).expect(400)).body.fields).toHaveProperty('type');
    expect((await read(id)).production).toBe(null);
    const made = (await bind({ type: 'tv_doc' }).expect(200)).body;
    expect(made).toMatchObject({ type: 'tv_doc', production: { title: made.title } });
  });
});

describe('templates', () => {
  test('stand ready in two languages, are written anew, counted and deleted for good', async () => {
    const all = async () => (await staff.get('/api/enquiry-templates').expect(200)).body.templates;
    const [usual, ...others] = await all();
    expect(others).toHaveLength(4);
    for (const { name, text } of [usual, ...others])
      expect([name.fr, name.en, text.fr, text.en].every((each) => each.length > 10)).toBe(true);

    const input = { name: { fr: 'À nous', en: '' }, text: { fr: 'Bonjour {name}', en: '' } };
    const made = (await staff.post('/api/enquiry-templates').send(input).expect(201)).body;
    const { id } = await asked();
    await write(id, { text: 'Bonjour Inès', template: made.id }).expect(201);
    expect((await all())[0]).toMatchObject({ id: made.id, used: 1 });
    const text = { fr: 'Bonsoir {name}', en: 'Good evening' };
    await staff
      .put(`/api/enquiry-templates/${made.id}`)
      .send({ ...input, text })
      .expect(200);
    expect((await all())[0]).toMatchObject({ text, used: 1 });
    for (const each of [made, usual]) await staff.delete(`/api/enquiry-templates/${each.id}`).expect(200);
    expect(await all()).toHaveLength(4);
    const empty = { name: { fr: '', en: '' }, text: { fr: '', en: '' } };
    expect((await staff.post('/api/enquiry-templates').send(empty)).status).toBe(400);
  });
});
