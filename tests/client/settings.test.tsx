import { changeEconomics, changeGoal, type Economics, readEconomics, readGoals } from '@contract/indicators';
import { readQueue } from '@contract/moderation';
import { readProductions } from '@contract/productions';
import { readVocabularies } from '@contract/vocabularies';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { account, answer, open, sent, signedInAs, vocabularies } from './harness';
import { economics } from './indicators';

const hidden = true;

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  signedInAs(account({ role: 'staff' }));
  answer(readQueue, { total: 0, counts: { all: 0, new: 0, changed: 0, duplicate: 0, claim: 0 }, items: [] });
  answer(readVocabularies, vocabularies({}));
  const statuses = { enquiry: 0, scouting: 0, preparation: 0, shooting: 0, wrapped: 0, lost: 0, cancelled: 0 };
  answer(readProductions, { total: 0, page: 1, limit: 1, statuses, items: [], staff: [] });
});

test('a goal is changed where it stands, and the change can be taken back', async () => {
  const goal = { year: 2019, goal: 60, baseline: null, note: '', changes: [] };
  answer(readGoals, { goals: [goal] });
  answer(changeGoal, (_url, body) => ({ ...goal, ...changeGoal.body.parse(body) }));
  open('/desk/settings/goals');
  await userEvent.click(await screen.findByRole('button', { name: /Changer.*2019/ }));
  const field = screen.getByRole('textbox', { name: 'But' });
  await userEvent.clear(field);
  await userEvent.type(field, 'soixante');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText(/Un nombre entier de 0/)).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, '62{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler le changement' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.map(({ body }) => body)).toEqual([
    { goal: 62, baseline: null, note: '' },
    { goal: 60, baseline: null, note: '' },
  ]);
});

test('a figure of the estimates is checked at its field, asked once more, saved, and taken back', async () => {
  const before = economics();
  let kept: Economics = before;
  const author = { changedAt: null, changedBy: null };
  const own = [{ types: ['tv_movie'], productions: 12, perDay: 12_300 }];
  answer(readEconomics, () => ({ ...kept, ...author, own, usual: before }));
  answer(changeEconomics, (_url, body) => {
    kept = changeEconomics.body.parse(body);
    return { ...kept, ...author };
  });
  open('/desk/settings/estimates');
  expect(await screen.findByText(/12.300.€ par jour, médiane de 12.productions/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Changer.*Part locale/ }));
  const field = screen.getByRole('textbox', { name: 'Valeur' });
  await userEvent.clear(field);
  await userEvent.type(field, '1,4');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText(/Un nombre de 0 à 1/)).toBeTruthy();
  expect(sent).toEqual([]);

  await userEvent.clear(field);
  await userEvent.type(field, '0,8');
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Changer le chiffre', hidden }));
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler le changement' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(changeEconomics.body.parse(sent[0]?.body).localCapture.value).toBe(0.8);
  expect(sent[1]?.body).toEqual(before);
});
