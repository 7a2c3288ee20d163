import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { BackLink, comingFrom } from '../layout/BackLink';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { castingsPath, searchPath } from '../paths';
import styles from './Casting.module.css';
import { useCastingTexts } from './texts';

interface CastingFrameProps {
  title: string;
  description?: string;
  /** The list itself goes back to the directory. */
  isList?: boolean;
  children: ReactNode;
}

/** The frame of every public page about castings. */
export function CastingFrame({ title, description, isList = false, children }: CastingFrameProps) {
  const words = useCastingTexts();
  const { site } = useWords();
  const back = isList ? comingFrom(searchPath, site.home) : comingFrom(castingsPath, words.back);
  return (
    <div className={styles.page}>
      <PageMeta title={title} description={description} />
      <TopBar>
        <BackLink fallback={back} />
      </TopBar>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  );
}
