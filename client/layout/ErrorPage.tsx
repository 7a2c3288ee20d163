import { ErrorNotice } from './ErrorNotice';
import styles from './Page.module.css';
import { TopBar } from './TopBar';

/** A whole page in place of one that cannot be shown. */
export const ErrorPage = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => (
  <>
    <TopBar />
    <main id="content" tabIndex={-1} className={styles.page}>
      <ErrorNotice error={error} onRetry={onRetry} />
    </main>
  </>
);
