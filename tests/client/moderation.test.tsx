import type { FormView } from '@contract/editing';
import { readForm } from '@contract/editing';
import {
  answerClaim,
  decideMany,
  markDistinct,
  mergeListing,
  publishListing,
  type QueueItem,
  type Review,
  readQueue,
  readReview,
  readVersion,
  rejectListing,
  restoreVersion,
} from '@contract/moderation';
import { readVocabularies } from '@contract/vocabularies';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { account, answer, open, refuse, sent, signedInAs } from './harness';
import { terms } from './listings';

// The map needs a window with a size, which jsdom has not.
jest.mock('../../client/moderation/changes/MovedMap', () => ({ MovedMap: () => null }));

const plain = (element: Element | null) => element?.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';

const item = (given: Partial<QueueItem> & Pick<QueueItem, 'slug' | 'title'>): QueueItem => ({
  kind: 'company',
  commune: 'Le Mont-Dore',
  what: 'changed',
  fields: ['summary', 'details.services'],
  newPhotos: 0,
  terms: [],
  twins: 0,
  submittedAt: '2025-09-17T08:00:00.000Z',
  edition: 3,
  owner: 'Hervé Roux',
  ...given,
});

const herve = {
  id: 'a'.repeat(24),
  name: 'Hervé Roux',
  organisation: 'Sancy Énergie',
  email: 'herve@sancy.example',
  lang: 'en' as const,
  verified: true,
  trusted: false,
  published: 7,
  refused: 0,
};

const review = (given: Partial<Review> & Pick<Review, 'slug' | 'title'>): Review => ({
  kind: 'company',
  commune: 'Le Mont-Dore',
  status: 'published',
  edition: 3,
  waiting: true,
  versions: 6,
  changes: [
    {
      field: 'summary',
      before: { fr: 'Groupes de 20 à 100 kVA.' },
      after: { fr: 'Groupes de 20 à 150 kVA.' },
      by: 'Hervé Roux',
    },
    {
      field: 'details.services',
      before: ['eq_camera'],
      after: ['eq_camera', 'fo_catering'],
      by: 'Hervé Roux',
    },
    {
      field: 'contact.phone',
      before: { value: '04 73 00 12 40', seenBy: 'members' },
      after: { value: '04 73 00 12 40', seenBy: 'public' },
      by: 'Hervé Roux',
    },
  ],
  unchanged: 19,
  photos: { before: [], after: [], changed: false },
  missing: {},
  owner: herve,
  siretValid: true,
  twins: [],
  compared: 1284,
  claims: [],
  history: [
    { at: '2018-02-01T10:00:00.000Z', by: null, action: 'import', reason: null, fields: [], version: 'first' },
    { at: '2025-03-12T10:00:00.000Z', by: 'L. Mazet', action: 'publish', reason: null, fields: [], version: 'sixth' },
  ],
  ...given,
});

const form = (given: Partial<FormView> = {}): FormView => ({
  slug: 'sancy-energie',
  kind: 'company',
  status: 'published',
  edition: 4,
  content: {},
  published: null,
  changed: [],
  state: 'none',
  savedAt: null,
  savedBy: null,
  submittedAt: null,
  reason: null,
  missing: {},
  photos: [],
  owner: null,
  confirmedAt: null,
  may: { submit: false, publish: true, archive: true, remove: false, discard: false },
  ...given,
});

let waiting: QueueItem[];
let reviews: Map<string, Review>;
const slugOf = (url: URL) => url.pathname.split('/').at(-1) ?? '';
const readBy = (url: URL): Review => reviews.get(slugOf(url)) ?? review({ slug: slugOf(url), title: slugOf(url) });

function wait(...titles: [slug: string, title: string, given?: Partial<Review>][]) {
  waiting = titles.map(([slug, title]) => item({ slug, title }));
  reviews = new Map(titles.map(([slug, title, given]) => [slug, review({ slug, title, ...given })]));
}
const decided = (url: URL) => {
  const [slug = ''] = url.pathname.split('/').slice(-2);
  waiting = waiting.filter((one) => one.slug !== slug);
  return form({ slug });
};

