import type { Indicators } from '@contract/indicators';
import { useAmounts } from '../../charts/amounts';
import { useDashboardTexts } from '../texts';
import styles from './Behind.module.css';

/** What the forecast expects of the productions that are open, step by step, and of enquiries still to come. */
export function Pipeline({ forecast }: { forecast: NonNullable<Indicators['forecast']> }) {
  const { behind: words, funnel } = useDashboardTexts();
  const { percent, tenths, whole } = useAmounts();
  return (
    <section>
      <h3 className={styles.heading}>{words.pipeline}</h3>
      {forecast.method === 'season' && <p className={styles.formula}>{words.season}</p>}
      <table className={styles.pipeline}>
        <thead>
          <tr>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.open}</th>
            <th scope="col">{words.conversion}</th>
            <th scope="col">{words.expected}</th>
          </tr>
        </thead>
        <tbody>
          {forecast.pipeline.map(({ status, open, conversion, basis, expected }) => (
            <tr key={status}>
              <th scope="row">
                {funnel.steps[status]}
                <span className={styles.meta}>{words.basis(basis)}</span>
              </th>
              <td>{whole(open)}</td>
              <td>{percent(conversion)}</td>
              <td>{tenths(expected)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.toCome}</th>
            <td />
            <td />
            <td>{tenths(forecast.toCome)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
