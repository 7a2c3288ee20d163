import {
  addMessage,
  bindProduction,
  changeEnquiry,
  createTemplate,
  deleteTemplate,
  type EnquiryCard,
  type EnquiryView,
  noteCall,
  readEnquiries,
  readEnquiry,
  readTemplates,
} from '@contract/enquiries';
import { readQueue } from '@contract/moderation';
import { readProductions } from '@contract/productions';
import { readShortlists } from '@contract/shortlists';
import { readVocabularies } from '@contract/vocabularies';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fromUrl, queryOf, toUrl } from '../../client/enquiries/filters';
import { account, answer, calls, open, sent, signedInAs, vocabularies } from './harness';

const me = account({ role: 'staff', name: 'Julien Faure' });
const lucie = { id: 'b'.repeat(24), name: 'Lucie Mazet' };
const idOf = (digit: number) => String(digit).repeat(24);

const cardOf = (given: Partial<EnquiryCard> & Pick<EnquiryCard, 'id' | 'title'>): EnquiryCard => ({
  number: '2026-D-001',
  type: null,
  status: 'new',
  contact: { name: 'Mark Ellis', company: 'Northlight', email: 'mark@northlight.example', lang: 'en' },
  excerpt: 'A round lake.',
  labels: [],
  assignee: null,
  assigneeName: null,
  due: null,
  unread: false,
  production: null,
  confidential: true,
  at: '2026-11-20T09:00:00.000Z',
  lastAt: '2026-11-20T09:00:00.000Z',
  answerHours: null,
  ...given,
});

const message = (given: Partial<EnquiryView['messages'][number]>): EnquiryView['messages'][number] => ({
  id: idOf(9),
  at: '2026-11-20T09:00:00.000Z',
  from: 'enquirer',
  byName: 'Mark Ellis',
  text: 'A round lake.',
  lang: 'en',
  listing: null,
  links: [],
  event: null,
  door: 'page',
  ...given,
});

const viewOf = (card: EnquiryCard): EnquiryView => ({
  ...card,
  fields: {
    title: card.title,
    type: null,
    message: 'A round lake.',
    from: '2027-05-10',
    to: '2027-05-28',
    flexible: true,
    shootingDays: 12,
    places: 'A lake without a house',
    crew: '',
    services: '',
    budget: 'under_2m',
    localSpend: null,
    confidential: true,
    contact: { ...card.contact, role: 'Line producer', phone: '' },
  },
  about: { listings: ['lac-pavin'], shortlist: null, search: null },
  listings: [{ slug: 'lac-pavin', title: 'Lac Pavin', kind: 'location', brokered: true }],
  messages: [message({})],
  alike: [{ id: idOf(7), number: '2026-212', title: 'White Hours', status: 'enquiry' }],
  staff: [lucie, { id: me.id, name: me.name }],
  edition: 1,
});

let cards: EnquiryCard[];
let views: Map<string, EnquiryView>;
const pathId = (url: URL) => url.pathname.split('/')[3] ?? '';
const viewAt = (url: URL): EnquiryView => {
  const view = views.get(pathId(url));
  if (!view) throw new Error(`No enquiry ${url.pathname}`);
  return view;
};
const change = (url: URL, part: Partial<EnquiryView>): EnquiryView => {
  const view = { ...viewAt(url), ...part };
  views.set(view.id, view);
  cards = cards.map((card) => (card.id === view.id ? { ...card, ...part } : card));
  return view;
};
const bodyOf = (call: string) => sent.findLast((each) => each.call === call)?.body;
const press = (key: string) => fireEvent.keyDown(document.body, { key });

beforeEach(() => {
  cards = [
    cardOf({ id: idOf(1), title: 'The White Hours', unread: true }),
    cardOf({ id: idOf(2), title: 'Volvic', due: '2026-01-05', labels: ['drone'] }),
    cardOf({ id: idOf(3), title: 'Clip', status: 'toAnswer' }),
  ];
  views = new Map(cards.map((card) => [card.id, viewOf(card)]));
  signedInAs(me);
  answer(readVocabularies, vocabularies({}));
  answer(readQueue, {
    total: 0,
    counts: { all: 0, new: 0, changed: 0, duplicate: 0, claim: 0 },
    items: [],
  });
  answer(readEnquiries, (url) => {
    const wanted = url.searchParams.getAll('status');
    const items = cards.filter(({ status }) => wanted.length === 0 || wanted.includes(status));
    return {
      total: items.length,
      page: 1,
      limit: 60,
      statuses: { new: 2, toAnswer: 1, waiting: 4, closed: 0, spam: 0 },
      labels: [{ label: 'drone', count: 1 }],
      items,
      staff: [lucie],
      answerTime: { medianHours: 3.5, answered: 12, within8: 10 },
    };
  });
  answer(readEnquiry, viewAt);
  answer(changeEnquiry, (url, body) => change(url, body as Partial<EnquiryView>));
  answer(readShortlists, { shortlists: [] });
  answer(readTemplates, {
    templates: [
      {
        id: idOf(5),
        name: { fr: 'Accusé', en: 'Receipt' },
        text: { fr: 'Bonjour {name}', en: 'Dear {name}, thank you for “{title}”.' },
        used: 3,
        updatedAt: '2026-11-01T09:00:00.000Z',
      },
    ],
  });
});

