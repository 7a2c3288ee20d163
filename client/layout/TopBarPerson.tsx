import { Link, useLocation } from 'react-router';
import { accountPath, minePath, moderationPath, newListingPath, signInPath } from '../paths';
import { Initials } from '../session/Initials';
import { useSessionTexts } from '../session/texts';
import { isStaff, useMe } from '../session/useMe';
import { useSignOut } from '../session/useSignOut';
import { Icon } from '../ui/Icon';
import { Menu, MenuRule } from '../ui/Menu';
import styles from './TopBarPerson.module.css';

/** At the end of the bar: the way in, or who is in with what is theirs. Nothing until it is known, so nothing jumps. */
export function TopBarPerson() {
  const words = useSessionTexts();
  const { account, known } = useMe();
  const { pathname, search, hash } = useLocation();
  const signOut = useSignOut();
  if (!known) return <span className={styles.unknown} />;
  if (!account) {
    return (
      <nav className={styles.ways} aria-label={words.ways}>
        <Link to={newListingPath} className={styles.propose}>
          {words.propose}
        </Link>
        <Link to={signInPath} state={{ from: `${pathname}${search}${hash}` }} className={styles.signIn}>
          <span className={styles.figure}>
            <Icon name="person" size={19} />
          </span>
          <span className={styles.signInWord}>{words.signIn}</span>
        </Link>
      </nav>
    );
  }
  return (
    <Menu label={words.menu(account.name)} button={<Initials name={account.name} large />} className={styles.opener}>
      <p>
        {account.name}
        {account.organisation && (
          <>
            <br />
            {account.organisation}
          </>
        )}
      </p>
      <MenuRule />
      <Link to={minePath}>{words.mine}</Link>
      <Link to={accountPath}>{words.account}</Link>
      {isStaff(account) && <Link to={moderationPath()}>{words.desk}</Link>}
      <MenuRule />
      <button type="button" onClick={signOut}>
        {words.signOut}
      </button>
    </Menu>
  );
}
