import {
  answerLetter,
  changeFreshnessSettings,
  confirmListing,
  readAgeing,
  readFreshnessSettings,
  readLetter,
} from '@contract/freshness';
import { readQueue } from '@contract/moderation';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { account, address, answer, calls, open, refuse, sent, signedInAs } from './harness';

const plain = (element: Element | null) => element?.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? '';
const token = 'a'.repeat(43);
const letter = {
  slug: 'sancy-energie',
  kind: 'company' as const,
  title: 'Sancy Énergie',
  commune: 'Le Mont-Dore',
  summary: { fr: 'Groupes électrogènes.', en: 'Generators.' },
  status: 'published' as const,
  confirmedAt: '2024-11-12T10:00:00.000Z',
};
/** Whether a program says that it drives this browser. */
function driven(isDriven: boolean) {
  Object.defineProperty(navigator, 'webdriver', { configurable: true, value: isDriven });
}

beforeEach(() => {
  driven(false);
  window.scrollTo = () => {};
  answer(readLetter, letter);
  const afterwards = {
    down: { ...letter, status: 'archived' as const },
    right: { ...letter, confirmedAt: '2025-09-04T10:00:00.000Z' },
  };
  answer(answerLetter, (_url, body) => afterwards[answerLetter.body.parse(body).answer]);
});

describe('the link of a letter', () => {
  test('says "still right" by itself once somebody sees it, and offers the rest', async () => {
    open(`/still-right/${token}`);
    expect(await screen.findByRole('heading', { name: 'C’est noté' })).toBeTruthy();
    expect(sent).toEqual([{ call: `POST /api/freshness/answers/${token}`, body: { answer: 'right' } }]);
    expect(plain(document.body)).toContain('Confirmée le 4 septembre 2025.');
    expect(screen.getByRole('link', { name: 'Changer la fiche' }).getAttribute('href')).toBe(
      '/listings/sancy-energie/edit',
    );
  });

  test('answers nothing for a scanner that runs pages; its button does', async () => {
    driven(true);
    open(`/still-right/${token}`, 'en');
    const button = await screen.findByRole('button', { name: 'Still right' });
    expect(plain(document.body)).toContain('last confirmed 12 November 2024');
    expect(sent).toEqual([]);
    await userEvent.click(button);
    expect(await screen.findByRole('heading', { name: 'Noted' })).toBeTruthy();
  });

  test('asks before it takes down, and brings back by one click', async () => {
    open(`/still-right/${token}?answer=down`);
    await userEvent.click(await screen.findByRole('button', { name: 'Retirer la fiche' }));
    expect(await screen.findByRole('heading', { name: 'Fiche retirée' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /La remettre/ }));
    expect(await screen.findByRole('heading', { name: 'C’est noté' })).toBeTruthy();
    expect(sent.map(({ body }) => body)).toEqual([{ answer: 'down' }, { answer: 'right' }]);
  });

  test('that is over says so in plain words', async () => {
    refuse(readLetter, 'not_found', 404);
    open(`/still-right/${token}`);
    expect(await screen.findByRole('heading', { name: 'Ce lien ne marche plus' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mes fiches' })).toBeTruthy();
    expect(sent).toEqual([]);
  });
});

describe('the desk', () => {
  const none = { fresh: 0, due: 0, asked: 0, reminded: 0, sunk: 0, expired: 0 };
  const settings = {
    months: { location: 12, technician: 6, actor: 6, company: 12 },
    remindAfter: 21,
    sinkAfter: 45,
    expireAfter: 90,
    changedAt: null,
    changedBy: null,
  };
  beforeEach(() => {
    signedInAs(account({ role: 'staff' }));
    answer(readQueue, { total: 0, counts: { all: 0, new: 0, changed: 0, duplicate: 0, claim: 0 }, items: [] });
  });

  test('sees its directory age, narrows it to a stage, and confirms what it knows', async () => {
    answer(readAgeing, {
      kinds: [{ kind: 'company', stages: { ...none, fresh: 210, sunk: 5 } }],
      total: 1,
      items: [{ ...letter, stage: 'sunk', askedAt: '2025-06-01T10:00:00.000Z', owner: null }],
    });
    answer(confirmListing, { confirmedAt: '2025-09-04T10:00:00.000Z' });
    open('/desk/directory');

    const stages = await screen.findByRole('list', { name: /Entreprises/ });
    expect(plain(stages)).toBe('à jour 210reculées 5');
    await userEvent.click(within(stages).getByRole('link', { name: /reculées/ }));
    expect(address().toString()).toBe('kind=company&stage=sunk');
    await waitFor(() => expect(calls.at(-1)?.searchParams.get('stage')).toBe('sunk'));

    const row = (await screen.findByRole('rowheader', { name: /Sancy Énergie/ })).closest('tr');
    expect(plain(row)).toContain('12 novembre 2024');
    await userEvent.click(screen.getByRole('button', { name: /Toujours exact.*Sancy/ }));
    expect(await screen.findByText('confirmée aujourd’hui')).toBeTruthy();
    expect(sent).toEqual([{ call: 'POST /api/listings/sancy-energie/confirm', body: undefined }]);
  });

  test('sets the delays, each after the one before', async () => {
    answer(readFreshnessSettings, settings);
    answer(changeFreshnessSettings, (_url, body) => ({
      ...changeFreshnessSettings.body.parse(body),
      changedAt: '2025-09-04T10:00:00.000Z',
      changedBy: 'Claire Bonnefoy',
    }));
    open('/desk/settings');
    const sink = await screen.findByRole('textbox', { name: 'Recul dans la recherche' });
    await userEvent.clear(sink);
    await userEvent.type(sink, '10');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/après l’étape d’avant/)).toBeTruthy();
    expect(sent).toEqual([]);

    await userEvent.clear(sink);
    await userEvent.type(sink, '60');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/Enregistré à/)).toBeTruthy();
    expect(sent[0]?.body).toEqual({
      months: { location: 12, technician: 6, actor: 6, company: 12 },
      remindAfter: 21,
      sinkAfter: 60,
      expireAfter: 90,
    });
  });
});