beforeEach(() => {
  signedInAs(account({ name: 'Claire Bonnefoy', role: 'staff' }));
  wait(['sancy-energie', 'Sancy Énergie'], ['leo-vigier', 'Léo Vigier'], ['filature', 'Filature de Lavoûte']);
  answer(readVocabularies, terms);
  answer(readQueue, () => ({
    total: waiting.length,
    counts: { all: waiting.length, new: 0, changed: waiting.length, duplicate: 0, claim: 0 },
    items: waiting,
  }));
  answer(readReview, readBy);
  answer(publishListing, decided);
  answer(rejectListing, decided);
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const opened = (title: string) => screen.findByRole('heading', { level: 2, name: title });
const rowOf = async (name: string) => (await screen.findByRole('rowheader', { name })).closest('tr');
/** Closing the window sends what is held, so that no test has to wait for it. */
const leave = () => act(() => window.dispatchEvent(new Event('pagehide')));
const titles = () => within(screen.getByRole('region', { name: 'À lire' })).getAllByRole('link', { current: false });

test('the desk reads what changed, word by word, item by item, and who would see it', async () => {
  open('/desk/moderation');
  await opened('Sancy Énergie');

  const summary = await rowOf('Résumé');
  expect(plain(summary?.querySelector('del') ?? null)).toBe('retiré : 100');
  expect(plain(summary?.querySelector('ins') ?? null)).toBe('ajouté : 150');
  const services = await rowOf('Services');
  expect(plain(services)).toContain('Location caméra et optiques');
  expect(plain(services?.querySelector('ins') ?? null)).toBe('ajouté : Cantine de tournage');
  expect(plain(await rowOf('Téléphone'))).toContain('visible : retiré : producteurs inscrits');
  expect(plain(await rowOf('Téléphone'))).toContain('visible : ajouté : tout le monde');
  expect(plain(document.body)).toContain('7e version · l’approuvée reste en ligne');
  expect(plain(screen.getByRole('region', { name: 'Propriétaire' }))).toContain('7 versions publiées, aucune refusée');
  expect(plain(screen.getByRole('region', { name: 'Doublons' }))).toContain('comparés à 1 284 fiches');
  expect(plain(screen.getByRole('region', { name: 'Histoire' }))).toContain('publiée par L. Mazet');
});

test('by the keyboard: on to the next, a yes that is held, taken back, given again and sent on leaving', async () => {
  open('/desk/moderation');
  await opened('Sancy Énergie');
  await userEvent.keyboard('j');
  await opened('Léo Vigier');
  await userEvent.keyboard('k');
  await opened('Sancy Énergie');

  await userEvent.keyboard('a');
  await opened('Léo Vigier');
  expect(titles().map((link) => link.getAttribute('data-slug'))).not.toContain('sancy-energie');
  expect(sent).toEqual([]);

  await userEvent.keyboard('z');
  await opened('Sancy Énergie');
  leave();
  expect(sent).toEqual([]);

  await userEvent.keyboard('a');
  await opened('Léo Vigier');
  leave();
  await waitFor(() =>
    expect(sent).toEqual([{ call: 'POST /api/listings/sancy-energie/publish', body: { edition: 3 } }]),
  );
});

test('the next decision sends the one before it', async () => {
  open('/desk/moderation');
  await opened('Sancy Énergie');
  await userEvent.keyboard('a');
  await opened('Léo Vigier');
  await screen.findByRole('rowheader', { name: 'Résumé' });
  await userEvent.keyboard('a');
  await opened('Filature de Lavoûte');
  await waitFor(() => expect(sent.map(({ call }) => call)).toEqual(['POST /api/listings/sancy-energie/publish']));
});

test('a declined field and a refusal owe a reason; a usual one is written in the language of its reader', async () => {
  open('/desk/moderation');
  await opened('Sancy Énergie');
  await userEvent.click(await screen.findByRole('button', { name: /Écarter.*Services/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Publier 2 sur 3' }));
  expect(await screen.findByText(/Dites pourquoi ces champs sont écartés/)).toBeTruthy();
  expect(plain(document.body)).toContain('Le motif part à Hervé Roux, en anglais');

  const reason = screen.getByRole('textbox', { name: 'Motif' });
  await userEvent.type(reason, 'formule');
  await userEvent.click(await screen.findByRole('option', { name: /Une formule publicitaire/ }));
  expect(reason).toHaveProperty('value', 'A slogan is not a fact: describe what you do instead.');

  await userEvent.click(screen.getByRole('button', { name: 'Publier 2 sur 3' }));
  await opened('Léo Vigier');
  leave();
  await waitFor(() =>
    expect(sent[0]?.body).toEqual({
      edition: 3,
      fields: ['summary', 'contact.phone'],
      reason: 'A slogan is not a fact: describe what you do instead.',
    }),
  );
});

test('no key decides while somebody types', async () => {
  open('/desk/moderation');
  await opened('Sancy Énergie');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Motif' }), 'à revoir, dard');
  await opened('Sancy Énergie');
  leave();
  expect(sent).toEqual([]);
});

test('somebody edited meanwhile: the desk is told, nothing is lost, and what changed is marked', async () => {
  refuse(rejectListing, 'conflict', 409, { summary: 'Changed meanwhile by Hervé Roux' });
  open('/desk/moderation');
  await opened('Sancy Énergie');
  await userEvent.keyboard('r');
  await userEvent.type(screen.getByRole('textbox', { name: 'Motif' }), 'Trop court.');
  await userEvent.click(screen.getByRole('button', { name: 'Refuser' }));
  await opened('Léo Vigier');

  const [first, ...rest] = readBy(new URL('http://desk.test/api/moderation/sancy-energie')).changes;
  if (!first) throw new Error('The review has changes');
  const edited = { ...first, after: { fr: 'Groupes de 20 à 200 kVA.' } };
  reviews.set(
    'sancy-energie',
    review({ slug: 'sancy-energie', title: 'Sancy Énergie', edition: 4, changes: [edited, ...rest] }),
  );
  leave();

  await userEvent.click(await screen.findByRole('link', { name: 'Relire' }));
  await opened('Sancy Énergie');
  expect(plain(await screen.findByText(/a changé cette fiche pendant que vous la lisiez/))).toContain('Hervé Roux');
  expect(await rowOf('Résumé changé entre-temps')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Motif' })).toHaveProperty('value', 'Trop court.');
});

test('several are chosen and decided at once; what could not be done is told apart', async () => {
  answer(decideMany, (_url, body) => {
    const { items } = decideMany.body.parse(body);
    waiting = waiting.filter(({ slug }) => slug !== 'leo-vigier' && slug !== 'sancy-energie');
    return {
      outcomes: items.map(({ slug }) => ({
        slug,
        done: slug !== 'filature',
        problem: slug === 'filature' ? 'No' : null,
      })),
    };
  });
  open('/desk/moderation');
  await opened('Sancy Énergie');
  await userEvent.keyboard('xjj');
  await opened('Filature de Lavoûte');
  await userEvent.keyboard('{Shift>}X{/Shift}');
  expect(
    await screen.findByText('3 fiches choisies', { normalizer: (text) => text.replace(/\u00a0/g, ' ') }),
  ).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Publier les 3' }));
  leave();
  await waitFor(() =>
    expect(sent[0]).toEqual({
      call: 'POST /api/moderation/decisions',
      body: {
        decision: 'publish',
        reason: '',
        items: ['sancy-energie', 'leo-vigier', 'filature'].map((slug) => ({ slug, edition: 3 })),
      },
    }),
  );
  await opened('Filature de Lavoûte');
  expect(await screen.findByText(/La décision n’a pas été prise/)).toBeTruthy();
  expect(titles().map((link) => link.getAttribute('data-slug'))).not.toContain('leo-vigier');
});

describe('a suspected duplicate', () => {
  beforeEach(() => {
    const twin = {
      slug: 'autre',
      kind: 'company' as const,
      title: 'Énergie du Sancy',
      commune: 'Le Mont-Dore',
      status: 'published' as const,
      why: ['title' as const, 'siret' as const],
      metres: 240,
    };
    wait(['sancy-energie', 'Sancy Énergie', { twins: [twin] }], ['leo-vigier', 'Léo Vigier']);
    answer(readForm, (url) => {
      const isOther = url.pathname.includes('autre');
      const content = isOther ? { title: 'Énergie du Sancy' } : { title: 'Sancy Énergie', tags: ['groupe'] };
      return form({ slug: isOther ? 'autre' : 'sancy-energie', content });
    });
  });

  test('is compared side by side and merged, after saying what that does', async () => {
    answer(mergeListing, form({ slug: 'autre' }));
    open('/desk/moderation');
    const twins = await screen.findByRole('region', { name: 'Doublons' });
    expect(plain(twins)).toContain('même nom, même SIRET, à 240 m');
    await userEvent.click(within(twins).getByRole('button', { name: 'Comparer' }));
    expect(plain(await rowOf('Nom'))).toContain('Énergie du Sancy');

    await userEvent.click(screen.getByRole('button', { name: 'Fusionner dans l’autre' }));
    expect(plain(document.body)).toContain('son adresse mènera à Énergie du Sancy');
    expect(plain(document.body)).toContain('Repris, car l’autre n’en dit rien : Mots-clés.');
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Fusionner' }));
    await opened('Léo Vigier');
    expect(sent).toEqual([{ call: 'POST /api/listings/sancy-energie/merge', body: { into: 'autre' } }]);
  });

  test('is none when the desk says so', async () => {
    answer(markDistinct, { twins: [] });
    open('/desk/moderation');
    await userEvent.click(await screen.findByRole('button', { name: 'Comparer' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ce n’est pas la même' }));
    await opened('Sancy Énergie');
    expect(sent).toEqual([{ call: 'POST /api/listings/sancy-energie/distinct', body: { from: 'autre' } }]);
  });
});

test('a claim is answered: yes at once, no with a reason', async () => {
  const claim = {
    account: 'b'.repeat(24),
    name: 'Ysaline Mercœur',
    organisation: '',
    email: 'y@example.org',
    message: 'C’est ma fiche.',
    at: '2025-09-17T08:00:00.000Z',
  };
  wait(['ysaline', 'Ysaline Mercœur', { waiting: false, changes: [], owner: null, claims: [claim] }]);
  answer(answerClaim, { answered: true });
  open('/desk/moderation');
  const asked = await screen.findByRole('region', { name: 'Ysaline Mercœur dit que cette fiche est la sienne' });
  expect(plain(asked)).toContain('C’est ma fiche.');
  await userEvent.click(within(asked).getByRole('button', { name: 'Non' }));
  await userEvent.type(within(asked).getByRole('textbox'), 'Ce n’est pas votre nom.');
  await userEvent.click(within(asked).getByRole('button', { name: 'Non' }));
  leave();
  await waitFor(() => expect(sent[0]?.body).toEqual({ accept: false, reason: 'Ce n’est pas votre nom.' }));
});

test('an earlier version is looked at before it is put back', async () => {
  answer(readVersion, {
    at: '2018-02-01T10:00:00.000Z',
    by: null,
    changes: [{ field: 'title', before: 'Sancy Énergie', after: 'Sancy Groupes', by: null }],
    photos: { before: [], after: [], changed: false },
  });
  answer(restoreVersion, form());
  open('/desk/moderation');
  const history = await screen.findByRole('region', { name: 'Histoire' });
  await userEvent.click(within(history).getByRole('button', { name: 'Revoir cette version' }));
  expect(plain(await rowOf('Nom'))).toContain('Groupes');
  await userEvent.click(screen.getByRole('button', { name: 'Rétablir cette version' }));
  await opened('Sancy Énergie');
  expect(sent).toEqual([{ call: 'POST /api/listings/sancy-energie/restore', body: { version: 'first', edition: 3 } }]);
});

test('an empty queue is said calmly, with what was just decided', async () => {
  wait(['sancy-energie', 'Sancy Énergie']);
  open('/desk/moderation', 'en');
  await opened('Sancy Énergie');
  await userEvent.keyboard('a');
  expect(await screen.findByText('Nothing is waiting')).toBeTruthy();
  expect(screen.getAllByText('Published: Sancy Énergie').length).toBeGreaterThan(0);
});
