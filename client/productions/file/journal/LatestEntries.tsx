import { useInfiniteQuery } from '@tanstack/react-query';
import { useWhen } from '../../../moderation/when';
import { useFile } from '../keeping/FileProvider';
import { Entry } from './Entry';
import { logQuery } from './queries';

/** The last two lines of the journal, for the summary. */
export function LatestEntries() {
  const { id } = useFile().production;
  const { data } = useInfiniteQuery(logQuery(id, null));
  const { since } = useWhen();
  const entries = data?.pages[0]?.entries.slice(0, 2) ?? [];
  return (
    <ol>
      {entries.map((entry) => (
        <Entry key={entry.id} id={id} entry={entry} when={since(entry.at)} />
      ))}
    </ol>
  );
}
