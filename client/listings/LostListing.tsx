import page from '../layout/Page.module.css';
import { PageMeta } from '../layout/PageMeta';
import { searchPath } from '../paths';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useListingTexts } from './texts';

/** The address of a listing that is not, or no longer, there. */
export function LostListing() {
  const { lost } = useListingTexts();
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      <PageMeta title={lost.title} />
      <Notice title={lost.title} action={<ButtonLink to={searchPath}>{lost.link}</ButtonLink>}>
        {lost.text}
      </Notice>
    </main>
  );
}
