import { changeEconomics, type Economics, economics } from '@contract/indicators';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { type EconomicsView, economicsQuery } from './queries';

/** A change that was made, with what stood before. */
export interface Done {
  /** In words. */
  what: string;
  before: Economics;
}

/** Figures of a view without what else it says; the contract of a change is strict. */
export const figuresOf = ({
  changedAt: _at,
  changedBy: _by,
  own: _own,
  usual: _usual,
  ...figures
}: EconomicsView): Economics => economics.parse(figures);

/** Changes the figures and remembers how they were, so that a change can be taken back. */
export function useEconomics(view: EconomicsView) {
  const client = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const { mutateAsync, mutate, error, isPending } = useMutation({
    mutationFn: (body: Economics) => call(changeEconomics, { body }),
    onSuccess(saved) {
      client.setQueryData(economicsQuery.queryKey, (before) => before && { ...before, ...saved });
      // Medians by family follow the rates, and so does every estimate.
      void client.invalidateQueries({ queryKey: economicsQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['indicators'] });
      void client.invalidateQueries({ queryKey: ['productions'] });
    },
  });
  const figures = figuresOf(view);
  return {
    figures,
    error,
    isSending: isPending,
    done,
    /** @param what in words, as the line of undo says it */
    async change(next: Economics, what: string) {
      await mutateAsync(next);
      setDone({ what, before: figures });
    },
    undo: () => done && mutate(done.before),
    forget: () => setDone(null),
  };
}
