import type { Dice } from '../../illustrations/draw/dice';
import type { People, SpendLine, SupportLine, Volumes } from '../../productions/contract';
import { idOf, weighted, within } from './chance';
import type { Profile } from './profiles';

const unknown = { heads: null, jobDays: null, localHeads: null, localJobDays: null };

/** Who worked, in heads and job-days; a local hand of a long shoot is there for most of it. */
export function peopleOf(profile: Profile, days: number, dice: Dice): People {
  const heads = within(dice, profile.crew);
  const localHeads = Math.min(heads, within(dice, profile.localCrew));
  const extras = Math.round(profile.extras * days * dice.between(0.6, 1.4));
  const cast = Math.round(profile.cast * days * dice.between(0.6, 1.4));
  return {
    crew: {
      heads,
      jobDays: Math.round(heads * days * 0.95),
      localHeads,
      localJobDays: Math.round(localHeads * days * dice.between(0.8, 1)),
    },
    cast: cast === 0 ? unknown : { heads: null, jobDays: null, localHeads: Math.ceil(cast / 3), localJobDays: cast },
    extras: extras === 0 ? unknown : { ...unknown, localHeads: Math.ceil(extras / 1.6), localJobDays: extras },
  };
}

/** Those who are not from here sleep here; everybody eats. */
export function volumesOf({ crew, extras }: People, days: number, dice: Dice): Volumes {
  const guests = (crew.heads ?? 0) - (crew.localHeads ?? 0);
  return {
    roomNights: Math.round(guests * Math.max(0, days - 1) * dice.between(0.6, 0.9)),
    meals: Math.round((crew.heads ?? 0) * days * 1.4 + (extras.localJobDays ?? 0)),
    vehicleDays: Math.round((crew.heads ?? 0) * days * 0.18),
  };
}

/** Technical and shooting costs as CNC's study splits direct spend: 50 wages, 12 technical, 38 shooting. */
const technical = { equipment: 6, studio: 2, postproduction: 2, vfx: 0.5, professional: 1.5 };
const shooting = {
  accommodation: 11,
  meals: 7,
  perdiem: 2.5,
  car_hire: 4,
  fuel_energy: 2,
  transport: 2.5,
  location_fees: 3,
  sets: 2.5,
  costumes: 1,
  security: 1,
  supplies: 1,
  other: 0.5,
};

export interface Statement {
  evidence: 'audited' | 'declared';
  /** When it came, as text. */
  at: string;
  byName: string;
}

/** Lines of spend in the 21 categories, from the wages that the people of here were paid. */
export function spendOf(of: string, { crew, cast, extras }: People, wage: number, said: Statement, dice: Dice) {
  const crewPay = (crew.localJobDays ?? 0) * wage;
  const castPay = (cast.localJobDays ?? 0) * 430;
  const extrasPay = (extras.localJobDays ?? 0) * 108;
  const pay = crewPay + castPay + extrasPay;
  const charges = pay * 0.52;
  const percent = (pay + charges) / 50;
  const amounts = {
    ...{ wages_crew: crewPay, wages_cast: castPay, wages_extras: extrasPay, social_charges: charges },
    ...Object.fromEntries(
      Object.entries({ ...technical, ...shooting }).map(([name, share]) => [
        name,
        share * percent * dice.between(0.75, 1.25),
      ]),
    ),
  };
  return Object.entries(amounts)
    .map(([category, amount]) => line(of, category, amount, said))
    .filter(({ amount }) => amount >= 50);
}

function line(of: string, category: string, amount: number, { evidence, at, byName }: Statement): SpendLine {
  const to = evidence === 'audited' ? 1 : 10;
  return {
    id: idOf(`${of} ${category}`),
    category,
    amount: Math.round(amount / to) * to,
    evidence,
    note: '',
    source: evidence === 'audited' ? 'desk' : 'wrap',
    at,
    byName,
  };
}

/** Public money: of the territory for what leaves money in it, of others beside it for the larger ones. */
export function supportOf(of: string, profile: Profile, share: number, dice: Dice): SupportLine[] {
  if (!profile.support || !dice.chance(share)) return [];
  const amount = Math.round(within(dice, profile.support) / 500) * 500;
  const from = weighted(
    { 'Région, aide à la production': 5, 'Département, aide au tournage': 3, 'Métropole, fonds d’accueil': 2 },
    dice,
  );
  const own = { id: idOf(`${of} support`), from, amount, territorial: true, note: '' };
  if (amount < 20_000) return [own];
  const national = { from: 'CNC, aide à la production', amount: amount * dice.whole(2, 5), territorial: false };
  return [own, { id: idOf(`${of} national`), note: '', ...national }];
}
