import { useInfiniteQuery } from '@tanstack/react-query';
import { useWhen } from '../../../moderation/when';
import { useFile } from '../keeping/FileProvider';
import { Entry } from './Entry';
import { logQuery } from './queries';

/** The last two lines that somebody wrote, for the summary; of a file without any, what happened to it. */
export function LatestEntries() {
  const { id } = useFile().production;
  const { data } = useInfiniteQuery(logQuery(id, null));
  const { since } = useWhen();
  const all = data?.pages[0]?.entries ?? [];
  const written = all.filter(({ kind }) => kind !== 'event');
  const entries = (written.length > 0 ? written : all).slice(0, 2);
  return (
    <ol>
      {entries.map((entry) => (
        <Entry key={entry.id} id={id} entry={entry} when={since(entry.at)} />
      ))}
    </ol>
  );
}
