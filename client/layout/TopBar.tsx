import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/words';
import { searchPath } from '../paths';
import { LanguageSwitch } from './LanguageSwitch';
import { OfflineLine } from './OfflineLine';
import { ThemeSwitch } from './ThemeSwitch';
import styles from './TopBar.module.css';

interface TopBarProps {
  /** Beyond the content as a whole: a part of it that the keyboard may go to at once. */
  skipTo?: { id: string; label: string };
  /** Between the mark and the switches: a search box, a way back. */
  children?: ReactNode;
}

/** The bar of every public page. */
export function TopBar({ skipTo, children }: TopBarProps) {
  const { site } = useWords();
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
          <svg viewBox="0 0 30 22" aria-hidden="true">
            <path className={styles.near} d="M0 21 9.5 6.5q1.5 1.6 4.5 0L23.5 21Z" />
            <path className={styles.far} d="m17 21 4.6-9q1.2 1 2.6 0L30 21Z" />
          </svg>
          <span className={styles.name}>
            {site.name} <span className={styles.role}>{site.role}</span>
          </span>
        </Link>
        {children}
        <div className={styles.switches}>
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <OfflineLine />
    </>
  );
}
