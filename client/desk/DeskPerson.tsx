import { Link } from 'react-router';
import { LanguageSwitch } from '../layout/LanguageSwitch';
import { ThemeSwitch } from '../layout/ThemeSwitch';
import { accountPath, minePath, searchPath } from '../paths';
import { Initials } from '../session/Initials';
import { useSessionTexts } from '../session/texts';
import { useMe } from '../session/useMe';
import { useSignOut } from '../session/useSignOut';
import { Menu, MenuRule } from '../ui/Menu';
import styles from './DeskFrame.module.css';
import { useDeskTexts } from './texts';

/** Who is at the desk, with the ways out of it. */
export function DeskPerson({ isShort = false }: { isShort?: boolean }) {
  const desk = useDeskTexts();
  const words = useSessionTexts();
  const { account } = useMe();
  const signOut = useSignOut();
  if (!account) return null;
  const face = (
    <>
      <Initials name={account.name} />
      {!isShort && (
        <span className={styles.who}>
          {account.name}
          <span className={styles.duty}>{account.role === 'admin' ? desk.admin : desk.staff}</span>
        </span>
      )}
    </>
  );
  return (
    <div className={styles.person}>
      <Menu label={desk.menu(account.name)} button={face} className={styles.opener} side={isShort ? 'below' : 'above'}>
        <Link to={accountPath}>{words.account}</Link>
        <Link to={minePath}>{words.mine}</Link>
        <Link to={searchPath}>{words.site}</Link>
        <MenuRule />
        <button type="button" onClick={signOut}>
          {words.signOut}
        </button>
      </Menu>
      {!isShort && (
        <div className={styles.switches}>
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      )}
    </div>
  );
}
