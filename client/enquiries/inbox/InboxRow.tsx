import type { EnquiryCard } from '@contract/enquiries';
import { Link } from 'react-router';
import { today } from '../../listings/days';
import { useWhen } from '../../moderation/when';
import { useFigures } from '../../productions/file/figures';
import { Initials } from '../../session/Initials';
import { Icon } from '../../ui/Icon';
import { Tag } from '../../ui/Tag';
import { useEnquiryTexts } from '../texts';
import styles from './Inbox.module.css';

interface InboxRowProps {
  item: EnquiryCard;
  /** Where it opens. */
  to: string;
  isCurrent: boolean;
}

/** One enquiry in three lines: who and since when, what, the last words; below them what the desk has put on it. */
export function InboxRow({ item, to, isCurrent }: InboxRowProps) {
  const { list: words } = useEnquiryTexts();
  const { since } = useWhen();
  const { contact, title, excerpt, lastAt, unread, confidential } = item;
  return (
    <li className={styles.row} data-current={isCurrent || undefined} data-unread={unread || undefined}>
      <Link className={styles.link} to={to} aria-current={isCurrent ? 'true' : undefined} data-enquiry={item.id}>
        {unread && <span className="unseen">{words.unread}</span>}
        <span className={styles.who}>
          {contact.name}
          {contact.company && <span className={styles.company}> · {contact.company}</span>}
        </span>
        <time className={styles.when} dateTime={lastAt}>
          {since(lastAt)}
        </time>
        <span className={styles.title}>
          {title}
          {confidential && (
            <span className={styles.lock} title={words.confidential}>
              <Icon name="lock" size={12} />
            </span>
          )}
        </span>
        <span className={styles.excerpt}>{excerpt}</span>
        <Marks item={item} />
      </Link>
    </li>
  );
}

function Marks({ item: { status, labels, assigneeName, due } }: { item: EnquiryCard }) {
  const { list: words, status: names } = useEnquiryTexts();
  const { shortDay } = useFigures();
  const isLate = due !== null && due < today();
  const isDated = due !== null && (status === 'new' || status === 'toAnswer' || status === 'waiting');
  return (
    <span className={styles.marks}>
      {status === 'new' && <Tag tone="info">{names.new}</Tag>}
      {isDated && due && (
        <Tag tone={isLate ? 'bad' : 'plain'}>{isLate ? words.late(shortDay(due)) : words.due(shortDay(due))}</Tag>
      )}
      {labels.map((label) => (
        <span key={label} className={styles.label}>
          {label}
        </span>
      ))}
      {assigneeName && (
        <span className={styles.assignee} title={assigneeName}>
          <Initials name={assigneeName} />
          <span className="unseen">{assigneeName}</span>
        </span>
      )}
    </span>
  );
}
