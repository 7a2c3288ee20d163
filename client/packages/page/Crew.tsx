import type { PackageItem, PackageReplies } from '@contract/packages';
import { useId } from 'react';
import { useBilingual } from '../../i18n/bilingual';
import { KindMark } from '../../kinds/KindMark';
import { Picture } from '../../photos/Picture';
import { Replies } from '../replies/Replies';
import { usePackageTexts } from '../texts';
import { anchorOf } from './anchors';
import styles from './Crew.module.css';
import { EntryWords } from './EntryWords';
import type { EntryProps } from './Place';
import { asPhoto } from './photos';

interface CrewProps {
  items: readonly PackageItem[];
  replies: PackageReplies;
  takesReplies: boolean;
}

/** People and firms, closer together than places: a face, a job, whom to call. */
export function Crew({ items, replies, takesReplies }: CrewProps) {
  const { crew: words } = usePackageTexts();
  const id = useId();
  return (
    <section className={styles.crew} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {words.title}
        </h2>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <div className={styles.entries}>
        {items.map((item) => (
          <Entry key={item.id} item={item} replies={replies} takesReplies={takesReplies} />
        ))}
      </div>
    </section>
  );
}

function Entry({ item, replies, takesReplies }: EntryProps) {
  const title = useBilingual()(item.title);
  const [photo] = item.photos;
  return (
    <article id={anchorOf(item.number)} className={styles.entry} aria-label={`${item.number}. ${title}`}>
      <div className={styles.face}>
        {photo && <Picture photo={asPhoto(photo)} alt="" ratio={1} sizes="112px" className={styles.picture} />}
      </div>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <span className={styles.number}>{item.number}</span>
          <span>{title}</span>
          <KindMark kind={item.kind} />
        </h3>
        <EntryWords item={item} />
        <Replies item={item.id} title={title} replies={replies} takesReplies={takesReplies} />
      </div>
    </article>
  );
}
