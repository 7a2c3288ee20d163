import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import { usePackageTexts } from '../texts';
import { longestName } from './NameAsk';
import styles from './Replies.module.css';
import { useReader } from './reader';
import type { useComments } from './useReplies';

interface CommentFormProps {
  title: string;
  add: ReturnType<typeof useComments>['add'];
}

/** A line that opens when it is written in; what is written stays until it has arrived. */
export function CommentForm({ title, add }: CommentFormProps) {
  const { comments: words, name: naming } = usePackageTexts();
  const reader = useReader();
  const problem = useProblemText(add.error);
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [isNameless, setNameless] = useState(false);
  const isOpen = text !== '';
  const asksName = isOpen && reader.name === '';

  function submit(event?: FormEvent) {
    event?.preventDefault();
    const given = reader.name || name.trim();
    if (given === '') return setNameless(true);
    if (text.trim() === '' || add.isPending) return;
    if (given !== reader.name) reader.rename(given);
    add.mutate({ text: text.trim(), name: given }, { onSuccess: () => setText('') });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit();
  }

  return (
    <form className={styles.write} onSubmit={submit} noValidate>
      <TextArea
        label={words.label(title)}
        hideLabel
        placeholder={words.placeholder}
        className={styles.box}
        rows={isOpen ? 3 : 1}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {asksName && (
        <Field
          label={naming.label}
          hint={naming.hint}
          error={isNameless ? naming.missing : undefined}
          autoComplete="given-name"
          maxLength={longestName}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setNameless(false);
          }}
        />
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {isOpen && (
        <div className={styles.buttons}>
          <Button type="submit" size="small" look="primary" aria-disabled={add.isPending}>
            {words.send}
          </Button>
          <Button size="small" look="quiet" onClick={() => setText('')}>
            {words.cancel}
          </Button>
          {!asksName && <Signature />}
        </div>
      )}
    </form>
  );
}

/** Whose name stands under it, and the way to another. */
function Signature() {
  const { comments: words } = usePackageTexts();
  const { name, rename } = useReader();
  return (
    <span className={styles.signed}>
      {words.as(name)}{' '}
      <button type="button" className={styles.link} aria-label={words.changeName} onClick={() => rename('')}>
        {words.change}
      </button>
    </span>
  );
}
