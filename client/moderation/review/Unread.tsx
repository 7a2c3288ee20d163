import { Link } from 'react-router';
import { CallProblem } from '../../api';
import panes from '../../desk/Panes.module.css';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { ageingPath } from '../../paths';
import { classes } from '../../ui/classes';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useModerationTexts } from '../texts';
import styles from './Review.module.css';

/** A listing that could not be read, or is there no more. */
export function Lost({ error, onRetry }: { error: Error; onRetry(): void }) {
  const { review: words } = useModerationTexts();
  if (error instanceof CallProblem && error.code === 'not_found') return <Notice title={words.gone} />;
  return <ErrorNotice error={error} onRetry={onRetry} />;
}

/** A listing on its way, in rows of its height. */
export function Waiting() {
  const { review: words } = useModerationTexts();
  return (
    <div className={styles.waiting} role="status" aria-label={words.waiting}>
      <Skeleton height="30px" width="40%" />
      <Skeleton height="60px" />
      <Skeleton height="60px" />
    </div>
  );
}

/** The place of a listing while nothing waits: what will come here, and what can be read until then. */
export function NothingOpen() {
  const { review: words } = useModerationTexts();
  return (
    <section className={classes(panes.pane, styles.nothing)}>
      <p>{words.next}</p>
      <Link to={ageingPath}>{words.ageing}</Link>
    </section>
  );
}
