import { changeTemplate, createTemplate, deleteTemplate, type EnquiryTemplate } from '@contract/enquiries';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../api';
import { templatesQuery } from '../../enquiries/queries';

export type TemplateInput = z.output<typeof createTemplate.body>;

/** Keeps a template, writes one anew, deletes one; the list is renewed after each. */
export function useTemplates() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: templatesQuery.queryKey });
  return {
    save: useMutation({
      mutationFn: ({ id, body }: { id: string | null; body: TemplateInput }): Promise<EnquiryTemplate> =>
        id === null ? call(createTemplate, { body }) : call(changeTemplate, { params: { id }, body }),
      onSettled,
    }),
    remove: useMutation({ mutationFn: (id: string) => call(deleteTemplate, { params: { id } }), onSettled }),
  };
}
