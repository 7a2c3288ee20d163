import { useState } from 'react';
import { Field } from '../ui/Field';
import styles from './PasswordField.module.css';
import { useAccountTexts } from './texts';

interface PasswordFieldProps {
  name: string;
  label: string;
  /** `new-password` offers to make one up and says how long it should be. */
  autoComplete: 'current-password' | 'new-password';
  error?: string;
}

const enough = 10;

/** A password that can be looked at while it is typed; pasting and password keepers are welcome. */
export function PasswordField({ name, label, autoComplete, error }: PasswordFieldProps) {
  const words = useAccountTexts();
  const [isShown, setShown] = useState(false);
  const [length, setLength] = useState(0);
  const isNew = autoComplete === 'new-password';
  const progress = length < enough ? words.passwordShort(enough - length) : words.passwordLong;
  return (
    <Field
      name={name}
      label={label}
      type={isShown ? 'text' : 'password'}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      error={error}
      hint={isNew && !error ? words.passwordHint : undefined}
      aside={isNew && length > 0 ? progress : undefined}
      onChange={(event) => setLength(event.target.value.length)}
      end={
        <button
          type="button"
          className={styles.show}
          aria-label={words.fields.showLabel}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.fields.hide : words.fields.show}
        </button>
      }
    />
  );
}
