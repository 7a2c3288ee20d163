import type { AccountView } from '@contract/accounts';
import { createContext, use } from 'react';

/** For whom a page behind the sign-in is shown. */
export const ReaderContext = createContext<AccountView | null>(null);

/**
 * Who reads a page behind the sign-in. Unlike `useMe` it stays while a session that ended is renewed in the page's
 * place, so that what hangs on it keeps what was typed.
 */
export function useReader(): AccountView {
  const reader = use(ReaderContext);
  if (!reader) throw new Error('useReader belongs into a page within RequireSignIn');
  return reader;
}
