import type { VocabularyName } from '@contract/vocabularies';
import { useId } from 'react';
import { classes } from '../ui/classes';
import field from '../ui/Field.module.css';
import { FieldError } from '../ui/Labelled';
import { useTerms } from './queries';
import styles from './TermChoices.module.css';

interface TermChoicesProps {
  label: string;
  vocabulary: VocabularyName;
  chosen: readonly string[];
  onChange(chosen: string[]): void;
  /** One of them, or any number. */
  single?: boolean;
  hint?: string;
  error?: string;
  field?: string;
}

/** The terms of a short vocabulary, all in sight: one tap each. */
export function TermChoices({ label, vocabulary, chosen, onChange, single, hint, error, ...more }: TermChoicesProps) {
  const id = useId();
  const terms = useTerms();
  const toggle = (term: string) => {
    const others = chosen.filter((each) => each !== term);
    if (others.length < chosen.length) return onChange(others);
    onChange(single ? [term] : [...chosen, term]);
  };
  return (
    <fieldset className={field.field} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={classes(field.label, styles.legend)}>{label}</legend>
      <div className={styles.choices}>
        {terms.all(vocabulary).map((term, place) => (
          <label key={term.id} className={styles.choice}>
            <input
              type="checkbox"
              className={styles.input}
              data-field={place === 0 ? more.field : undefined}
              checked={chosen.includes(term.id)}
              onChange={() => toggle(term.id)}
            />
            {terms.label(vocabulary, term.id)}
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && <p className={field.hint}>{hint}</p>}
    </fieldset>
  );
}
