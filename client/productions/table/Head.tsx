import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { useRoomTexts } from '../texts';
import type { Room } from '../useRoom';
import { columns, type TableColumn } from './columns';
import styles from './Table.module.css';
import type { Grid } from './useGrid';

/** The head of the list: each column sorts by itself, the same one again turns the order round. */
export function Head({ room: { state, show }, grid }: { room: Room; grid: Grid }) {
  const { table: words } = useRoomTexts();
  const { sort, order } = state;
  const sortBy = ({ name, first }: TableColumn) =>
    show({ sort: name, order: sort === name ? (order === 'asc' ? 'desc' : 'asc') : first });
  const sortOf = (name: TableColumn['name']) =>
    sort !== name ? undefined : order === 'asc' ? ('ascending' as const) : ('descending' as const);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column, place) => (
          <th
            key={column.name}
            scope="col"
            data-cell={`0 ${place}`}
            aria-sort={sortOf(column.name)}
            className={classes(place === 0 && styles.first, column.isFigure && styles.figure)}
          >
            <button type="button" className={styles.sort} onClick={() => sortBy(column)} {...grid.cell(0, place)}>
              {words.columns[column.name]}
              {sort === column.name && (
                <span className={styles.arrow} data-order={order}>
                  <Icon name="chevronDown" size={12} />
                </span>
              )}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
