import { useFormats } from '../../i18n/format';
import { useShortlistTexts } from '../texts';
import styles from './Distances.module.css';
import type { Comparison } from './SideBySide';

/** How far each place is from each other one; the two halves say the same, so one is left out. */
export function Distances({ comparison: { listings, distances } }: { comparison: Comparison }) {
  const { compare: words } = useShortlistTexts();
  const { kilometres } = useFormats();
  const columns = listings.slice(0, -1);
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.distances}</h2>
      <p className={styles.note}>{words.distancesNote}</p>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {columns.map(({ slug, title }, place) => (
                <th key={slug} scope="col" title={title}>
                  {place + 1}
                  <span className="unseen"> {title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listings.map(({ slug, title }, row) => (
              <tr key={slug}>
                <th scope="row">
                  <span className={styles.number}>{row + 1}</span> {title}
                </th>
                {columns.map((column, place) => (
                  <td key={column.slug}>{place < row && kilometres(distances[row]?.[place] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
