import { type Dice, diceOf } from '../../illustrations/draw/dice';
import type { Day, ProductionStatus } from '../../productions/contract';
import { dayAfter } from '../../productions/counting';
import { dayAtShare } from './calendar';
import { idOf, weighted, within } from './chance';
import { between, callOn, leadSourceOf, lookedAfter, wayOf } from './enquiry';
import { identityOf } from './identity';
import { profileOf } from './profiles';
import type { Draft } from './record';

/** Three enquiries of four do not come: this many a year, beside some seventy that do. */
const perYear = 150;

/** A project that comes to nothing is known by its working title. */
const workingTitles = {
  commercial: [
    'Publicité automobile',
    'Publicité alimentaire',
    'Publicité banque',
    'Publicité sport',
    'Publicité mode',
  ],
  feature_fiction: ['Long métrage sans titre', 'Projet Altitude', 'Projet Rivière', 'Projet Novembre', 'Projet Maison'],
  short_fiction: ['Court, la lettre', 'Court, le lac', 'Court, deux voix', 'Court, l’attente', 'Court, la course'],
  tv_movie: ['Unitaire policier', 'Unitaire, la juge', 'Unitaire, le village', 'Unitaire d’époque'],
  tv_series: ['Série, la vallée', 'Série médicale', 'Série jeunesse', 'Série, 1910'],
  tv_doc: ['Documentaire pastoralisme', 'Documentaire eau', 'Documentaire industrie', 'Documentaire patrimoine'],
  music_video: ['Clip, neige', 'Clip, nuit', 'Clip, route', 'Clip, usine'],
  magazine: ['Magazine cuisine', 'Magazine randonnée', 'Magazine maison', 'Magazine insolite'],
  photo_shoot: ['Photo, catalogue', 'Photo, mode'],
  platform_series: ['Série de plateforme, la station', 'Série de plateforme, la cure'],
} as const;

const typesLost = {
  commercial: 26,
  feature_fiction: 20,
  short_fiction: 16,
  tv_movie: 9,
  tv_series: 6,
  tv_doc: 9,
  music_video: 7,
  magazine: 5,
  photo_shoot: 3,
  platform_series: 2,
};

const reasons = {
  incentive_elsewhere: 19,
  no_answer: 19,
  financing: 14,
  no_location: 11,
  cost: 8,
  too_far: 8,
  script_changed: 7,
  crew_short: 6,
  postponed: 6,
  too_late: 5,
  lodging: 4,
  permit_refused: 2,
  weather_season: 2,
  other: 1,
};

const elsewhere: Partial<Record<keyof typeof reasons, readonly string[]>> = {
  incentive_elsewhere: ['Nouvelle-Aquitaine', 'Occitanie', 'Hauts-de-France', 'Belgique', 'Italie du Nord'],
  no_location: ['Vosges', 'Aubrac', 'Lozère'],
  cost: ['Hongrie', 'Portugal', 'Géorgie'],
  too_far: ['Île-de-France', 'Région lyonnaise'],
  crew_short: ['Région lyonnaise', 'Région toulousaine'],
};

/** What went elsewhere or came to nothing, in this year until today and the two before, with the reason. */
export function lostProductions(today: Day): Draft[] {
  const thisYear = Number(today.slice(0, 4));
  return [2, 1, 0]
    .flatMap((yearsAgo) => Array.from({ length: perYear }, (_, place) => ({ year: thisYear - yearsAgo, place })))
    .map(({ year, place }) => ({ words: `lost ${year} ${place}`, called: dayAtShare(year, (place + 0.5) / perYear) }))
    .filter(({ called }) => called < dayAfter(today, -14))
    .map(({ words, called }) => lostOf(words, called, today));
}

function lostOf(words: string, called: Day, today: Day): Draft {
  const dice = diceOf(words);
  const type = weighted(typesLost, dice);
  const titles = workingTitles[type];
  const title = titles[dice.whole(0, titles.length - 1)] ?? titles[0];
  const { house, ...identity } = identityOf({ type, title: `${title} ${words}` });
  const staff = lookedAfter(dice);
  const { enquired, answered } = callOn(called, dice);
  const days = within(dice, profileOf(type).days);
  const spend = dice.chance(0.6)
    ? Math.round((days * profileOf(type).wage * profileOf(type).localCrew[1] * 3) / 1000) * 1000
    : null;
  return {
    _id: idOf(words),
    title,
    type,
    ...identity,
    status: 'lost',
    statusHistory: wayOf(wayDown(enquired, today, dice), staff),
    staff: staff._id,
    enquiredAt: enquired.toISOString(),
    answeredAt: dice.chance(0.96) ? answered.toISOString() : null,
    leadSource: leadSourceOf(house, dice),
    expected: { from: dayAfter(called, dice.whole(30, 300)).slice(0, 7), days, spend },
    loss: lossOf(spend, dice),
  };
}

/** Most are lost at once, some after a scout, few when everything was ready. */
function wayDown(enquired: Date, today: Day, dice: Dice): [ProductionStatus, Date][] {
  const end = new Date(Math.min(enquired.getTime() + dice.whole(9, 130) * 86_400_000, Date.parse(today)));
  const reached = weighted({ enquiry: 68, scouting: 24, preparation: 8 }, dice);
  const steps: ProductionStatus[] = ['enquiry'];
  if (reached !== 'enquiry') steps.push('scouting');
  if (reached === 'preparation') steps.push('preparation');
  return [...steps, 'lost' as const].map((step, place) => [step, between(enquired, end, place / steps.length)]);
}

function lossOf(spend: number | null, dice: Dice) {
  const reason = weighted(reasons, dice);
  const places = elsewhere[reason] ?? [];
  const wentTo = dice.chance(0.7) ? (places[dice.whole(0, Math.max(0, places.length - 1))] ?? '') : '';
  return { reason, note: '', wentTo, spend };
}
