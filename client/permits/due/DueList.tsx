import type { readDuePermits } from '@contract/permits';
import { Link } from 'react-router';
import type { z } from 'zod';
import { productionPath } from '../../paths';
import { StatusTag, When } from '../words/Standing';
import { usePermitNames } from '../words/usePermitNames';
import styles from './DuePermits.module.css';
import { useDueTexts } from './texts';

type Due = z.output<typeof readDuePermits.reply>['permits'][number];

/** Each permit with its day, whom it is asked of, and the production whose file it stands in. */
export function DueList({ permits }: { permits: readonly Due[] }) {
  const { columns } = useDueTexts();
  const namesOf = usePermitNames();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {permits.map((permit) => (
          <tr key={permit.id}>
            <td className={styles.when}>
              <When permit={permit} />
            </td>
            <td>
              <strong>{namesOf(permit).authority}</strong>
              <span className={styles.subject}>
                {[namesOf(permit).subject, permit.places.join(', ')].filter(Boolean).join(' · ')}
              </span>
            </td>
            <td>
              <Link to={`${productionPath(permit.production)}?tab=permits`} className={styles.production}>
                {permit.title}
              </Link>
              <span className={styles.subject}>{permit.number}</span>
            </td>
            <td>
              <StatusTag status={permit.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
