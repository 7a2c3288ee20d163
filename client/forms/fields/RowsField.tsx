import type { ReactNode } from 'react';
import type { z } from 'zod';
import { Button, IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import ui from '../../ui/Field.module.css';
import { Icon } from '../../ui/Icon';
import { FieldError } from '../../ui/Labelled';
import { useFormField } from '../draft';
import { useFormTexts } from '../texts';
import styles from './RowsField.module.css';

interface RowsFieldProps<Row> {
  field: string;
  label: string;
  /** Reads the list, whatever a draft may hold. */
  schema: z.ZodType<Row[]>;
  empty: Row;
  addLabel: string;
  children(row: Row, change: (row: Row) => void): ReactNode;
}

/** A list of small things, a row each. */
export function RowsField<Row>({ field, label, schema, empty, addLabel, children }: RowsFieldProps<Row>) {
  const words = useFormTexts();
  const { value, set, error, leave } = useFormField(field, schema);
  const replace = (place: number, row: Row) => set(value.map((old, at) => (at === place ? row : old)));
  return (
    <fieldset onBlur={leave} aria-describedby={error ? `${field}-error` : undefined}>
      <legend className={classes(ui.label, styles.legend)}>{label}</legend>
      <ul className={styles.rows}>
        {value.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own
          <li key={place} className={styles.row}>
            <div className={styles.cells}>{children(row, (next) => replace(place, next))}</div>
            <IconButton
              label={words.remove(words.rows.nth(place + 1))}
              onClick={() => set(value.filter((_, at) => at !== place))}
            >
              <Icon name="cross" size={15} />
            </IconButton>
          </li>
        ))}
      </ul>
      {error && <FieldError id={`${field}-error`}>{error}</FieldError>}
      <Button size="small" data-field={field} onClick={() => set([...value, empty])}>
        <Icon name="plus" size={14} />
        {addLabel}
      </Button>
    </fieldset>
  );
}
