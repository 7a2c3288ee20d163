import type { OwnListing } from '@contract/editing';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats } from '../i18n/format';
import { KindMark } from '../kinds/KindMark';
import { formPath } from '../paths';
import { Picture } from '../photos/Picture';
import { Tag } from '../ui/Tag';
import { Freshness } from './Freshness';
import { OwnActions } from './OwnActions';
import styles from './OwnRow.module.css';
import { Question } from './Question';
import { standingOf } from './standing';
import { useMineTexts } from './texts';
import type { Deed } from './useDeed';

/** One listing of one's own: where it stands, how fresh it is, what can be done. */
export function OwnRow({ listing }: { listing: OwnListing }) {
  const words = useMineTexts();
  const formats = useFormats();
  const [asked, ask] = useState<Deed | null>(null);
  const { tone, status, note, reason } = standingOf(listing, words, formats);
  return (
    <li className={styles.row}>
      <Link to={formPath(listing.slug)} className={styles.figure} tabIndex={-1} aria-hidden="true">
        <Picture photo={listing.photo} alt="" sizes="(max-width: 760px) 96px, 156px" />
      </Link>
      <div className={styles.text}>
        <h2 className={styles.title}>
          <KindMark kind={listing.kind} />
          <Link to={formPath(listing.slug)}>{listing.title || words.untitled}</Link>
        </h2>
        <p className={styles.standing}>
          <Tag tone={tone}>{status}</Tag>
          {note && <span>{note}</span>}
        </p>
        {reason && <p className={styles.reason}>{reason}</p>}
        <Freshness listing={listing} />
      </div>
      <div className={styles.actions}>
        <OwnActions listing={listing} onAsk={ask} />
      </div>
      {asked && <Question listing={listing} deed={asked} onClose={() => ask(null)} />}
    </li>
  );
}
