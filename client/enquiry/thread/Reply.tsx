import { replyToThread } from '@contract/enquiries';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { call } from '../../api';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import { useAskTexts } from '../texts';
import { threadQuery } from './queries';
import styles from './Thread.module.css';

/** A reply on the page, for where replying by mail does not work. */
export function Reply({ token }: { token: string }) {
  const { thread: words } = useAskTexts();
  const client = useQueryClient();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, write] = useState('');
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    mutationFn: (said: string) => call(replyToThread, { params: { token }, body: { text: said } }),
    onSuccess(thread) {
      client.setQueryData(threadQuery(token).queryKey, thread);
      write('');
    },
  });
  const problem = useProblemText(error);
  const isBlank = text.trim() === '';
  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (isBlank) return box.current?.focus();
    if (!isPending) mutate(text);
  }
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey) && submit();
  return (
    <form className={styles.reply} onSubmit={submit}>
      <TextArea
        ref={box}
        label={words.reply}
        hint={words.replyHint}
        placeholder={words.placeholder}
        rows={4}
        maxLength={6000}
        value={text}
        onChange={({ target }) => {
          write(target.value);
          if (error || isSuccess) reset();
        }}
        onKeyDown={onKeyDown}
      />
      <FormProblem>{problem}</FormProblem>
      <div className={styles.send}>
        <Button type="submit" look="primary" disabled={isPending}>
          {isPending ? words.sending : words.send}
        </Button>
        <span role="status" className={styles.sent}>
          {isSuccess && text === '' && words.sent}
        </span>
      </div>
    </form>
  );
}
