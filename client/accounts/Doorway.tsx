import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import styles from './Doorway.module.css';

interface DoorwayProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** The pages at the door: a short form, and beside it the country one comes for. */
export function Doorway({ title, lead, children }: DoorwayProps) {
  const { illustration } = useWords();
  return (
    <div className={styles.page}>
      <PageMeta title={title} />
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.columns}>
        <div className={styles.side}>
          <div className={styles.form}>
            <h1 className={styles.title}>{title}</h1>
            {lead && <p className={styles.lead}>{lead}</p>}
            {children}
          </div>
        </div>
        <div className={styles.picture}>
          <span className={styles.credit}>{illustration}</span>
        </div>
      </main>
    </div>
  );
}
