import { changeListing, type FormView, readForm } from '@contract/editing';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { call } from '../../api';
import { endSession } from '../../session/session';
import { useMe } from '../../session/useMe';
import { patchOf } from './content';
import { createKeeper, type DraftState, type Keeper } from './keeper';
import { keepEdits, keptEdits } from './onDevice';

/** Bytes that a browser still sends for a page that is gone. */
const keepaliveLimit = 60_000;

/** The draft of a form that has just been read, kept while its page is open. */
export function useKeeper(form: FormView): [DraftState, Keeper] {
  const { account } = useMe();
  const [keeper] = useState(() => openKeeper(form, account?.id ?? ''));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useLeaving(keeper);
  useSession(keeper, state);
  return [state, keeper];
}

function openKeeper({ slug, ...form }: FormView, accountId: string): Keeper {
  return createKeeper({ slug, ...form }, keptEdits(slug, accountId), {
    send({ base, fields }, { keepalive }) {
      const body = { edition: base, ...patchOf(fields) };
      const fits = JSON.stringify(body).length < keepaliveLimit;
      return call(changeListing, { params: { slug }, body, keepalive: keepalive && fits });
    },
    read: () => call(readForm, { params: { slug } }),
    keep: (edits) => keepEdits(slug, accountId, edits),
  });
}

/** What was restored goes out at once; what is open goes out when the page is left, or put away on a phone. */
function useLeaving(keeper: Keeper): void {
  useEffect(
    function watchPage() {
      const hide = () => document.visibilityState === 'hidden' && keeper.leave();
      window.addEventListener('pagehide', keeper.leave);
      window.addEventListener('online', keeper.resume);
      document.addEventListener('visibilitychange', hide);
      keeper.resume();
      return () => {
        window.removeEventListener('pagehide', keeper.leave);
        window.removeEventListener('online', keeper.resume);
        document.removeEventListener('visibilitychange', hide);
        keeper.leave();
        keeper.stop();
      };
    },
    [keeper],
  );
}

/** A session that ended is told to the page, which asks to sign in again in place; then the saving goes on. */
function useSession(keeper: Keeper, { phase }: DraftState): void {
  const client = useQueryClient();
  const { account } = useMe();
  const isOut = phase === 'signedOut';
  useEffect(
    function tellPage() {
      if (isOut) endSession(client);
    },
    [isOut, client],
  );
  const accountId = account?.id;
  useEffect(
    function goOn() {
      if (accountId !== undefined) keeper.resume();
    },
    [accountId, keeper],
  );
}
