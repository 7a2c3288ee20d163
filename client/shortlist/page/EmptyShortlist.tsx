import { searchPath } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useShortlistTexts } from '../texts';

/** What a shortlist is for, and where its entries come from. */
export function EmptyShortlist() {
  const { empty } = useShortlistTexts();
  const search = (
    <ButtonLink to={searchPath} look="primary">
      {empty.search}
    </ButtonLink>
  );
  return (
    <Notice title={empty.title} action={search}>
      {empty.text}
    </Notice>
  );
}
