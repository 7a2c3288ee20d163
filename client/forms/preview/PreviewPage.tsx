import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { CallProblem } from '../../api';
import { ErrorNotice } from '../../layout/ErrorNotice';
import page from '../../layout/Page.module.css';
import { TopBar } from '../../layout/TopBar';
import { Listing } from '../../listings/Listing';
import { ListingWaiting } from '../../listings/ListingWaiting';
import { LostListing } from '../../listings/LostListing';
import { formPath } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { vocabulariesQuery } from '../../vocabularies/queries';
import { workingCopyQuery } from '../queries';
import { useFormTexts } from '../texts';
import styles from './PreviewPage.module.css';

/** The public page of a listing as it would be with what is written now, for its owner and the desk. */
export function PreviewPage() {
  const { slug = '' } = useParams();
  const words = useFormTexts().preview;
  return (
    <>
      <TopBar />
      <div className={styles.bar} role="status">
        <Icon name="eye" size={16} />
        <span>{words.bar}</span>
        <Link className={styles.back} to={`${formPath(slug)}?step=review`}>
          {words.back}
        </Link>
      </div>
      <Content slug={slug} />
    </>
  );
}

function Content({ slug }: { slug: string }) {
  const words = useFormTexts().preview;
  const listing = useQuery(workingCopyQuery(slug));
  const vocabularies = useQuery(vocabulariesQuery);
  if (listing.data && vocabularies.data) {
    // Whoever previews may edit: nobody is asked whether it is theirs.
    return <Listing listing={{ ...listing.data, may: { edit: true } }} />;
  }
  const error = listing.error ?? vocabularies.error;
  if (!error) return <ListingWaiting />;
  const code = error instanceof CallProblem ? error.code : 'internal';
  if (code === 'not_found') return <LostListing />;
  return (
    <main id="content" tabIndex={-1} className={page.page}>
      {code === 'invalid_input' ? (
        <Notice
          title={words.incomplete}
          action={<ButtonLink to={`${formPath(slug)}?step=review`}>{words.back}</ButtonLink>}
        />
      ) : (
        <ErrorNotice error={error} onRetry={() => void listing.refetch()} />
      )}
    </main>
  );
}
