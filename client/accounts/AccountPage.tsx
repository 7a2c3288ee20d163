import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { useReader } from '../session/reader';
import { useSignOut } from '../session/useSignOut';
import { Button } from '../ui/Button';
import styles from './AccountPage.module.css';
import { AddressSection } from './account/AddressSection';
import { PasswordSection } from './account/PasswordSection';
import { SessionsSection } from './account/SessionsSection';
import { WhoSection } from './account/WhoSection';
import { useAccountTexts } from './texts';

/** What one may change of oneself, and where one is signed in. */
export function AccountPage() {
  const { account: words } = useAccountTexts();
  const reader = useReader();
  const signOut = useSignOut();
  return (
    <>
      <PageMeta title={words.title} />
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.page}>
        <div className={styles.head}>
          <h1 className={styles.title}>{words.title}</h1>
          <Button size="small" onClick={signOut}>
            {words.signOut}
          </Button>
        </div>
        <WhoSection account={reader} />
        <AddressSection account={reader} />
        <PasswordSection />
        <SessionsSection />
      </main>
    </>
  );
}
