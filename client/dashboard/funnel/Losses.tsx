import type { Indicators } from '@contract/indicators';
import { useState } from 'react';
import { useAmounts } from '../../charts/amounts';
import { useChartTexts } from '../../charts/texts';
import { Button } from '../../ui/Button';
import { useTerms } from '../../vocabularies/queries';
import { Figure } from '../Figure';
import { useDashboardTexts } from '../texts';
import styles from './Funnel.module.css';

/** Reasons before one asks for all. */
const few = 5;

/** Why enquiries went elsewhere, with the spend that went with them. */
export function Losses({ funnel: { lost, cancelled, reasons } }: { funnel: NonNullable<Indicators['funnel']> }) {
  const { funnel: words } = useDashboardTexts();
  const chart = useChartTexts();
  const { shortEuros, whole } = useAmounts();
  const terms = useTerms();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? reasons : reasons.slice(0, few);
  if (lost === 0 && cancelled === 0) return <p className={styles.note}>{words.noReasons}</p>;
  return (
    <div className={styles.losses}>
      <p className={styles.note}>
        {words.lost} <Figure figure="lost">{whole(lost)}</Figure>
        {cancelled > 0 && <>, {words.cancelled(cancelled)}</>}
      </p>
      {reasons.length > 0 && (
        <table className={styles.reasons}>
          <caption className="unseen">{words.reasons}</caption>
          <thead className="unseen">
            <tr>
              <th scope="col">{words.reason}</th>
              <th scope="col">{words.reached}</th>
              <th scope="col">{words.lostSpend}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ reason, productions, spend }) => (
              <tr key={reason}>
                <th scope="row">{reason === '' ? words.unknownReason : terms.label('lossReasons', reason)}</th>
                <td>
                  <Figure figure="lost" by="reason" narrowed={reason}>
                    {whole(productions)}
                  </Figure>
                </td>
                <td className={styles.spend}>{spend > 0 && `− ${shortEuros(spend)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reasons.length > few && (
        <Button look="quiet" size="small" className={styles.more} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? chart.fewer : chart.all(reasons.length)}
          <span className="unseen"> {words.reasons}</span>
        </Button>
      )}
    </div>
  );
}
