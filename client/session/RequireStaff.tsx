import type { ReactNode } from 'react';
import { CallProblem } from '../api';
import { ErrorPage } from '../layout/ErrorPage';
import { RequireSignIn } from './RequireSignIn';
import { isStaff, useMe } from './useMe';

/** Shows a page of the desk to its staff; a member is told that it is not open to them. */
export const RequireStaff = ({ children }: { children: ReactNode }) => (
  <RequireSignIn>
    <StaffOnly>{children}</StaffOnly>
  </RequireSignIn>
);

const closed = new CallProblem('not_allowed', 'The desk is open to its staff', 403);

function StaffOnly({ children }: { children: ReactNode }) {
  const { account } = useMe();
  // Nobody: the session is over, and what is hidden meanwhile must not fall apart.
  return account === null || isStaff(account) ? children : <ErrorPage error={closed} />;
}
