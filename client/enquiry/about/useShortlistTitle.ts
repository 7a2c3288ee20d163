import { readShortlists } from '@contract/shortlists';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api';
import { useMe } from '../../session/useMe';

/** The title of a shortlist of the reader's own; undefined for a visitor, and until it is known. */
export function useShortlistTitle(id: string): string | undefined {
  const { account } = useMe();
  const { data } = useQuery({
    queryKey: ['shortlists', 'titles'],
    queryFn: ({ signal }) => call(readShortlists, { query: {}, signal }),
    enabled: account !== null,
    retry: false,
  });
  return data?.shortlists.find((shortlist) => shortlist.id === id)?.title;
}
