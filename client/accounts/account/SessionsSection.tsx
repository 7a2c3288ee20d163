import { endOtherSessions, endSession, type SessionView } from '@contract/accounts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api';
import { useFormats } from '../../i18n/format';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { Tag } from '../../ui/Tag';
import { useAccountTexts } from '../texts';
import { Part } from './Part';
import part from './Part.module.css';
import styles from './SessionsSection.module.css';
import { sessionsQuery } from './sessions';

/** Where one is signed in; each can be ended from here. */
export function SessionsSection() {
  const { account: words } = useAccountTexts();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: (id: string | 'others') =>
      id === 'others' ? call(endOtherSessions, {}) : call(endSession, { params: { id } }),
    onSuccess: (reply) => client.setQueryData(sessionsQuery.queryKey, reply),
  });
  const problem = useProblemText(end.error);
  const others = data?.sessions.filter(({ current }) => !current) ?? [];
  return (
    <Part title={words.sessions}>
      {!data && (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton height="44px" />)}
      <ul>
        {data?.sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => end.mutate(session.id)} />
        ))}
      </ul>
      <FormProblem>{problem}</FormProblem>
      {data && others.length === 0 && <p className={part.note}>{words.alone}</p>}
      {others.length > 1 && (
        <div className={part.actions}>
          <Button size="small" onClick={() => end.mutate('others')}>
            {words.endOthers}
          </Button>
        </div>
      )}
    </Part>
  );
}

function SessionRow({ session, onEnd }: { session: SessionView; onEnd(): void }) {
  const { account: words } = useAccountTexts();
  const { ago, day } = useFormats();
  return (
    <li className={styles.row}>
      <span className={styles.device}>
        {session.device} {session.current && <Tag tone="ok">{words.here}</Tag>}
        <span className={styles.when}>
          {words.since(day(session.startedAt))}
          {!session.current && ` · ${words.seen(ago(session.seenAt))}`}
        </span>
      </span>
      {!session.current && (
        <Button look="quiet" size="small" aria-label={words.endSessionOf(session.device)} onClick={onEnd}>
          {words.endSession}
        </Button>
      )}
    </li>
  );
}
