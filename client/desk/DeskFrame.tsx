import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/words';
import { Mark } from '../layout/Mark';
import { OfflineLine } from '../layout/OfflineLine';
import { PageMeta } from '../layout/PageMeta';
import { searchPath } from '../paths';
import { phone, useMedia } from '../ui/useMedia';
import styles from './DeskFrame.module.css';
import { DeskPerson } from './DeskPerson';
import { RoomList, RoomTabs } from './RoomLists';
import type { Room } from './rooms';
import { useDeskTexts } from './texts';

interface DeskFrameProps {
  current: Room;
  /** On a telephone, in the bar at the top in place of the room's name: a way back, a count. */
  head?: ReactNode;
  /** Panes side by side (`panes` and `pane` of Panes.module.css), each with its own scroll. */
  children: ReactNode;
}

/** The frame of the desk's side: rooms at the left and panes beside them; on a telephone a bar above and tabs below. */
export function DeskFrame({ current, head, children }: DeskFrameProps) {
  const words = useDeskTexts();
  const { site } = useWords();
  const isPhone = useMedia(phone);
  return (
    <div className={styles.desk}>
      <PageMeta title={words[current]} />
      <a className={styles.skip} href="#content">
        {site.skip}
      </a>
      {isPhone ? (
        <header className={styles.top}>
          {head ?? <h1 className={styles.title}>{words[current]}</h1>}
          <DeskPerson isShort />
        </header>
      ) : (
        <div className={styles.side}>
          <Link to={searchPath} className={styles.mark}>
            <Mark />
            <span>
              {site.name} <span className={styles.role}>{words.name}</span>
            </span>
          </Link>
          <RoomList current={current} />
          <DeskPerson />
        </div>
      )}
      <main id="content" tabIndex={-1} className={styles.content}>
        <OfflineLine />
        {children}
      </main>
      {isPhone && <RoomTabs current={current} />}
    </div>
  );
}
