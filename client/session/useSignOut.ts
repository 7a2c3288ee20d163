import { signOut } from '@contract/accounts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from '../api';
import { searchPath } from '../paths';
import { leaveSession } from './session';

/** Signs out, forgets what was seen, and goes to the first page. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutate } = useMutation({
    mutationFn: () => call(signOut, {}),
    onSuccess: async () => {
      await navigate(searchPath);
      leaveSession(client);
    },
  });
  return () => mutate();
}
