import { useWords } from '../i18n/words';
import { searchPath } from '../paths';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './Page.module.css';
import { PageMeta } from './PageMeta';
import { TopBar } from './TopBar';

/** An address that leads nowhere. */
export function LostPage() {
  const { lost } = useWords();
  return (
    <>
      <PageMeta title={lost.title} />
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.page}>
        <Notice title={lost.title} action={<ButtonLink to={searchPath}>{lost.link}</ButtonLink>}>
          {lost.text}
        </Notice>
      </main>
    </>
  );
}
