import type { CrewDepth } from '@contract/crew';
import styles from '../Crew.module.css';
import { useCrewTexts } from '../texts';

/** What the figures mean, and where the size of a shoot comes from. */
export function Notes({ depth }: { depth: CrewDepth }) {
  const words = useCrewTexts();
  return (
    <div className={styles.notes}>
      {depth.from !== null && <p>{words.tooFewNote(depth.least)}</p>}
      <p>{words.twice}</p>
      {depth.size && <p>{depth.sizeSource}</p>}
    </div>
  );
}
