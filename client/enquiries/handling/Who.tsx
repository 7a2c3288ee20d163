import type { EnquiryView } from '@contract/enquiries';
import { callUrl } from '../../listings/contact/ways';
import { useEnquiryTexts } from '../texts';
import styles from './Handling.module.css';

/** Who asks, and how to reach them by telephone. */
export function Who({ enquiry: { fields } }: { enquiry: EnquiryView }) {
  const { who: words } = useEnquiryTexts();
  const { name, company, role, email, phone, lang } = fields.contact;
  return (
    <section className={styles.who} aria-label={words.heading}>
      <h3 className={styles.name}>{name}</h3>
      {(role || company) && <p>{[role, company].filter(Boolean).join(', ')}</p>}
      {email && <p className={styles.email}>{email}</p>}
      {phone && (
        <p>
          <a href={callUrl(phone)}>{phone}</a>
        </p>
      )}
      <p className={styles.lang}>{words.writesIn[lang]}</p>
    </section>
  );
}
