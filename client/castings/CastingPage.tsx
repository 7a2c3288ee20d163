import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CallProblem } from '../api';
import { useBilingual } from '../i18n/bilingual';
import { ErrorNotice } from '../layout/ErrorNotice';
import { castingCheckPath } from '../paths';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { ApplySection } from './apply/ApplySection';
import styles from './Call.module.css';
import { CallHead } from './CallHead';
import { CastingFrame } from './CastingFrame';
import { Proof } from './Proof';
import { callQuery } from './queries';
import { RolesTable } from './RolesTable';
import { useCastingTexts } from './texts';

/** One call: what is sought, what is paid, that it is real, and the form to apply. */
export function CastingPage() {
  const words = useCastingTexts();
  const text = useBilingual();
  const { code = '' } = useParams();
  const { data: call, error, refetch } = useQuery(callQuery(code.toUpperCase()));
  if (!call)
    return (
      <CastingFrame title={words.title}>
        {isNone(error) ? (
          <Notice
            title={words.lost}
            action={
              <ButtonLink size="small" to={castingCheckPath}>
                {words.checkLink}
              </ButtonLink>
            }
          >
            {words.lostText}
          </Notice>
        ) : error ? (
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton height="420px" />
        )}
      </CastingFrame>
    );
  const summary = text(call.summary);
  return (
    <CastingFrame title={call.title} description={summary.slice(0, 160)}>
      <article className={styles.columns}>
        <div className={styles.main}>
          <CallHead call={call} />
          {summary && <p className={styles.summary}>{summary}</p>}
          <RolesTable roles={call.roles} />
          <ApplySection call={call} />
        </div>
        <Proof call={call} />
      </article>
    </CastingFrame>
  );
}

const isNone = (error: Error | null) =>
  error instanceof CallProblem && (error.code === 'not_found' || error.code === 'invalid_input');
