import type { FieldChange, Review } from '@contract/moderation';
import { classes } from '../../ui/classes';
import { ChangeRow, type Columns } from './ChangeRow';
import styles from './Changes.module.css';
import { Head } from './Head';

interface FieldTableProps {
  /** What the table is about, for those who do not see it. */
  caption: string;
  listing: Pick<Review, 'kind' | 'title'>;
  changes: readonly FieldChange[];
  columns: Columns;
  /** Two listings side by side: neither is before or after the other. */
  isEven?: boolean;
}

/** Fields of two versions, or of two listings, to look at: nothing is decided field by field. */
export const FieldTable = ({ caption, listing, changes, columns, isEven }: FieldTableProps) => (
  <table className={classes(styles.table, styles.sides)}>
    <caption className="unseen">{caption}</caption>
    <Head columns={columns} isNew={false} hasVerdict={false} />
    <tbody>
      {changes.map((change) => (
        <ChangeRow
          key={change.field}
          listing={listing}
          change={change}
          isNew={false}
          columns={columns}
          isEven={isEven}
        />
      ))}
    </tbody>
  </table>
);
