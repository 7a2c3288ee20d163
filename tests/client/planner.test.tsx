import { type PermitPlan, permitRule, planPermits, readRules } from '@contract/permits';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { askPath } from '../../client/paths';
import { address, answer, open } from './harness';

const rule = permitRule.parse({
  id: 'c'.repeat(24),
  authority: { fr: 'Mairie', en: 'Town hall' },
  subject: { fr: 'Stationnement', en: 'Parking' },
  needs: ['street'],
  authorities: [],
  protections: [],
  departements: [],
  lead: { amount: 1, unit: 'months' },
  contact: { name: '', email: '', phone: '', url: '' },
  documents: [],
  note: { fr: '', en: '' },
  source: { label: 'besse.fr', url: '', grade: 'read' },
  checkedOn: null,
  validFrom: null,
  validTo: null,
  usual: true,
  changedAt: null,
  changedByName: null,
});
const plan: PermitPlan = {
  firstDay: '2999-05-11',
  from: '2999-05-01',
  steps: [
    {
      rule,
      because: [{ fr: 'Rue', en: 'Street' }],
      places: [{ name: 'Besse', slug: null }],
      lead: rule.lead,
      fileBy: '2999-04-11',
      daysLeft: -20,
      late: true,
      firstPossible: '2999-06-01',
      skipped: [],
    },
  ],
  firstPossible: '2999-06-01',
  late: 1,
  unknown: ['Besse'],
};

test('the address holds the places; what is late is said in words; an unknown owner leads to the desk', async () => {
  answer(readRules, { rules: [rule], needs: [] });
  answer(planPermits, plan);
  open('/permits?commune=63038-Besse&day=2999-05-11', 'en');
  expect(await screen.findByText('One date has passed already.')).toBeTruthy();
  expect(screen.getByText(/^Too late, possible from/).closest('li')?.className).toContain('late');

  await userEvent.click(screen.getByText(/Nobody knows yet who authorises/).querySelector('a') ?? document.body);
  expect(window.location.pathname).toBe(askPath);
  expect(window.history.state.usr).toEqual({ places: 'Besse' });
});

test('a place taken out leaves the address, and the page says how to begin', async () => {
  answer(readRules, { rules: [], needs: [] });
  answer(planPermits, plan);
  open('/permits?commune=63038-Besse&day=2999-05-11', 'en');
  await userEvent.click(await screen.findByRole('button', { name: 'Take out Besse' }));
  expect(await screen.findByText(/^Choose a place and a first shooting day/)).toBeTruthy();
  expect(Object.fromEntries(address())).toEqual({ day: '2999-05-11' });
});
