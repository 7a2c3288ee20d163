import { readOwnListings } from '@contract/editing';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api';
import { useMe } from '../../session/useMe';
import { Select } from '../../ui/Select';
import type { FieldsProps } from './draft';
import { useApplyTexts } from './texts';

/** A listed actor's own listing; nothing for whoever has none. */
export function ListingField({ draft, change, errorAt }: FieldsProps) {
  const words = useApplyTexts();
  const { account } = useMe();
  const { data } = useQuery({
    queryKey: ['mine', 'actors'],
    queryFn: ({ signal }) => call(readOwnListings, { signal }),
    enabled: account !== null,
  });
  const own = data?.listings.filter(({ kind, status }) => kind === 'actor' && status === 'published') ?? [];
  if (own.length === 0) return null;
  return (
    <Select
      label={words.listing}
      aside={words.optional}
      value={draft.listing}
      error={errorAt('listing')}
      options={[
        { value: '', label: words.noListing },
        ...own.map(({ slug, title }) => ({ value: slug, label: title })),
      ]}
      onChange={(listing) => change({ listing })}
    />
  );
}
