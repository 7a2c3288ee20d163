import { type Dice, diceOf } from '../../illustrations/draw/dice';
import type { Day, ProductionStatus, Shoot, Task } from '../../productions/contract';
import { dayAfter } from '../../productions/counting';
import { lengthOf, periodFrom, workingDay } from './calendar';
import { idOf, within } from './chance';
import { between, callOn, desk, leadSourceOf, lookedAfter, wayOf } from './enquiry';
import { supportOf } from './figures';
import { identityOf } from './identity';
import { profileOf } from './profiles';
import type { Draft } from './record';
import { placesNear, type Site } from './sites';
import { type OpenWork, readOpenWorks } from './works';

type OpenStatus = OpenWork['status'];

/** What the desk follows now, from the newest call to what is shooting today. */
export function openProductions(today: Day, sites: readonly Site[]): Draft[] {
  const places = new Map<OpenStatus, number>();
  return readOpenWorks().map((work) => {
    const place = places.get(work.status) ?? 0;
    places.set(work.status, place + 1);
    return openOf(work, place, today, sites);
  });
}

/** How many of them are shooting. */
export const howManyShooting = (): number => readOpenWorks().filter(({ status }) => status === 'shooting').length;

/** Days from today to the first shooting day; what shoots began some days ago. */
function startsIn(status: OpenStatus, place: number, days: number): number {
  if (status === 'shooting') return -Math.max(1, Math.round(lengthOf(days) * (0.55 - 0.12 * (place % 4))));
  // One whose first day has passed unnoticed: the desk is told.
  if (status === 'preparation') return place === 4 ? -2 : 6 + place * 9;
  return status === 'scouting' ? 45 + place * 16 : 60 + place * 22;
}

/** Days since the first call. */
const calledAgo: Record<OpenStatus, (place: number) => number> = {
  enquiry: (place) => 1 + place * 4,
  scouting: (place) => 38 + place * 11,
  preparation: (place) => 95 + place * 14,
  shooting: (place) => 140 + place * 25,
};

/** The enquiry that nobody has answered yet. */
const unanswered = 1;

function openOf(work: OpenWork, place: number, today: Day, sites: readonly Site[]): Draft {
  const words = `open ${work.title}`;
  const dice = diceOf(words);
  const profile = profileOf(work.type);
  const days = within(dice, profile.days);
  const first = workingDay(dayAfter(today, startsIn(work.status, place, days)));
  const { house, ...identity } = identityOf(work);
  const staff = lookedAfter(dice);
  const { enquired, answered } = callOn(dayAfter(today, -calledAgo[work.status](place)), dice);
  const isOpenCall = work.status === 'enquiry' && place === unanswered;
  const isDated =
    work.status === 'preparation' || work.status === 'shooting' || (work.status === 'scouting' && place < 4);
  return {
    _id: idOf(words),
    title: work.title,
    type: work.type,
    format: work.format ?? '',
    synopsis: work.synopsis,
    ...identity,
    status: work.status,
    statusHistory: wayOf(stepsTo(work.status, enquired, first, today), staff),
    staff: isOpenCall ? null : staff._id,
    enquiredAt: enquired.toISOString(),
    answeredAt: isOpenCall ? null : earliest(answered, today).toISOString(),
    leadSource: leadSourceOf(house, dice),
    expected: {
      from: work.status === 'enquiry' && dice.chance(0.7) ? first.slice(0, 7) : first,
      days,
      spend: Math.round((days * profile.wage * (profile.localCrew[1] + profile.extras) * 2.4) / 1000) * 1000,
    },
    shoots: isDated ? [shootOf(words, work, first, days, sites, dice)] : [],
    support: work.status === 'enquiry' ? [] : supportOf(words, profile, 0.6, dice),
    tasks: tasksOf(words, work.status, place, today, dice),
  };
}

const earliest = (moment: Date, today: Day): Date => {
  const now = new Date(`${today}T00:00:00Z`);
  return moment < now ? moment : now;
};

const way: readonly OpenStatus[] = ['enquiry', 'scouting', 'preparation', 'shooting'];

/** Moments of each status until the one it stands in. */
function stepsTo(status: OpenStatus, enquired: Date, first: Day, today: Day): [ProductionStatus, Date][] {
  const until = new Date(`${first < today ? first : today}T06:00:00Z`);
  const steps = way.slice(0, way.indexOf(status) + 1);
  return steps.map((step, place) => [step, between(enquired, until, place / steps.length)]);
}

function shootOf(words: string, work: OpenWork, first: Day, days: number, sites: readonly Site[], dice: Dice): Shoot {
  const places = placesNear(sites, work.near, within(dice, profileOf(work.type).places), dice);
  return { id: idOf(`${words} main`), kind: 'main', ...periodFrom(first, days), places, note: '' };
}

const toDo: Record<OpenStatus, readonly [string, ...string[]]> = {
  enquiry: [
    'Rappeler pour le scénario et les dates',
    'Envoyer trois lieux possibles',
    'Demander l’intention de tournage écrite',
    'Prévenir la commune',
  ],
  scouting: [
    'Caler le repérage technique',
    'Compléter le dossier de lieux',
    'Demander l’accord du propriétaire',
    'Vérifier l’accès des camions de 19 t',
  ],
  preparation: [
    'Déposer l’arrêté de circulation',
    'Confirmer les nuitées avec l’hôtel',
    'Transmettre la liste des techniciens d’ici',
    'Prévenir les riverains',
  ],
  shooting: [
    'Passer sur le plateau',
    'Demander la feuille de service de la semaine',
    'Rappeler le bilan de fin de tournage',
  ],
};

/** One thing to do or two, in the days to come; one of them is late. */
function tasksOf(words: string, status: OpenStatus, place: number, today: Day, dice: Dice): Task[] {
  const isLate = status === 'preparation' && place === 1;
  const texts = toDo[status];
  return Array.from({ length: 1 + Number(dice.chance(0.4)) }, (_, at) => ({
    id: idOf(`${words} task ${at}`),
    text: texts[(place + at) % texts.length] ?? texts[0],
    due: dayAfter(today, isLate && at === 0 ? -5 : dice.whole(1, 9) + at * 12),
    assignee: at === 0 ? null : (desk[place % desk.length]?._id ?? null),
    doneAt: null,
  }));
}
