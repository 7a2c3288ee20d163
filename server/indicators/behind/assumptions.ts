import type { Bilingual } from '../../common/contract';
import { type Economics, type PriceName, priceName } from '../../productions/economics/contract';
import type { Conversion, OpenStatus } from '../conversion';
import { openStatuses, priors, priorWeight } from '../conversion';
import type { Fact } from '../fact';
import { assumedMonths, type Season } from '../season';
import type { Assumption } from './opened';

interface Sourced {
  source: string;
  asOf: string;
  assumption: boolean;
}

/** Writes numbers by the reader's language. */
interface Pen {
  number(value: number): string;
  euros(value: number): string;
  percent(share: number): string;
}

function penOf(locale: string): Pen {
  const [number, euros, percent] = [
    new Intl.NumberFormat(locale),
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
    new Intl.NumberFormat(locale, { style: 'percent' }),
  ];
  return {
    number: (value) => number.format(value),
    euros: (value) => euros.format(value),
    percent: (share) => percent.format(share),
  };
}
const pens = { fr: penOf('fr-FR'), en: penOf('en-GB') };
const inBoth = (write: (pen: Pen) => string): Bilingual => ({ fr: write(pens.fr), en: write(pens.en) });

const told = (
  fr: string,
  en: string,
  write: (pen: Pen) => string,
  { source, asOf, assumption }: Sourced,
): Assumption => ({
  ...{ label: { fr, en }, value: inBoth(write) },
  ...{ source, asOf, assumption },
});

/** What the desk assumes where nothing is measured. */
const ownGuess: Sourced = { source: 'Hypothèse du guichet', asOf: '2026-11-24', assumption: true };

/** Rates of the types whose spend is estimated by the day, with the index and the capture they are turned by. */
export function rateAssumptions(facts: readonly Fact[], economics: Economics): Assumption[] {
  const types = new Set(
    facts.filter(({ amounts }) => amounts.some(({ evidence }) => evidence === 'dayRate')).map(({ type }) => type),
  );
  if (types.size === 0) return [];
  const { dayRates, otherRate, index, localCapture } = economics;
  const used = dayRates.filter((rate) => rate.types.some((type) => types.has(type)));
  const hasOther = [...types].some((type) => !dayRates.some((rate) => rate.types.includes(type)));
  return [
    ...used.map((rate) => asRate(rate.label, rate)),
    ...(hasOther ? [asRate({ fr: 'autres types', en: 'other types' }, otherRate)] : []),
    told('Indice des prix', 'Price index', (pen) => levelsOf(index.levels, pen), index),
    told(
      'Part qui reste sur le territoire',
      'Share that stays in the territory',
      ({ percent }) => percent(localCapture.value),
      localCapture,
    ),
  ];
}

const asRate = ({ fr, en }: Bilingual, rate: Sourced & { amount: number; pricesOf: number }): Assumption =>
  told(
    `Dépense par jour de tournage, ${fr}`,
    `Spend per shooting day, ${en}`,
    ({ euros }) => `${euros(rate.amount)} (${rate.pricesOf})`,
    rate,
  );

/** The first and the last year say what the index is made of. */
function levelsOf(levels: Readonly<Record<string, number>>, { number }: Pen): string {
  const years = Object.keys(levels).sort();
  const ends = [...new Set([years[0], years.at(-1)])].flatMap((year) => year ?? []);
  return ends.map((year) => `${year}\u00a0: ${number(levels[year] ?? 1)}`).join(', ');
}

const priceLabels: Record<PriceName, Bilingual> = {
  crewDay: { fr: 'Journée de technicien', en: 'Day of crew' },
  castDay: { fr: 'Journée d’artiste', en: 'Day of cast' },
  extraDay: { fr: 'Journée de figurant', en: 'Day of an extra' },
  roomNight: { fr: 'Nuitée', en: 'Room-night' },
  meal: { fr: 'Repas', en: 'Meal' },
  vehicleDay: { fr: 'Jour de véhicule', en: 'Vehicle-day' },
};

/** Prices, where volumes were turned into money. */
export function priceAssumptions(facts: readonly Fact[], { prices }: Economics): Assumption[] {
  if (!facts.some(({ amounts }) => amounts.some(({ evidence }) => evidence === 'computed'))) return [];
  return priceName.options.flatMap((name) => {
    const { fr, en } = priceLabels[name];
    const price = prices[name];
    return price ? [told(fr, en, ({ euros }) => euros(price.amount), price)] : [];
  });
}

export const hourAssumptions = ({ hoursPerDay, hoursPerYear }: Economics): Assumption[] => [
  told(
    'Heures d’une journée payée',
    'Hours of a paid day',
    ({ number }) => `${number(hoursPerDay.value)}\u00a0h`,
    hoursPerDay,
  ),
  told(
    'Heures d’une année à temps plein',
    'Hours of a full-time year',
    ({ number }) => `${number(hoursPerYear.value)}\u00a0h`,
    hoursPerYear,
  ),
];

export const territoryAssumption = ({ territory }: Economics): Assumption =>
  told('Territoire, départements', 'Territory, départements', () => territory.join(', ') || '∞', {
    source: 'Réglages du guichet',
    asOf: '2026-11-24',
    assumption: false,
  });

const statusLabels: Record<OpenStatus, Bilingual> = {
  enquiry: { fr: 'Conversion des demandes', en: 'Conversion of enquiries' },
  scouting: { fr: 'Conversion des repérages', en: 'Conversion from scouting' },
  preparation: { fr: 'Conversion des préparations', en: 'Conversion from preparation' },
  shooting: { fr: 'Conversion des tournages annoncés', en: 'Conversion of shoots announced' },
};

/** Conversion by status: what was believed, and what our own past says. */
export const conversionAssumptions = (conversions: Record<OpenStatus, Conversion>): Assumption[] =>
  openStatuses.map((status) => {
    const { fr, en } = statusLabels[status];
    const { rate, basis } = conversions[status];
    const source = `${basis} productions passées du registre, avec un a priori de ${priors[status]} qui en vaut ${priorWeight}`;
    return told(fr, en, ({ percent }) => percent(rate), { ...ownGuess, source, assumption: basis < priorWeight });
  });

export const seasonAssumption = ({ months, profileOf }: Season): Assumption =>
  told('Saison, de janvier à décembre', 'Season, January to December', (pen) => asPercents(months, pen), {
    ...ownGuess,
    source: profileOf.length === 0 ? ownGuess.source : `Premiers jours de tournage de ${profileOf.join(', ')}`,
    assumption: months === assumedMonths,
  });

const asPercents = (shares: readonly number[], { percent }: Pen): string => shares.map(percent).join(', ');

export const toComeAssumption = (toCome: number, isKnown: boolean): Assumption =>
  told(
    'Productions dont la demande n’est pas encore venue',
    'Productions whose enquiry has not come yet',
    ({ number }) => number(toCome),
    {
      ...ownGuess,
      source: isKnown ? 'Moyenne des années passées, après le même jour' : ownGuess.source,
      assumption: !isKnown,
    },
  );
