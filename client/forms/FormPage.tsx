import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CallProblem } from '../api';
import { ErrorNotice } from '../layout/ErrorNotice';
import page from '../layout/Page.module.css';
import { TopBar } from '../layout/TopBar';
import { LostListing } from '../listings/LostListing';
import { vocabulariesQuery } from '../vocabularies/queries';
import { Form } from './Form';
import styles from './FormPage.module.css';
import { formQuery } from './queries';

/** The form of one listing, for its owner and the desk. */
export function FormPage() {
  const { slug = '' } = useParams();
  return <OpenForm key={slug} slug={slug} />;
}

/** The form once it is read; what is typed into it is kept by the form itself. */
function OpenForm({ slug }: { slug: string }) {
  const form = useQuery(formQuery(slug));
  const vocabularies = useQuery(vocabulariesQuery);
  if (form.data && vocabularies.data) return <Form form={form.data} />;
  if (form.error instanceof CallProblem && form.error.code === 'not_found') return <LostListing />;
  const error = form.error ?? vocabularies.error;
  return (
    <div className={styles.waiting}>
      <TopBar />
      <main id="content" tabIndex={-1} className={page.page}>
        {error && (
          <ErrorNotice
            error={error}
            onRetry={() => void Promise.all([form, vocabularies].map(({ refetch }) => refetch()))}
          />
        )}
      </main>
    </div>
  );
}
