import type { Lang } from '@contract/common';
import { acceptWrapForm, returnWrapForm, sendWrapForm, type WrapForm, type WrapPart } from '@contract/wrap';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CallProblem, call } from '../../api';
import { settleProduction } from '../../productions/file/queries';
import { useHeld } from '../../sending/useHeld';
import { useProblemText } from '../../sending/useProblemText';
import { wrapFormQuery } from '../queries';
import { usePanelTexts } from './texts';

export type Decisions = ReturnType<typeof useDecisions>;

/**
 * What the desk decides about a form. Each decision waits a few seconds, so that a slip writes nobody a letter and
 * changes no record; leaving the page sends it at once.
 */
export function useDecisions(id: string) {
  const words = usePanelTexts();
  const client = useQueryClient();
  const { queryKey } = wrapFormQuery(id);
  // The letter or the acceptance stands in the journal by now, and its count on the file.
  const renew = () =>
    Promise.all([['production', id], ['production-log']].map((key) => client.invalidateQueries({ queryKey: key })));
  const { held, hold, undo } = useHeld(renew);
  const [error, setError] = useState<Error | null>(null);
  const problem = useProblemText(error, { conflict: words.conflict, internal: words.failed });
  const known = (form: WrapForm) => void client.setQueryData(queryKey, form);
  const way = { params: { id }, keepalive: true };

  function decide(said: string, send: () => Promise<void>) {
    setError(null);
    hold({
      subjects: [id],
      said,
      send,
      onFailed: (reason) => setError(reason instanceof Error ? reason : new CallProblem('internal', '', 0)),
      onUndone: () => setError(null),
    });
  }
  return {
    held,
    undo,
    /** What the server says against the last decision; null when it was done. */
    problem,
    send: (to: string, lang: Lang) =>
      decide(words.saidSent(to), async () => known(await call(sendWrapForm, { ...way, body: { to, lang } }))),
    giveBack: (reason: string) =>
      decide(words.saidReturned, async () => known(await call(returnWrapForm, { ...way, body: { reason } }))),
    /** `submittedAt`: of the answers that were looked at. */
    accept: (parts: WrapPart[], submittedAt: string | null) =>
      decide(words.saidAccepted(parts.length), async () => {
        const body = { parts, ...(submittedAt ? { submittedAt } : {}) };
        const { form, production } = await call(acceptWrapForm, { ...way, body });
        known(form);
        await settleProduction(client, production);
      }),
  };
}
