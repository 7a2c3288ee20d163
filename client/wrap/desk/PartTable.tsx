import type { WrapPart } from '@contract/wrap';
import { Checkbox } from '../../ui/Checkbox';
import { Tag } from '../../ui/Tag';
import styles from './Panel.module.css';
import type { Row } from './rows';
import { usePanelTexts } from './texts';

interface PartTableProps {
  part: WrapPart;
  rows: readonly Row[];
  /** The first table says what the columns are; the others under it say so to screen readers. */
  isFirst: boolean;
  isAccepted: boolean;
  /** Null: there is nothing to choose. */
  isChosen: boolean | null;
  onChoose(isChosen: boolean): void;
}

/** One part of the figures: declared, and on record. */
export function PartTable({ part, rows, isFirst, isAccepted, isChosen, onChoose }: PartTableProps) {
  const words = usePanelTexts();
  const name = words.parts[part];
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3 className={styles.partName}>{name}</h3>
        {isAccepted && <Tag tone="ok">{words.takenOver}</Tag>}
        {rows.length === 0 && <span className={styles.quiet}>{words.nothing}</span>}
        {isChosen !== null && (
          <Checkbox className={styles.choice} checked={isChosen} onChange={onChoose}>
            {words.take(name.toLowerCase())}
          </Checkbox>
        )}
      </div>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead className={isFirst ? undefined : 'unseen'}>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.declared}</th>
              <th scope="col">{words.recorded}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FigureRow key={row.label} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function FigureRow({ row: { label, declared, recorded, note } }: { row: Row }) {
  return (
    <tr>
      <th scope="row">
        {label}
        {note && <span className={styles.note}>{note}</span>}
      </th>
      <td className={declared === recorded ? undefined : styles.differs}>{declared}</td>
      <td className={styles.recorded}>{recorded || '–'}</td>
    </tr>
  );
}
