import { readQueue } from '@contract/moderation';
import { changeRule, deleteRule, type PermitRule, permitRule, readDuePermits, readRules } from '@contract/permits';
import { readProductions } from '@contract/productions';
import { readVocabularies } from '@contract/vocabularies';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOf } from '../../client/listings/days';
import { deskPermitsPath, permitRulesPath, productionPath } from '../../client/paths';
import { account, answer, calls, open, sent, signedInAs, vocabularies } from './harness';

const id = (letter: string) => letter.repeat(24);

beforeEach(() => {
  signedInAs(account({ role: 'staff' }));
  answer(readQueue, { total: 0, counts: { all: 0, new: 0, changed: 0, duplicate: 0, claim: 0 }, items: [] });
  answer(readVocabularies, vocabularies({ authorities: [{ id: 'commune', fr: 'Commune', en: 'Town' }] }));
  const statuses = { enquiry: 0, scouting: 0, preparation: 0, shooting: 0, wrapped: 0, lost: 0, cancelled: 0 };
  answer(readProductions, { total: 0, page: 1, limit: 1, statuses, items: [], staff: [] });
});

const inDays = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000));

test('what is late across productions is said in words, with the way to its file', async () => {
  const due = {
    id: id('b'),
    production: id('a'),
    title: 'Basalte',
    number: '2026-158',
    rule: null,
    authority: 'Mairie de Besse',
    subject: 'Occupation du domaine public',
    places: ['Lac Pavin'],
    needs: [],
    contact: '',
    fileBy: inDays(-3),
    filedOn: null,
    decidedOn: null,
    validFrom: null,
    validTo: null,
    reference: '',
    note: '',
    status: 'toFile' as const,
    next: ['requested' as const],
    history: [],
    documents: [],
    files: [],
    alert: 'late' as const,
    edition: 1,
  };
  answer(readDuePermits, ({ searchParams }) =>
    searchParams.getAll('alert').includes('expiring') ? { total: 0, permits: [] } : { total: 1, permits: [due] },
  );
  open(deskPermitsPath, 'en');
  const row = (await screen.findByText('Mairie de Besse')).closest('tr');
  if (!row) throw new Error('no row');
  expect(within(row).getByText('3 days late')).toBeTruthy();
  expect(within(row).getByRole('link', { name: 'Basalte' }).getAttribute('href')).toBe(
    `${productionPath(id('a'))}?tab=permits`,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Ending' }));
  expect(await screen.findByText('Nothing of this kind')).toBeTruthy();
  expect(calls.at(-1)?.search).toContain('alert=expiring');
});

const rule = (given: Partial<PermitRule> = {}): PermitRule =>
  permitRule.parse({
    id: id('c'),
    authority: { fr: 'Mairie', en: 'Town hall' },
    subject: { fr: 'Stationnement', en: 'Parking' },
    needs: ['street'],
    authorities: ['commune'],
    protections: [],
    departements: [],
    lead: { amount: 1, unit: 'months' },
    contact: { name: '', email: '', phone: '', url: '' },
    documents: [],
    note: { fr: '', en: '' },
    source: { label: 'villeducrotoy.fr', url: '', grade: 'read' },
    checkedOn: '2026-11-24',
    validFrom: null,
    validTo: null,
    usual: true,
    changedAt: null,
    changedByName: null,
    ...given,
  });

test('a rule says how it is known, is checked before it is sent, and each change can be taken back', async () => {
  const user = userEvent.setup();
  answer(readRules, { rules: [rule()], needs: [{ id: 'street', name: { fr: 'Rue', en: 'Street' } }] });
  answer(changeRule, (_url, body) => rule({ ...changeRule.body.parse(body), usual: false }));
  answer(deleteRule, { id: id('c') });
  open(permitRulesPath, 'en');
  expect(await screen.findByText('read at the source')).toBeTruthy();
  expect(await screen.findByText('Street, Town')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Change: Town hall' }));
  const lead = screen.getByRole('textbox', { name: 'Lead time' });
  await user.clear(lead);
  await user.type(lead, 'soon{Enter}');
  expect(await screen.findByText('A whole number from 1 to 730, or nothing')).toBeTruthy();
  await user.clear(lead);
  await user.type(lead, '2{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Undo the change' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.map(({ body }) => changeRule.body.parse(body).lead?.amount)).toEqual([2, 1]);

  await user.click(await screen.findByRole('button', { name: 'Remove: Town hall' }));
  await user.click(await screen.findByRole('button', { name: 'Undo the change' }));
  await waitFor(() => expect(sent).toHaveLength(4));
  expect(sent.slice(2).map(({ call }) => call.split(' ')[0])).toEqual(['DELETE', 'PUT']);
});
