import { changeRule, createRule, deleteRule, type PermitRule, type RuleInput } from '@contract/permits';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { rulesQuery } from '../words/queries';
import { inputOf } from './draft';

/** What was just done, with the way back. */
interface Done {
  kind: 'saved' | 'removed';
  rule: PermitRule;
  /** As it stood before; null: it is new. */
  before: PermitRule | null;
}

/** Writing, adding and taking out rules; the last change can be undone. */
export function useRules() {
  const client = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const onSettled = () => client.invalidateQueries({ queryKey: rulesQuery.queryKey });
  const save = useMutation({
    mutationFn: ({ before, rule }: { before: PermitRule | null; rule: RuleInput }) =>
      before === null ? call(createRule, { body: rule }) : call(changeRule, { params: { id: before.id }, body: rule }),
    onSuccess: (rule, { before }) => setDone({ kind: 'saved', rule, before }),
    onSettled,
  });
  const remove = useMutation({
    mutationFn: ({ id }: PermitRule) => call(deleteRule, { params: { id } }),
    onSuccess: (_reply, rule) => setDone({ kind: 'removed', rule, before: rule }),
    onSettled,
  });
  const undo = useMutation({
    mutationFn: async ({ rule, before }: Done) => {
      if (before === null) await call(deleteRule, { params: { id: rule.id } });
      else await call(changeRule, { params: { id: before.id }, body: inputOf(before) });
    },
    onSettled,
  });
  return { save, remove, undo, done, forget: () => setDone(null) };
}
