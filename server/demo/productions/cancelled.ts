import { diceOf } from '../../illustrations/draw/dice';
import type { Day, ProductionStatus } from '../../productions/contract';
import { dayAfter } from '../../productions/counting';
import { periodFrom } from './calendar';
import { idOf } from './chance';
import { between, callOn, leadSourceOf, lookedAfter, wayOf } from './enquiry';
import { identityOf } from './identity';
import type { Draft } from './record';
import { placesNear, type Site } from './sites';

/** Called off when all was ready; none of them had begun, so none counts. */
const calledOff = [
  { title: 'La Saison des pierres', type: 'feature_fiction', near: 'Usson', daysAgo: 470, days: 12 },
  { title: 'Le Facteur de Blesle', type: 'short_fiction', near: 'Blesle', daysAgo: 300, days: 4 },
  { title: 'Retour d’Écosse', type: 'tv_doc', near: 'Dienne', daysAgo: 160, days: 6 },
  { title: 'Grand écart', type: 'commercial', near: 'Vichy', daysAgo: 45, days: 2 },
];

/** Productions that were cancelled in preparation. */
export const cancelledProductions = (today: Day, sites: readonly Site[]): Draft[] =>
  calledOff.map((work) => {
    const words = `cancelled ${work.title}`;
    const dice = diceOf(words);
    const { house, ...identity } = identityOf(work);
    const staff = lookedAfter(dice);
    const first = dayAfter(today, -work.daysAgo);
    const { enquired, answered } = callOn(dayAfter(first, -120), dice);
    const steps: ProductionStatus[] = ['enquiry', 'scouting', 'preparation', 'cancelled'];
    const until = new Date(`${dayAfter(first, -5)}T15:00:00Z`);
    const places = placesNear(sites, work.near, 2, dice);
    return {
      _id: idOf(words),
      title: work.title,
      type: work.type,
      ...identity,
      status: 'cancelled',
      statusHistory: wayOf(
        steps.map((step, place) => [step, between(enquired, until, place / (steps.length - 1))]),
        staff,
      ),
      staff: staff._id,
      enquiredAt: enquired.toISOString(),
      answeredAt: answered.toISOString(),
      leadSource: leadSourceOf(house, dice),
      shoots: [{ id: idOf(`${words} main`), kind: 'main', ...periodFrom(first, work.days), places, note: '' }],
    };
  });
