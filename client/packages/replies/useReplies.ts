import { addComment, castVote, deleteComment, type PackageReplies, type Vote } from '@contract/packages';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api';
import { repliesQuery } from '../queries';
import { useReader } from './reader';
import { withVote } from './votes';

const nothing: PackageReplies = { comments: [], votes: {} };

/** What is said of the package; `opened` is what came with it, until it is asked for this reader. */
export function useReplies(opened?: PackageReplies): PackageReplies {
  const { token, key } = useReader();
  const { data } = useQuery({ ...repliesQuery(token, key), placeholderData: opened });
  return data ?? nothing;
}

interface Said {
  /** As given just now: the reader may have been asked a moment ago. */
  name: string;
}

/** Votes, which show before they have arrived, and go back when they cannot. */
export function useCastVote(item: string) {
  const { token, key } = useReader();
  const client = useQueryClient();
  const { queryKey } = repliesQuery(token, key);
  return useMutation({
    mutationFn: ({ vote, name }: Said & { vote: Vote | null }) =>
      call(castVote, { params: { token, item }, body: { reader: key, name, vote }, keepalive: true }),
    async onMutate({ vote, name }) {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      if (before) client.setQueryData(queryKey, withVote(before, item, vote, name));
      return before;
    },
    onSuccess: (replies) => void client.setQueryData(queryKey, replies),
    onError: (_error, _vote, before) => void client.setQueryData(queryKey, before),
  });
}

/** Comments: sent, or taken out. */
export function useComments(item: string) {
  const { token, key } = useReader();
  const client = useQueryClient();
  const show = (replies: PackageReplies) => void client.setQueryData(repliesQuery(token, key).queryKey, replies);
  const add = useMutation({
    mutationFn: ({ text, name }: Said & { text: string }) =>
      call(addComment, { params: { token }, body: { reader: key, name, item, text } }),
    onSuccess: show,
  });
  const remove = useMutation({
    mutationFn: (comment: string) => call(deleteComment, { params: { token, comment }, query: { reader: key } }),
    onSuccess: show,
  });
  return { add, remove };
}
