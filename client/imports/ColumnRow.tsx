import type { ImportView, Target } from '@contract/imports';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import styles from './Columns.module.css';
import type { MappingDraft } from './draft';
import { useImportTexts } from './texts';

/** No column can be called this: file names of columns are trimmed. */
const always = ' always';

interface ColumnRowProps {
  target: Target;
  view: ImportView;
  draft: MappingDraft;
}

/** One of our fields, the column that feeds it, and what stands in that column. */
export function ColumnRow({ target, view, draft }: ColumnRowProps) {
  const { columns: words, targets, shootTargets } = useImportTexts();
  const { columns, defaults } = draft.mapping;
  const column = columns[target];
  const fixed = defaults[target];
  const field = (draft.kind === 'production' && shootTargets[target]) || (targets[target] ?? target);
  const known = view.columns.find(({ name }) => name === column);
  const isSuggested = column !== undefined && column === view.mapping.columns[target] && view.mappedBy !== 'hand';
  const options = [
    { value: '', label: words.nothing },
    ...view.columns.map(({ name }) => ({ value: name, label: name })),
    ...(column !== undefined && !known ? [{ value: column, label: column }] : []),
    { value: always, label: words.always },
  ];
  const choose = (chosen: string) =>
    chosen === always ? draft.setDefault(target, fixed ?? '') : draft.setColumn(target, chosen);
  return (
    <div className={styles.row}>
      <span className={styles.field}>{field}</span>
      <Select
        label={field}
        hideLabel
        options={options}
        value={column ?? (fixed === undefined ? '' : always)}
        onChange={choose}
      />
      <span className={styles.samples}>
        {fixed !== undefined && column === undefined ? (
          <Field
            label={words.valueFor(field)}
            hideLabel
            placeholder={words.always}
            value={fixed}
            onChange={(event) => draft.setDefault(target, event.target.value)}
          />
        ) : (
          known?.samples.map((sample) => (
            <span key={sample} className={styles.sample}>
              {sample}
            </span>
          ))
        )}
        {isSuggested && (
          <span className={styles.mark}>{view.mappedBy === 'memory' ? words.remembered : words.guessed}</span>
        )}
      </span>
    </div>
  );
}
