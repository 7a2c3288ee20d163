import { useQuery } from '@tanstack/react-query';
import { Fragment, lazy, type ReactNode, Suspense } from 'react';
import { ErrorPage } from '../layout/ErrorPage';
import { ReaderContext } from './reader';
import { sessionQuery } from './session';

const SignInPage = lazy(async () => ({ default: (await import('../accounts/SignInPage')).SignInPage }));

/**
 * Shows a page to those who are signed in; the others find the sign-in in its place, and the page after it. A session
 * that ends while the page is open hides the page and keeps it: what was typed is there again for the same reader.
 */
export function RequireSignIn({ children }: { children: ReactNode }) {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  if (!session) return error ? <ErrorPage error={error} onRetry={() => void refetch()} /> : null;
  const reader = session.account ?? session.before;
  return (
    <Fragment key={reader?.id}>
      {session.account === null && (
        <Suspense>
          <SignInPage inPlace />
        </Suspense>
      )}
      {reader && (
        <ReaderContext value={reader}>
          <div hidden={session.account === null}>{children}</div>
        </ReaderContext>
      )}
    </Fragment>
  );
}
