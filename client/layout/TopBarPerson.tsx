import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { returningTo } from '../accounts/cameFrom';
import { useWords } from '../i18n/words';
import { askPath, filmographyPath, newListingPath, signInPath } from '../paths';
import { Initials } from '../session/Initials';
import { useSessionTexts } from '../session/texts';
import { useMe } from '../session/useMe';
import { Icon } from '../ui/Icon';
import { Menu, MenuRule } from '../ui/Menu';
import { phone, useMedia } from '../ui/useMedia';
import { OwnLinks } from './OwnLinks';
import { PrepareLinks } from './PrepareMenu';
import { ThemeItem } from './ThemeSwitch';
import styles from './TopBarPerson.module.css';

/** At the end of the bar: the way in, or who is in with what is theirs. Its room is kept until that is known. */
export function TopBarPerson() {
  const words = useSessionTexts();
  const { account, known } = useMe();
  const isPhone = useMedia(phone);
  const theme = isPhone && <PageItems />;
  if (!known) return <span className={styles.unknown} />;
  if (account) {
    return (
      <Bubble label={words.menu(account.name)} face={<Initials name={account.name} large />}>
        <OwnLinks account={account} />
        {theme}
      </Bubble>
    );
  }
  if (!isPhone) {
    return (
      <nav className={styles.ways} aria-label={words.ways}>
        <WaysIn />
      </nav>
    );
  }
  return (
    <Bubble label={words.ways} face={<Icon name="person" size={19} />}>
      <WaysIn />
      {theme}
    </Bubble>
  );
}

/** What stands in the bar itself where there is room. */
function PageItems() {
  const { site } = useWords();
  return (
    <>
      <MenuRule />
      <PrepareLinks />
      <Link to={askPath}>{site.ask}</Link>
      <Link to={filmographyPath}>{site.shotHere}</Link>
      <ThemeItem />
    </>
  );
}

const Bubble = ({ label, face, children }: { label: string; face: ReactNode; children: ReactNode }) => (
  <Menu label={label} button={face} className={styles.opener}>
    {children}
  </Menu>
);

/** For a visitor: to be listed, and to sign in and come back here. */
function WaysIn() {
  const words = useSessionTexts();
  const { pathname, search, hash } = useLocation();
  return (
    <>
      <Link to={newListingPath} className={styles.propose}>
        {words.propose}
      </Link>
      <Link to={signInPath} state={returningTo(`${pathname}${search}${hash}`)} className={styles.signIn}>
        {words.signIn}
      </Link>
    </>
  );
}
