import type { Economics } from '@contract/indicators';
import type { ProductionView } from '@contract/productions';
import { useEconomics } from '../economics';
import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import { useSpendTexts } from './texts';

/** What an estimate is made of: the day rate with its source, or the part that comes from volumes. */
export function Estimate() {
  const words = useSpendTexts();
  const { euros, count, hundredths, day } = useFigures();
  const economics = useEconomics();
  const { production } = useFile();
  const { standing, type } = production;
  const volumes = fromVolumes(production);
  if (volumes > 0) return <p className={parts.quiet}>{words.volumesMade(euros(volumes))}</p>;
  const isByTheDay = production.spend.length === 0 && standing.grades.dayRate > 0;
  if (!isByTheDay || !economics || standing.daysPlanned === 0) return null;
  const { source, asOf, assumption } = rateOf(type, economics);
  const capture = economics.localCapture.value;
  const rate = Math.round(standing.spend / capture / standing.daysPlanned);
  const { one, other } = words.daysOf;
  return (
    <div className={parts.quiet}>
      <p>
        {words.rateMade(count(standing.daysPlanned, one, other), euros(rate), `${hundredths(capture * 100)} %`)}.{' '}
        {words.rateSource(source, day(asOf))}. {assumption && words.rateAssumed}
      </p>
      <p>{words.rateReplaced}</p>
    </div>
  );
}

const rateOf = (type: string, { dayRates, otherRate }: Economics) =>
  dayRates.find(({ types }) => types.includes(type)) ?? otherRate;

/** Euros that are computed and stand in no line. */
function fromVolumes({ standing, spend }: ProductionView): number {
  const byCategory = new Map<string, boolean>();
  for (const { category, evidence } of spend)
    if (evidence === 'audited' || evidence === 'declared') byCategory.set(category, true);
  const lines = spend.filter(({ category, evidence }) => evidence === 'computed' && !byCategory.has(category));
  return standing.grades.computed - lines.reduce((sum, { amount }) => sum + amount, 0);
}
