import { useQuery } from '@tanstack/react-query';
import { useBilingual } from '../i18n/bilingual';
import { useLanguage } from '../i18n/language';
import { ErrorNotice } from '../layout/ErrorNotice';
import { previewQuery, teamRepliesQuery } from './queries';
import { allVotes } from './replies/votes';
import styles from './share/Team.module.css';
import { Thread } from './share/Thread';
import { useShareTexts } from './share/texts';
import { type EntryReplies, repliesByEntry } from './share/threads';

/** What was said through every link of a shortlist, entry by entry, answered in place. */
export function TeamReplies({ shortlistId }: { shortlistId: string }) {
  const { team: words } = useShareTexts();
  const { data, error, refetch } = useQuery(teamRepliesQuery(shortlistId));
  const { data: shown } = useQuery(previewQuery(shortlistId, false, useLanguage()));
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data || !shown) return null;
  const entries = repliesByEntry(data, shown.items);
  if (entries.length === 0) return null;
  return (
    <section className={styles.team}>
      <h2 className={styles.title}>{words.title}</h2>
      {entries.map((entry) => (
        <Entry key={entry.id} shortlist={shortlistId} entry={entry} />
      ))}
    </section>
  );
}

function Entry({ shortlist, entry }: { shortlist: string; entry: EntryReplies }) {
  const { team: words } = useShareTexts();
  const text = useBilingual();
  const votes = allVotes.filter((vote) => entry.votes[vote].length > 0);
  return (
    <article className={styles.entry}>
      <h3 className={styles.name}>
        {entry.number && <span className={styles.number}>{entry.number}</span>}
        {entry.title ? text(entry.title) : words.gone}
      </h3>
      {votes.length > 0 && (
        <p className={styles.votes}>
          {votes.map((vote) => words.who(words.votes[vote], entry.votes[vote].join(', '))).join(' · ')}
        </p>
      )}
      {entry.threads.map((thread) => (
        <Thread key={thread.share} shortlist={shortlist} item={entry.id} thread={thread} />
      ))}
    </article>
  );
}
