import type { ProductionCard } from '@contract/productions';
import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { classes } from '../../ui/classes';
import type { Moves } from '../moves/useMoves';
import { useRoomTexts } from '../texts';
import { CellContent } from './CellContent';
import { CellEditor } from './CellEditor';
import { columns, type TableColumn } from './columns';
import styles from './Table.module.css';
import type { Edits } from './useEdits';
import type { Grid } from './useGrid';

interface RowProps {
  card: ProductionCard;
  /** From 1: row 0 is the head. */
  row: number;
  grid: Grid;
  to: string;
  isCurrent: boolean;
  edits: Edits;
  moves: Moves;
  staff: readonly { id: string; name: string }[];
  onOpen(): void;
}

/** One production of the list. F2 edits a cell, Enter too where it opens nothing; on the others Enter opens the file. */
export function Row({ card, row, grid, to, isCurrent, onOpen, ...given }: RowProps) {
  const words = useRoomTexts();
  /** A day that shoots give is changed where the shoots are. */
  const editorOf = ({ name, editor }: TableColumn) =>
    name === 'firstDay' && card.standing.firstDay !== null ? undefined : editor;

  function onKeyDown(event: KeyboardEvent, column: number, spec: TableColumn) {
    const editor = editorOf(spec);
    const isEdit = editor !== undefined && (event.key === 'F2' || (event.key === 'Enter' && spec.name !== 'title'));
    if (isEdit) grid.edit(row, column);
    else if (event.key === 'Enter' && spec.name !== 'title') onOpen();
    else return;
    event.preventDefault();
  }
  return (
    <tr aria-current={isCurrent ? 'true' : undefined} aria-rowindex={row + 1} data-row={card.id}>
      {columns.map((spec, column) => {
        const editor = editorOf(spec);
        const at = grid.cell(row, column);
        const isTitle = spec.name === 'title';
        if (editor && grid.isEditing(row, column)) {
          const label = words.table.edit(words.table.columns[spec.name], card.title);
          return (
            <td
              key={spec.name}
              className={classes(styles.editing, isTitle && styles.first)}
              data-cell={`${row} ${column}`}
            >
              <CellEditor card={card} editor={editor} label={label} onLeave={grid.leave} {...given} />
            </td>
          );
        }
        return (
          <td
            key={spec.name}
            data-cell={`${row} ${column}`}
            className={classes(styles.cell, isTitle && styles.first, spec.isFigure && styles.figure)}
            data-editable={editor ? '' : undefined}
            onDoubleClick={() => editor && grid.edit(row, column)}
            onKeyDown={(event) => onKeyDown(event, column, spec)}
            {...(!isTitle && at)}
          >
            {isTitle ? (
              <Link to={to} className={styles.open} {...at}>
                {card.title}
              </Link>
            ) : (
              <CellContent card={card} column={spec.name} />
            )}
          </td>
        );
      })}
    </tr>
  );
}