const openRoom = async (path = '/desk/enquiries') => {
  open(path, 'en');
  return screen.findByRole('link', { name: /The White Hours/ }, { timeout: 25_000 });
};

describe('the room of enquiries', () => {
  test('lists what waits with whose turn it is, how late, and how fast the desk answers', async () => {
    await openRoom();

    const inbox = screen.getByRole('region', { name: 'Inbox of enquiries' });
    expect(within(inbox).getByRole('link', { name: /To answer 3/ })).toBeTruthy();
    expect(within(inbox).getByText('First answer in 3.5 working h')).toBeTruthy();
    expect(within(inbox).getByRole('link', { name: /^unread/ }).textContent).toContain('The White Hours');
    expect(within(inbox).getByText(/^late, 5 Jan/)).toBeTruthy();
  });

  test('walks with J and K, and what is opened is read', async () => {
    await openRoom();

    press('j');
    expect(await screen.findByRole('heading', { name: 'The White Hours' })).toBeTruthy();
    await waitFor(() => expect(bodyOf(`PATCH /api/enquiries/${idOf(1)}`)).toEqual({ unread: false }));
    press('j');
    expect(await screen.findByRole('heading', { name: 'Volvic' })).toBeTruthy();
    press('k');
    expect(await screen.findByRole('heading', { name: 'The White Hours' })).toBeTruthy();

    press('u');
    await waitFor(() => expect(bodyOf(`PATCH /api/enquiries/${idOf(1)}`)).toEqual({ unread: true }));
  });

  test('shows what they ask, and what it is about', async () => {
    await openRoom(`/desk/enquiries/${idOf(1)}`);

    const facts = await screen.findByRole('region', { name: 'What they ask' });
    expect(within(facts).getByText('A lake without a house')).toBeTruthy();
    expect(within(facts).getByText('€500,000 to €2m')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'About' })).getByRole('link', { name: 'Lac Pavin' })).toBeTruthy();
  });

  test('closes with E, held until it cannot be taken back any more', async () => {
    const user = userEvent.setup();
    await openRoom(`/desk/enquiries/${idOf(3)}`);
    await screen.findByRole('heading', { name: 'Clip' });

    press('e');
    expect(screen.queryByRole('link', { name: /Clip/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(await screen.findByRole('link', { name: /Clip/ })).toBeTruthy();
    expect(sent.filter(({ call }) => call.startsWith('PATCH'))).toEqual([]);
  });

  test('answers with a template in the language of the letter, and closes', async () => {
    const user = userEvent.setup();
    answer(addMessage, (url, body) => {
      const { text } = body as { text: string };
      const said = message({ id: idOf(8), from: 'desk', byName: me.name, text });
      return change(url, { status: 'closed', messages: [...viewAt(url).messages, said] });
    });
    await openRoom(`/desk/enquiries/${idOf(1)}`);
    await screen.findByRole('heading', { name: 'The White Hours' });

    press('r');
    const box = screen.getByLabelText('Text');
    expect(document.activeElement).toBe(box);
    await user.click(screen.getByRole('button', { name: 'Templates' }));
    await user.click(await screen.findByRole('button', { name: 'Receipt' }));
    expect((box as HTMLTextAreaElement).value).toBe('Dear Mark Ellis, thank you for “The White Hours”.');
    await user.click(screen.getByRole('button', { name: 'Send and close' }));

    await waitFor(() =>
      expect(bodyOf(`POST /api/enquiries/${idOf(1)}/messages`)).toMatchObject({
        to: 'enquirer',
        text: 'Dear Mark Ellis, thank you for “The White Hours”.',
        template: idOf(5),
        close: true,
      }),
    );
    expect(await screen.findByRole('heading', { name: 'Volvic' })).toBeTruthy();
  });

  test('keeps what is written with its enquiry', async () => {
    const user = userEvent.setup();
    await openRoom(`/desk/enquiries/${idOf(1)}`);
    await user.type(await screen.findByLabelText('Text'), 'Half a sentence');

    await user.click(screen.getByRole('link', { name: /Volvic/ }));
    await screen.findByRole('heading', { name: 'Volvic' });
    expect((screen.getByLabelText('Text') as HTMLTextAreaElement).value).toBe('');
    await user.click(screen.getByRole('link', { name: /The White Hours/ }));
    await screen.findByRole('heading', { name: 'The White Hours' });

    expect((screen.getByLabelText('Text') as HTMLTextAreaElement).value).toBe('Half a sentence');
  });

  test('asks the owner of a listing, and notes for the desk alone', async () => {
    const user = userEvent.setup();
    answer(addMessage, viewAt);
    await openRoom(`/desk/enquiries/${idOf(1)}`);

    await user.selectOptions(await screen.findByLabelText('To whom'), 'To whoever keeps Lac Pavin');
    await user.type(screen.getByLabelText('Text'), 'Free in May?');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const call = `POST /api/enquiries/${idOf(1)}/messages`;
    await waitFor(() => expect(bodyOf(call)).toMatchObject({ to: 'owner', listing: 'lac-pavin', lang: null }));

    await user.selectOptions(screen.getByLabelText('To whom'), 'Note for the desk');
    await user.type(screen.getByLabelText('Text'), 'Shot here in 2022.');
    await user.click(screen.getByRole('button', { name: 'Keep the note' }));
    await waitFor(() => expect(bodyOf(call)).toMatchObject({ to: 'note', listing: null, text: 'Shot here in 2022.' }));
  });

  test('is given to somebody, labelled, and joined to a production', async () => {
    const user = userEvent.setup();
    answer(bindProduction, (url) =>
      change(url, { production: { id: idOf(7), number: '2026-212', title: 'White Hours' }, alike: [] }),
    );
    await openRoom(`/desk/enquiries/${idOf(1)}`);

    await user.selectOptions(await screen.findByLabelText('Given to'), 'Lucie Mazet');
    await waitFor(() => expect(bodyOf(`PATCH /api/enquiries/${idOf(1)}`)).toEqual({ assignee: lucie.id }));
    await user.type(screen.getByLabelText('Add a label'), 'lake{Enter}');
    await waitFor(() => expect(bodyOf(`PATCH /api/enquiries/${idOf(1)}`)).toEqual({ labels: ['lake'] }));
    await user.click(screen.getByRole('button', { name: 'Join to White Hours' }));

    expect(await screen.findByRole('link', { name: '2026-212 White Hours' })).toBeTruthy();
    expect(bodyOf(`POST /api/enquiries/${idOf(1)}/production`)).toEqual({ production: idOf(7) });
  });

  test('puts a call on record', async () => {
    const user = userEvent.setup();
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    answer(noteCall, () => views.get(idOf(2)) ?? viewOf(cardOf({ id: idOf(2), title: 'Volvic' })));
    await openRoom();

    press('n');
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Name'), 'Julie');
    await user.type(within(dialog).getByLabelText('E-mail'), 'julie@nord.example');
    await user.type(within(dialog).getByLabelText('Title or subject'), 'Volvic');
    await user.type(within(dialog).getByLabelText('What they ask'), 'A drone over the puys.');
    await user.click(within(dialog).getByRole('button', { name: 'Put on record' }));

    expect(await screen.findByRole('heading', { name: 'Volvic' })).toBeTruthy();
    expect(bodyOf('POST /api/desk-enquiries')).toMatchObject({ title: 'Volvic', contact: { name: 'Julie' } });
  });
});

describe('the address of the inbox', () => {
  test('says what is asked of the server', async () => {
    await openRoom('/desk/enquiries?mine=1&needs=late&label=drone');

    const asked = calls.find(
      ({ pathname, searchParams }) => pathname === '/api/enquiries' && searchParams.has('label'),
    );
    expect(asked?.searchParams.getAll('status')).toEqual(['new', 'toAnswer']);
    expect(asked?.searchParams.get('assignee')).toBe(me.id);
    expect(asked?.searchParams.get('needs')).toBe('late');
  });

  test('comes back as it was, and survives what is mangled', () => {
    const state = fromUrl(new URLSearchParams('tab=closed&q=lac&needs=unread&needs=nonsense'));
    expect(fromUrl(toUrl(state))).toEqual(state);
    expect(state.needs).toEqual(['unread']);
    expect(queryOf(fromUrl(new URLSearchParams('tab=attic')), 'me').status).toEqual(['new', 'toAnswer']);
  });
});

describe('templates of answers', () => {
  test('are written, and deleted with a way back', async () => {
    const user = userEvent.setup();
    answer(readProductions, {
      total: 0,
      page: 1,
      limit: 1,
      statuses: { enquiry: 0, scouting: 0, preparation: 0, shooting: 0, wrapped: 0, lost: 0, cancelled: 0 },
      items: [],
      staff: [],
    });
    const kept = (body: unknown) => ({
      ...(body as object),
      id: idOf(6),
      used: 0,
      updatedAt: '2026-11-24T09:00:00.000Z',
    });
    answer(createTemplate, (_url, body) => kept(body) as never);
    answer(deleteTemplate, { id: idOf(5) });
    open('/desk/settings/answers', 'en');

    await user.click(await screen.findByRole('button', { name: 'Add a template' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(/A name of 80 characters/)).toBeTruthy();
    await user.type(screen.getByLabelText('Name in the menu'), 'Dates');
    fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'Dear {name}' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(bodyOf('POST /api/enquiry-templates')).toMatchObject({ name: { en: 'Dates' } }));

    await user.click(await screen.findByRole('button', { name: 'Delete Receipt' }));
    await user.click(await screen.findByRole('button', { name: 'Put it back' }));
    await waitFor(() =>
      expect(bodyOf('POST /api/enquiry-templates')).toMatchObject({ name: { fr: 'Accusé', en: 'Receipt' } }),
    );
  });
});
