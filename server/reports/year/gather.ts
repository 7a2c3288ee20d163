import type { Lang } from '../../common/contract';
import type { Indicators } from '../../indicators/contract';
import { indicatorsOf } from '../../indicators/indicators';
import { countedIn, lookAt, type Outlook, soFar } from '../../indicators/outlook';
import { spendWithin } from '../../indicators/spend';
import type { Day } from '../../productions/contract';
import { daysByYear, isInside, rounded, shootingDays } from '../../productions/counting';
import { Production, type SavedProduction } from '../../productions/model';
import type { ReportedProduction, Scope, YearReport } from './report';

interface Asked {
  year: number;
  scope: Scope;
  lang: Lang;
  publicUrl: string;
}

/** Reads all that a year's report is written from. In public scope nothing confidential is even read. */
export async function gatherYear({ year, scope, lang, publicUrl }: Asked): Promise<YearReport> {
  const outlook = await lookAt({ year }, scope);
  return {
    ...{ lang, scope, publicUrl },
    madeOn: outlook.today,
    indicators: scope === 'public' ? unpaced(indicatorsOf(outlook)) : indicatorsOf(outlook),
    economics: outlook.economics,
    productions: await productionsOf(outlook),
  };
}

/** The goal is for all productions: those released say nothing of its pace, nor of where the year will end. */
const unpaced = (indicators: Indicators): Indicators => ({
  ...indicators,
  pace: null,
  forecast: null,
  lines: { ...indicators.lines, pace: [], forecast: [] },
});

type Named = Pick<SavedProduction, '_id' | 'companies' | 'directors'>;

/** Those that count in the year, with the names that figures need not know. */
async function productionsOf(outlook: Outlook): Promise<ReportedProduction[]> {
  const counted = countedIn(outlook, outlook.year, outlook.on);
  const named = await Production.find(
    { _id: { $in: counted.map(({ id }) => id) } },
    { companies: 1, directors: 1 },
  ).lean<Named[]>();
  const names = new Map(named.map((production) => [String(production._id), production]));
  const spend = outlook.scope === 'desk' ? spendByProduction(outlook) : null;
  return counted.map((fact) => {
    const name = names.get(fact.id);
    return {
      title: fact.title,
      type: fact.type,
      company: name?.companies[0]?.name ?? '',
      director: name?.directors.join(', ') ?? '',
      firstDay: fact.firstDay,
      days: daysIn(fact.shoots, outlook),
      places: placesOf(fact.shoots, outlook),
      spend: spend && (spend.get(fact.id) ?? 0),
    };
  });
}

type Shoots = SavedProduction['shoots'];

/** Shooting days of the year, up to the day the report is of. */
function daysIn(shoots: Shoots, { economics, year, on }: Outlook): number {
  const days = [...shootingDays(shoots, economics.territory)].filter(([day]: [Day, number]) => day <= on);
  return rounded(daysByYear(new Map(days)).get(year) ?? 0);
}

/** For the public communes only, of what has begun: the name of a place may tell of what its owner keeps to the desk. */
const placesOf = (shoots: Shoots, { economics, scope, today }: Outlook): string[] => [
  ...new Set(
    shoots
      .filter(({ from }) => scope === 'desk' || from <= today)
      .flatMap(({ places }) => places)
      .filter((place) => isInside(place, economics.territory))
      .map(({ commune, name }) => commune || (scope === 'desk' ? name : ''))
      .filter(Boolean),
  ),
];

function spendByProduction(outlook: Outlook): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const { fact, amount } of spendWithin(outlook, soFar(outlook))) {
    amounts.set(fact.id, (amounts.get(fact.id) ?? 0) + amount);
  }
  return amounts;
}
