import type { ListingKind } from '@contract/common';
import { createListing } from '@contract/editing';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from '../api';
import { formPath } from '../paths';
import { useMe } from '../session/useMe';
import { knownOf } from './known';
import { formQuery } from './queries';

const mutationKey = ['begin'];

/** Begins a listing with what the account says already, and opens its form. */
export function useBegin() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { account } = useMe();
  const { mutate, isPending, isError } = useMutation({
    mutationKey,
    mutationFn: (kind: ListingKind) => call(createListing, { body: { kind, ...knownOf(kind, account) } }),
    onSuccess(form) {
      client.setQueryData(formQuery(form.slug).queryKey, form);
      // The way back leads past the cards: going there again would begin a second listing.
      void navigate(formPath(form.slug), { replace: true });
    },
  });
  /** The second half of a double click comes before the button is disabled: it must not begin a second listing. */
  function begin(kind: ListingKind) {
    if (client.isMutating({ mutationKey }) === 0) mutate(kind);
  }
  return { begin, isPending, isError };
}
