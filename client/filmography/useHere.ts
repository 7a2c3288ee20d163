import { useLocation } from 'react-router';

/** The address as it stands, to come back to. */
export function useHere(): string {
  const { pathname, search } = useLocation();
  return `${pathname}${search}`;
}
