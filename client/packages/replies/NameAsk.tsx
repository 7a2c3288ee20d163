import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { usePackageTexts } from '../texts';
import styles from './Replies.module.css';

interface NameAskProps {
  /** As it is now, where it is changed. */
  name?: string;
  onName(name: string): void;
  onCancel(): void;
}

/** Letters a first name takes at most, as the contract has it. */
export const longestName = 60;

/** Asks, in place, who is speaking. */
export function NameAsk({ name = '', onName, onCancel }: NameAskProps) {
  const { name: words, comments } = usePackageTexts();
  const { close } = useWords();
  const [text, setText] = useState(name);
  const [isMissing, setMissing] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    const given = text.trim();
    if (given === '') return setMissing(true);
    onName(given);
  }
  return (
    <form className={styles.ask} onSubmit={submit} noValidate>
      <Field
        label={words.label}
        hint={words.hint}
        error={isMissing ? words.missing : undefined}
        autoComplete="given-name"
        maxLength={longestName}
        value={text}
        autoFocus
        onChange={(event) => {
          setText(event.target.value);
          setMissing(false);
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" look="primary">
          {words.keep}
        </Button>
        <Button size="small" look="quiet" aria-label={close} onClick={onCancel}>
          {comments.cancel}
        </Button>
      </div>
    </form>
  );
}
