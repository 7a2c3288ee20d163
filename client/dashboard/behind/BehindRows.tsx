import type { Figure } from '@contract/indicators';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAmounts } from '../../charts/amounts';
import { productionPath } from '../../paths';
import { Button } from '../../ui/Button';
import { useTerms } from '../../vocabularies/queries';
import type { Behind } from '../queries';
import { useDashboardTexts } from '../texts';
import styles from './Behind.module.css';
import { useUnit } from './useUnit';

/** Rows that are shown before one asks for all. */
const few = 60;

/** The productions behind a figure, each leading to its file, with its part of the figure and the sum of all. */
export function BehindRows({ behind: { rows, total, unit }, figure }: { behind: Behind; figure: Figure }) {
  const { behind: words } = useDashboardTexts();
  const say = useUnit(unit);
  const [isAll, setAll] = useState(false);
  if (rows.length === 0) return <p className={styles.none}>{words.none}</p>;
  const shown = isAll ? rows : rows.slice(0, few);
  return (
    <>
      <table className={styles.rows}>
        <thead className="unseen">
          <tr>
            <th scope="col">{words.production}</th>
            <th scope="col">{words.value}</th>
          </tr>
        </thead>
        <tfoot>
          <tr>
            <th scope="row">{unit === 'hours' ? words.median : words.sum}</th>
            <td>{say.total(total)}</td>
          </tr>
        </tfoot>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={productionPath(row.id)} className={styles.production}>
                  {row.title}
                </Link>
                <RowMeta row={row} isShared={figure !== 'enquiries' && figure !== 'lost'} />
              </th>
              <td>{say.value(row.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button look="quiet" size="small" onClick={() => setAll(true)}>
          {words.more(rows.length)}
        </Button>
      )}
    </>
  );
}

/** Number, type, first day, how well it is known, and the year's part of one that is shot over several. */
function RowMeta({ row, isShared }: { row: Behind['rows'][number]; isShared: boolean }) {
  const { behind: words, spend } = useDashboardTexts();
  const { longDay, percent } = useAmounts();
  const terms = useTerms();
  const facts = [
    row.number,
    terms.label('productionTypes', row.type),
    row.firstDay && longDay(row.firstDay),
    row.evidence && spend.ofGrade[row.evidence],
    isShared && row.share > 0 && row.share < 0.995 && words.share(percent(row.share)),
  ];
  return <span className={styles.meta}>{facts.filter(Boolean).join(' · ')}</span>;
}
