import type { Indicators } from '@contract/indicators';
import { useAmounts } from '../../charts/amounts';
import { useTerms } from '../../vocabularies/queries';
import { Figure } from '../Figure';
import { useDashboardTexts } from '../texts';
import styles from './Funnel.module.css';

/** Why enquiries went elsewhere, with the spend that went with them. */
export function Losses({ funnel: { lost, cancelled, reasons } }: { funnel: NonNullable<Indicators['funnel']> }) {
  const { funnel: words } = useDashboardTexts();
  const { shortEuros, whole } = useAmounts();
  const terms = useTerms();
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
            {reasons.map(({ reason, productions, spend }) => (
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
    </div>
  );
}
