import { changeApplication } from '@contract/castings';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call as callApi } from '../../api';
import { deskKey } from './queries';

/** Changes one application and reads the list again, in which it may stand elsewhere now. */
export function useApplicationChange(id: string, application: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.output<typeof changeApplication.body>) =>
      callApi(changeApplication, { params: { id, application }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: [...deskKey, 'applications', id] }),
  });
}
export type ApplicationChange = ReturnType<typeof useApplicationChange>;
