import {
  addComment,
  castVote,
  deleteComment,
  noteSeen,
  openShared,
  type PackageItem,
  type PackageReplies,
  type PackageView,
  readReplies,
  readShared,
} from '@contract/packages';
import { readSite } from '@contract/site';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answer, calls, open, refuse, sent } from './harness';

jest.mock('../../client/packages/page/PlacesMap', () => ({ PlacesMap: () => null }));

const token = 'a'.repeat(43);
const lakeId = '1'.repeat(24);
const gafferId = '2'.repeat(24);
const plain = (element: Element | null) => element?.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';

const item = (given: Partial<PackageItem>): PackageItem => ({
  id: lakeId,
  number: 1,
  kind: 'location',
  title: { fr: 'Un lac rond', en: 'A round lake' },
  subtitle: { fr: 'Nature · Sancy', en: 'Nature · Sancy' },
  pitch: 'Eau noire. Scènes 12 et 13.',
  summary: { fr: '', en: '' },
  facts: [{ fr: 'Camion à 120 m', en: 'Truck at 120 m' }],
  position: { lat: 45.5, lng: 2.9 },
  radiusKm: 10,
  precision: 'commune',
  slug: null,
  contact: {},
  photos: [
    { path: `/api/shared/${token}/pictures/p1`, caption: {}, credit: '', illustration: true },
    { path: `/api/shared/${token}/pictures/p2`, caption: {}, credit: '', illustration: true },
  ],
  ...given,
});
const shared = (given: Partial<PackageView> = {}): PackageView => ({
  title: 'Les Heures blanches',
  company: 'Films du Tilleul',
  preparedBy: 'Claire Bonnefoy',
  intro: 'Six lieux.',
  masked: true,
  lang: 'fr',
  expiresAt: '2026-10-30T10:00:00.000Z',
  scoutingDay: null,
  items: [
    item({}),
    item({ id: gafferId, number: 2, kind: 'technician', title: { fr: 'Chef électricien', en: 'Gaffer' }, photos: [] }),
  ],
  withdrawn: 1,
  replies: true,
  seen: { people: 3, lastAt: null },
  illustrations: true,
  ...given,
});
const silence: PackageReplies = { comments: [], votes: {} };
const comment = {
  id: 'c'.repeat(24),
  item: lakeId,
  name: 'Ines',
  text: 'La brume est-elle sûre ?',
  at: '2026-10-01T10:00:00.000Z',
  fromSender: false,
  mine: true,
};
const votes = (mine: 'yes' | null): PackageReplies['votes'] => ({
  [lakeId]: {
    counts: { yes: mine ? 1 : 0, maybe: 0, no: 0 },
    names: { yes: mine ? ['Ines'] : [], maybe: [], no: [] },
    mine,
  },
});
const place = () => screen.findByRole('article', { name: /Un lac rond/ });

beforeEach(() => {
  // jsdom knows no modal dialog; a browser opens it and gives the focus to its first button.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Object.defineProperty(navigator, 'webdriver', { configurable: true, value: false });
  answer(readSite, { demo: true, tiles: [] });
  answer(readShared, { open: true, package: shared(), replies: silence });
  answer(readReplies, silence);
  answer(noteSeen, { people: 4 });
});

