import { listingKind } from '@contract/common';
import type { EnquiryView } from '@contract/enquiries';
import { Link } from 'react-router';
import { KindMark } from '../../kinds/KindMark';
import { listingPath, shortlistOf } from '../../paths';
import { Icon } from '../../ui/Icon';
import { useEnquiryTexts } from '../texts';
import styles from './Reading.module.css';

/** What the page that led to the form was about: listings, a shortlist, a search. */
export function AboutWhat({ enquiry: { listings, about } }: { enquiry: EnquiryView }) {
  const { reading: words } = useEnquiryTexts();
  const { shortlist, search } = about;
  if (listings.length === 0 && shortlist === null && search === null) return null;
  return (
    <section className={styles.about} aria-label={words.about}>
      <h3 className={styles.label}>{words.about}</h3>
      <ul>
        {listings.map(({ slug, title, kind, brokered }) => (
          <li key={slug}>
            <KindMark kind={listingKind.parse(kind)} />
            <Link to={listingPath(slug)}>{title}</Link>
            {brokered && <span className={styles.brokered}>{words.brokered}</span>}
          </li>
        ))}
        {shortlist && (
          <li>
            <Icon name="layers" size={14} />
            <Link to={shortlistOf(shortlist)}>{words.shortlist}</Link>
          </li>
        )}
        {search && (
          <li>
            <Icon name="search" size={14} />
            <Link to={search}>{words.search}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
