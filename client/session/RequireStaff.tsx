import type { ReactNode } from 'react';
import { CallProblem } from '../api';
import { ErrorPage } from '../layout/ErrorPage';
import { RequireSignIn } from './RequireSignIn';
import { useReader } from './reader';
import { isStaff } from './useMe';

/** Shows a page of the desk to its staff; a member is told that it is not open to them. */
export const RequireStaff = ({ children }: { children: ReactNode }) => (
  <RequireSignIn>
    <StaffOnly>{children}</StaffOnly>
  </RequireSignIn>
);

const closed = new CallProblem('not_allowed', 'The desk is open to its staff', 403);

const StaffOnly = ({ children }: { children: ReactNode }) =>
  isStaff(useReader()) ? children : <ErrorPage error={closed} />;
