import { forecastOf } from '../forecast';
import { countedBy } from '../indicators';
import { countedIn, type Outlook } from '../outlook';
import { type Chance, pipelineOf } from '../pipeline';
import { seasonOf } from '../season';
import { settled } from '../settle';
import { conversionAssumptions, seasonAssumption, toComeAssumption } from './assumptions';
import type { Narrowed, Opened, Piece } from './opened';

/**
 * The forecast as its productions make it up: one each counted, the open ones with their chance. What has not come yet
 * has no production: the rows fall short of the total by it, and it is told among the assumptions.
 */
export function openForecast(outlook: Outlook, narrowed: Narrowed | null): Opened {
  const season = seasonOf(outlook);
  const forecast = forecastOf(outlook, season, countedBy(outlook));
  const { conversions, chances } = pipelineOf(outlook, season);
  const assumptions = [...conversionAssumptions(conversions), seasonAssumption(season)];
  if (forecast === null) return { total: 0, pieces: [], assumptions: [] };
  const perStatus = forecast.pipeline.filter(({ status }) => narrowed === null || status === narrowed.key);
  const open = perStatus.flatMap(({ status }) => piecesOf(chances.filter((chance) => chance.status === status)));
  if (narrowed !== null) return { total: perStatus[0]?.expected ?? 0, pieces: open, assumptions };
  const counted = countedIn(outlook, outlook.year, outlook.on).map((fact) => ({ fact, value: 1 }));
  return {
    total: forecast.mid,
    pieces: [...counted, ...open],
    assumptions: [...assumptions, toComeAssumption(forecast.toCome, season.profileOf.length > 0)],
  };
}

/** To a tenth, like the figure of their status. */
function piecesOf(chances: readonly Chance[]): Piece[] {
  const values = settled(
    chances.map(({ probability }) => probability),
    10,
  );
  return chances.map(({ fact }, at) => ({ fact, value: values[at] ?? 0 }));
}
