import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import { TermsPicker } from '../../vocabularies/TermsPicker';
import { useSettingsTexts } from '../texts';
import type { Draft, Filled } from './draft';
import styles from './Estimates.module.css';
import type { Entry, EntryField, FieldName } from './entries';
import { LevelFields } from './LevelFields';

interface EntryFieldsProps {
  entry: Entry;
  draft: Draft;
  /** Field → what is wrong with it. */
  errors: Partial<Record<FieldName, string>>;
  onChange(name: FieldName, filled: Filled): void;
}

/** The fields of a figure, each by its kind. */
export const EntryFields = ({ entry, draft, errors, onChange }: EntryFieldsProps) => (
  <div className={styles.fields}>
    {entry.fields.map((field) => (
      <OneField
        key={field.name}
        field={field}
        filled={draft[field.name]}
        error={errors[field.name]}
        onChange={(filled) => onChange(field.name, filled)}
      />
    ))}
  </div>
);

interface OneFieldProps {
  field: EntryField;
  filled: Filled | undefined;
  error: string | undefined;
  onChange(filled: Filled): void;
}

/** Types that one rate may hold, as its contract says. */
const mostTypes = 40;

function OneField({ field: { name, kind }, filled, error, onChange }: OneFieldProps) {
  const { estimates: words } = useSettingsTexts();
  const label = words.fields[name];
  if (kind === 'check')
    return (
      <Checkbox className={styles.wide} checked={filled === true} onChange={onChange}>
        {label}
      </Checkbox>
    );
  if (kind === 'types') {
    const chosen = Array.isArray(filled) ? filled.map(String) : [];
    return (
      <div className={styles.wide}>
        <TermsPicker
          label={label}
          vocabulary="productionTypes"
          chosen={chosen}
          most={mostTypes}
          error={error}
          onAdd={(id) => onChange([...chosen, id])}
          onRemove={(id) => onChange(chosen.filter((each) => each !== id))}
        />
      </div>
    );
  }
  if (kind === 'levels') return <LevelFields label={label} levels={filled} error={error} onChange={onChange} />;
  return (
    <div className={kind === 'words' || kind === 'codes' ? styles.wide : undefined}>
      <Field
        label={label}
        type={kind === 'day' ? 'date' : 'text'}
        inputMode={
          kind === 'whole' || kind === 'year'
            ? 'numeric'
            : kind === 'number' || kind === 'capture'
              ? 'decimal'
              : undefined
        }
        value={String(filled ?? '')}
        onChange={({ target }) => onChange(target.value)}
        hint={name === 'territory' ? words.hints.territory : undefined}
        end={name === 'amount' ? '€' : undefined}
        error={error}
      />
    </div>
  );
}
