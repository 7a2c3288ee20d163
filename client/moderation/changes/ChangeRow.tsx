import type { FieldChange, Review } from '@contract/moderation';
import type { ReactNode } from 'react';
import { useSpeech } from '../../listings/kinds/speech';
import { Tag } from '../../ui/Tag';
import { useFieldLabel } from '../fields';
import { useModerationTexts } from '../texts';
import { show } from '../values/show';
import { isEmpty } from '../values/shown';
import styles from './Changes.module.css';
import { compare, plainly } from './compare';
import { Marked } from './Marked';
import { PlaceChange } from './PlaceChange';

interface ChangeRowProps {
  listing: Pick<Review, 'kind' | 'title'>;
  change: FieldChange;
  /** A new listing has no before: its values stand alone, unmarked. */
  isNew: boolean;
  columns: Columns;
  isFresh?: boolean;
  /** Two listings side by side: neither is before or after the other. */
  isEven?: boolean;
  verdict?: ReactNode;
}

export interface Columns {
  before: string;
  after: string;
}

/** One field before and after, its words compared. */
export function ChangeRow({ listing, change, isNew, columns, isFresh, isEven, verdict }: ChangeRowProps) {
  const speech = useSpeech();
  const { review } = useModerationTexts();
  const { field } = change;
  const before = show(field, change.before, speech);
  const after = show(field, change.after, speech);
  // What was empty has nothing to be compared with: as a whole it is new, and the word "empty" beside it says so.
  const sides = isNew ? { before: plainly(before), after: plainly(after) } : compare(before, after);
  return (
    <Row
      field={field}
      columns={columns}
      isFresh={isFresh}
      verdict={verdict}
      before={isNew ? undefined : <Marked value={sides.before} side={isEven ? 'either' : 'before'} />}
      after={
        <>
          <Marked value={sides.after} side={isEven ? 'either' : 'after'} />
          {field === 'place' && !isEven && !isEmpty(after) && (
            <PlaceChange
              kind={listing.kind}
              title={listing.title}
              before={change.before}
              after={change.after}
              words={verdict === undefined ? columns : review.pins}
            />
          )}
        </>
      }
    />
  );
}

interface RowProps {
  field: string;
  columns: Columns;
  /** Absent where there is no such column. */
  before?: ReactNode;
  after: ReactNode;
  /** Somebody changed it while it was read. */
  isFresh?: boolean;
  verdict?: ReactNode;
}

/** A row of the table; on a telephone each cell says what its column would. */
export function Row({ field, columns, before, after, isFresh, verdict }: RowProps) {
  const { review } = useModerationTexts();
  const label = useFieldLabel();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.field}>
        {label(field)} {isFresh && <Tag tone="warn">{review.meanwhile}</Tag>}
      </th>
      {before !== undefined && (
        <td className={styles.cell} data-column={columns.before}>
          {before}
        </td>
      )}
      <td className={styles.cell} data-column={before === undefined ? undefined : columns.after}>
        {after}
      </td>
      {verdict !== undefined && <td className={styles.last}>{verdict}</td>}
    </tr>
  );
}
