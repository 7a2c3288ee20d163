import type { PackageItem, PackageReplies } from '@contract/packages';
import { useBilingual } from '../../i18n/bilingual';
import { Replies } from '../replies/Replies';
import { anchorOf } from './anchors';
import { EntryWords } from './EntryWords';
import styles from './Place.module.css';
import { PlacePictures } from './PlacePictures';

export interface EntryProps {
  item: PackageItem;
  replies: PackageReplies;
  /** Whether votes and comments are taken. */
  takesReplies: boolean;
}

/** One place: its pictures, and beside them, always in sight, what it is and what is thought of it. */
export function Place({ item, replies, takesReplies }: EntryProps) {
  const title = useBilingual()(item.title);
  return (
    <article id={anchorOf(item.number)} className={styles.place} aria-label={`${item.number}. ${title}`}>
      <PlacePictures item={item} title={title} />
      <div className={styles.words}>
        <h2 className={styles.title}>
          <span className={styles.number}>{item.number}</span>
          <span>{title}</span>
        </h2>
        <EntryWords item={item} />
        <Replies item={item.id} title={title} replies={replies} takesReplies={takesReplies} />
      </div>
    </article>
  );
}