describe('a shared package', () => {
  test('shows the project, what masking hides, every entry and its files, and keeps out of search engines', async () => {
    open(`/shared/${token}`);
    expect(await screen.findByRole('heading', { level: 1, name: 'Les Heures blanches' })).toBeTruthy();
    const page = plain(document.body);
    expect(page).toContain(
      'Dossier de repérage, 1 lieu, 1 contact · préparé par Claire Bonnefoy pour Films du Tilleul',
    );
    expect(page).toContain('Dossier masqué');
    expect(page).toContain('position à 10 km près');
    expect(page).toContain('Une fiche a quitté l’annuaire depuis');
    expect(screen.getAllByRole('link', { name: /GPX/ })[0]?.getAttribute('href')).toBe(
      `/api/shared/${token}/files/gpx?lang=fr`,
    );
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
    expect(document.querySelector('article source')?.getAttribute('srcset')).toBe(
      `/api/shared/${token}/pictures/p1/640.webp 640w, /api/shared/${token}/pictures/p1/1280.webp 1280w`,
    );
  });

  test('asks the first name once: for the vote, and no more for the comment', async () => {
    answer(castVote, { comments: [], votes: votes('yes') });
    answer(addComment, { comments: [comment], votes: votes('yes') });
    open(`/shared/${token}`);
    const lake = within(await place());
    await userEvent.click(lake.getByRole('button', { name: /Oui/ }));
    await userEvent.type(lake.getByLabelText('Votre prénom'), 'Ines');
    await userEvent.click(lake.getByRole('button', { name: 'Continuer' }));
    expect(await lake.findByRole('button', { name: /Oui · 1/, pressed: true })).toBeTruthy();

    await userEvent.type(lake.getByRole('textbox', { name: /commentaire/ }), 'La brume est-elle sûre ?');
    expect(lake.queryByLabelText('Votre prénom')).toBeNull();
    await userEvent.click(lake.getByRole('button', { name: 'Envoyer' }));
    expect(await lake.findByText('La brume est-elle sûre ?')).toBeTruthy();
    const reader = localStorage.getItem('reader-key');
    expect(reader).toMatch(/^[0-9a-f]{32}$/);
    expect(sent.filter(({ call }) => !call.endsWith('/seen'))).toEqual([
      { call: `PUT /api/shared/${token}/votes/${lakeId}`, body: { reader, name: 'Ines', vote: 'yes' } },
      {
        call: `POST /api/shared/${token}/comments`,
        body: { reader, name: 'Ines', item: lakeId, text: 'La brume est-elle sûre ?' },
      },
    ]);
  });

  test('takes a vote back when the server cannot keep it, and keeps what is written', async () => {
    localStorage.setItem('reader-name', 'Ines');
    refuse(castVote, 'unavailable', 503);
    refuse(addComment, 'unavailable', 503);
    open(`/shared/${token}`);
    const lake = within(await place());
    await userEvent.click(lake.getByRole('button', { name: /Oui/ }));
    expect(plain(await lake.findByRole('alert'))).toContain('momentanément fermé');
    expect(lake.getByRole('button', { name: /Oui · 0/, pressed: false })).toBeTruthy();
    await userEvent.type(lake.getByRole('textbox', { name: /commentaire/ }), 'Trop loin');
    await userEvent.click(lake.getByRole('button', { name: 'Envoyer' }));
    await waitFor(() => expect(lake.getAllByRole('alert')).toHaveLength(2));
    expect(lake.getByDisplayValue('Trop loin')).toBeTruthy();
  });

  test('lets a reader take out their own comment', async () => {
    answer(readReplies, { comments: [comment], votes: {} });
    answer(deleteComment, silence);
    open(`/shared/${token}`);
    const lake = within(await place());
    await userEvent.click(await lake.findByRole('button', { name: /Retirer votre commentaire/ }));
    await waitFor(() => expect(lake.queryByText(comment.text)).toBeNull());
  });

  test('tells that it was looked at once somebody has looked for a moment', async () => {
    open(`/shared/${token}`);
    await place();
    expect(sent).toEqual([]);
    await waitFor(() => expect(sent.map(({ call }) => call)).toEqual([`POST /api/shared/${token}/seen`]), {
      timeout: 3000,
    });
  });

  test('opens its pictures over the page, for the keyboard too', async () => {
    open(`/shared/${token}`);
    const lake = within(await place());
    await userEvent.click(lake.getByRole('button', { name: /image 1 sur 2/ }));
    expect(screen.getByText('Image 1 sur 2')).toBeTruthy();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('Image 2 sur 2')).toBeTruthy();
  });

  test('without replies shows nothing to press', async () => {
    answer(readShared, { open: true, package: shared({ replies: false }), replies: silence });
    open(`/shared/${token}`, 'fr');
    const lake = within(await place());
    expect(lake.queryByRole('textbox')).toBeNull();
    expect(lake.queryByRole('button', { name: /Oui/ })).toBeNull();
  });
});

describe('the door of a package', () => {
  test('asks for the password and says when it is not this one', async () => {
    answer(readShared, { open: false });
    refuse(openShared, 'not_allowed', 403);
    open(`/shared/${token}`, 'en');
    await userEvent.type(await screen.findByLabelText('Password'), 'guess');
    await userEvent.click(screen.getByRole('button', { name: 'Open the package' }));
    expect(await screen.findByText(/This is not the password/)).toBeTruthy();
    answer(openShared, { open: true, package: shared({ lang: 'en' }), replies: silence });
    await userEvent.click(screen.getByRole('button', { name: 'Open the package' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Les Heures blanches' })).toBeTruthy();
  });

  test('says in plain words what to do when the link is void', async () => {
    refuse(readShared, 'not_found', 404);
    open(`/shared/${token}`);
    expect(await screen.findByRole('heading', { name: 'Ce lien ne mène plus à rien' })).toBeTruthy();
    expect(plain(document.body)).toContain('Demandez-lui un nouveau lien');
    expect(calls.some(({ pathname }) => pathname.endsWith('/seen'))).toBe(false);
  });
});
