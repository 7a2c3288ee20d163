import type { OwnListing } from '@contract/editing';
import { formPath, listingPath, previewPath } from '../paths';
import { Button, ButtonLink } from '../ui/Button';
import { useMineTexts } from './texts';
import type { Deed } from './useDeed';

/** What may be asked of a listing by where it stands: what is public can only be taken down, not deleted. */
const deedsOf: Record<OwnListing['status'], Deed[]> = {
  draft: ['remove'],
  pending: ['remove'],
  published: ['takeDown'],
  rejected: ['remove'],
  archived: ['putBack', 'remove'],
};

/** Edit and look at once; what takes something away is asked for first. */
export function OwnActions({ listing, onAsk }: { listing: OwnListing; onAsk(deed: Deed): void }) {
  const words = useMineTexts();
  const { slug, status, title } = listing;
  const name = (action: string) => words.of(action, title || words.untitled);
  const edit = status === 'draft' ? words.resume : words.edit;
  const isPublic = status === 'published';
  const look = isPublic ? words.see : words.preview;
  return (
    <>
      <ButtonLink size="small" to={formPath(slug)} aria-label={name(edit)}>
        {edit}
      </ButtonLink>
      <ButtonLink
        size="small"
        look="quiet"
        to={isPublic ? listingPath(slug) : previewPath(slug)}
        aria-label={name(look)}
      >
        {look}
      </ButtonLink>
      {deedsOf[status].map((deed) => (
        <Button key={deed} size="small" look="quiet" aria-label={name(words[deed])} onClick={() => onAsk(deed)}>
          {words[deed]}
        </Button>
      ))}
    </>
  );
}
