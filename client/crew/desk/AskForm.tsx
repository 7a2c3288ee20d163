import { askAvailability } from '@contract/crew';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../../api';
import panes from '../../desk/Panes.module.css';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { phone, useMedia } from '../../ui/useMedia';
import { useCrewTexts } from '../texts';
import { AskFields } from './AskFields';
import styles from './DeskCrew.module.css';
import { Reach } from './Reach';
import { useDraft } from './useDraft';
import { useReach } from './useReach';
import type { Start } from './useRoom';

interface AskFormProps {
  start: Start;
  onAsked(id: string): void;
  backPath: string;
}

/** A question on its way: whom it is for, and how many it would reach before it is sent. */
export function AskForm({ start, onAsked, backPath }: AskFormProps) {
  const { desk: words } = useCrewTexts();
  const client = useQueryClient();
  const isPhone = useMedia(phone);
  const draft = useDraft(start);
  const reach = useReach(draft.question);
  const send = useMutation({
    mutationFn: async () => (draft.question ? call(askAvailability, { body: draft.question }) : undefined),
    onSuccess: async (question) => {
      await client.invalidateQueries({ queryKey: ['crew', 'questions'] });
      if (question) onAsked(question.id);
    },
  });
  const problem = useProblemText(send.error);
  const reached = reach.data?.reached ?? 0;
  return (
    <>
      <header className={panes.head}>
        {isPhone && (
          <Link className={styles.back} to={backPath}>
            {words.back}
          </Link>
        )}
        <h2 className={panes.title}>{words.ask}</h2>
      </header>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (reached > 0) send.mutate();
        }}
      >
        <AskFields draft={draft} />
        {start.production && <p className={styles.quiet}>{words.forProduction}</p>}
        <Reach reach={reach} hasQuestion={draft.question !== null} />
        <FormProblem>{problem}</FormProblem>
        <div className={styles.send}>
          <Button type="submit" look="primary" disabled={reached === 0 || send.isPending}>
            {words.send(reached)}
          </Button>
          <span className={styles.quiet}>{words.once}</span>
        </div>
      </form>
    </>
  );
}
