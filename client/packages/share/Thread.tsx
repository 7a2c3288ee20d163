import { answerComment } from '@contract/packages';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../../api';
import { useFormats } from '../../i18n/format';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import { teamRepliesQuery } from '../queries';
import styles from './Team.module.css';
import { useShareTexts } from './texts';
import type { LinkThread } from './threads';

interface ThreadProps {
  shortlist: string;
  /** Id of the entry. */
  item: string;
  thread: LinkThread;
}

/** What those with one link wrote under an entry, and a line to answer them in. */
export function Thread({ shortlist, item, thread }: ThreadProps) {
  const { team: words } = useShareTexts();
  const { ago } = useFormats();
  return (
    <div className={styles.thread}>
      <p className={styles.through}>{words.through(thread.label)}</p>
      <ul>
        {thread.comments.map((comment) => (
          <li key={comment.id} className={comment.fromSender ? styles.ours : styles.theirs}>
            <b className={styles.who}>{comment.name}</b> {comment.text}{' '}
            <span className={styles.when}>
              {[comment.fromSender && words.ours, ago(comment.at)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <Answer shortlist={shortlist} item={item} thread={thread} />
    </div>
  );
}

function Answer({ shortlist, item, thread: { share, label } }: ThreadProps) {
  const { team: words } = useShareTexts();
  const client = useQueryClient();
  const [text, setText] = useState<string | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (answer: string) =>
      call(answerComment, { params: { id: shortlist }, body: { share, item, text: answer } }),
    onSuccess: () => {
      setText(null);
      void client.invalidateQueries({ queryKey: teamRepliesQuery(shortlist).queryKey });
    },
  });
  const problem = useProblemText(error);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (text?.trim() && !isPending) mutate(text.trim());
  }
  if (text === null) {
    return (
      <Button size="small" look="quiet" className={styles.reply} onClick={() => setText('')}>
        {words.answer}
      </Button>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextArea
        label={words.answerLabel(label)}
        rows={2}
        maxLength={2000}
        value={text}
        autoFocus
        error={problem ?? undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" look="primary" aria-disabled={isPending}>
          {words.send}
        </Button>
        <Button size="small" look="quiet" onClick={() => setText(null)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
