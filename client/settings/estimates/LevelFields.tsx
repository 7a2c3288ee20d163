import { useId } from 'react';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FieldError } from '../../ui/Labelled';
import { useSettingsTexts } from '../texts';
import type { Filled } from './draft';
import styles from './Estimates.module.css';

interface LevelFieldsProps {
  label: string;
  levels: Filled | undefined;
  error: string | undefined;
  onChange(levels: Readonly<Record<string, string>>): void;
}

/** A level for each year, and the way to the next one; an empty level takes its year out. */
export function LevelFields({ label, levels, error, onChange }: LevelFieldsProps) {
  const { estimates: words } = useSettingsTexts();
  const id = useId();
  const known = Object.entries(levels ?? {}).map(([year, text]): [string, string] => [year, String(text)]);
  const next = Number(known.at(-1)?.[0] ?? 2010) + 1;
  const write = (year: string, text: string) => onChange({ ...Object.fromEntries(known), [year]: text });
  return (
    <fieldset className={styles.wide} aria-describedby={error ? id : undefined}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.levels}>
        {known.map(([year, text]) => (
          <Field
            key={year}
            label={year}
            inputMode="decimal"
            value={text}
            onChange={({ target }) => write(year, target.value)}
          />
        ))}
        <Button size="small" className={styles.addYear} onClick={() => write(String(next), '')}>
          {words.addYear(next)}
        </Button>
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}
