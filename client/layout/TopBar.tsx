import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useWords } from '../i18n/words';
import { askPath, filmographyPath, searchPath } from '../paths';
import { ShortlistLink } from '../shortlist/ShortlistLink';
import { phone, useMedia } from '../ui/useMedia';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { OfflineLine } from './OfflineLine';
import { PrepareMenu } from './PrepareMenu';
import { ThemeSwitch } from './ThemeSwitch';
import styles from './TopBar.module.css';
import { TopBarPerson } from './TopBarPerson';

interface TopBarProps {
  /** Beyond the content as a whole: a part of it that the keyboard may go to at once. */
  skipTo?: { id: string; label: string };
  /** Between the mark and the switches: a search box, a way back. */
  children?: ReactNode;
}

/** The bar of every public page. */
export function TopBar({ skipTo, children }: TopBarProps) {
  const { site } = useWords();
  const isPhone = useMedia(phone);
  return (
    <>
      <header className={styles.bar}>
        <a className={styles.skip} href="#content">
          {site.skip}
        </a>
        {skipTo && (
          <a className={styles.skip} href={`#${skipTo.id}`}>
            {skipTo.label}
          </a>
        )}
        <Link to={searchPath} className={styles.mark} aria-label={`${site.name}, ${site.role}`}>
          <Mark />
          <span className={styles.name}>
            {site.name} <span className={styles.role}>{site.role}</span>
          </span>
        </Link>
        {children}
        <div className={styles.switches}>
          {!isPhone && <PrepareMenu />}
          {!isPhone && (
            <NavLink to={filmographyPath} className={styles.page}>
              {site.shotHere}
            </NavLink>
          )}
          {!isPhone && (
            <NavLink to={askPath} className={styles.page}>
              {site.ask}
            </NavLink>
          )}
          {!isPhone && <ThemeSwitch />}
          <ShortlistLink />
          <LanguageSwitch />
          <TopBarPerson />
        </div>
      </header>
      <OfflineLine />
    </>
  );
}
