import { classes } from '../../ui/classes';
import { useModerationTexts } from '../texts';
import type { Columns } from './ChangeRow';
import styles from './Changes.module.css';

/** The heads of the columns. */
export function Head({ columns, isNew, hasVerdict }: { columns: Columns; isNew: boolean; hasVerdict: boolean }) {
  const { review: words } = useModerationTexts();
  return (
    <thead>
      <tr className={classes(styles.row, styles.head)}>
        <th scope="col">{words.field}</th>
        {!isNew && <th scope="col">{columns.before}</th>}
        <th scope="col">{isNew ? words.value : columns.after}</th>
        {hasVerdict && (
          <th scope="col">
            <span className="unseen">{words.verdict}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
