import { Link } from 'react-router';
import { useWords } from '../i18n/words';
import { castingsPath, crewPath, permitsPath, scriptPath } from '../paths';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import styles from './PrepareMenu.module.css';

/** What a producer does between looking and shooting, under one word of the bar. */
export function PrepareMenu() {
  const { site } = useWords();
  const face = (
    <>
      {site.prepare} <Icon name="chevronDown" size={14} />
    </>
  );
  return (
    <Menu label={site.prepare} button={face} className={styles.opener}>
      <PrepareLinks />
    </Menu>
  );
}

/** The same in the menu of a telephone. */
export function PrepareLinks() {
  const { site } = useWords();
  return (
    <>
      <Link to={scriptPath}>{site.script}</Link>
      <Link to={crewPath}>{site.crewDepth}</Link>
      <Link to={permitsPath}>{site.permits}</Link>
      <Link to={castingsPath}>{site.castings}</Link>
    </>
  );
}
