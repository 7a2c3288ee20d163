import { type PublicWrapForm, readPublicWrapForm, saveWrapForm, submitWrapForm } from '@contract/wrap';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { call } from '../../api';
import { createKeeper, type DraftState, type Keeper } from './keeper';
import { keepEdits, keptEdits } from './onDevice';

/** The answers of a form that has just been read, kept while its page is open. */
export function useKeeper(token: string, form: PublicWrapForm): [DraftState, Keeper] {
  const [keeper] = useState(() => openKeeper(token, form));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useLeaving(keeper);
  return [state, keeper];
}

function openKeeper(token: string, form: PublicWrapForm): Keeper {
  const params = { token };
  return createKeeper(form, keptEdits(token), {
    save: (body, { keepalive }) => call(saveWrapForm, { params, body, keepalive }),
    submit: (body) => call(submitWrapForm, { params, body }),
    read: () => call(readPublicWrapForm, { params }),
    keep: (edits) => keepEdits(token, edits),
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
