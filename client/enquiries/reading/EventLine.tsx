import type { EnquiryMessage } from '@contract/enquiries';
import { useWhen } from '../../moderation/when';
import { useEnquiryTexts } from '../texts';
import styles from './Reading.module.css';

type Event = NonNullable<EnquiryMessage['event']>;

/** What was done, in a quiet line between the letters. */
export function EventLine({ message: { at, byName }, event }: { message: EnquiryMessage; event: Event }) {
  const { events: words } = useEnquiryTexts();
  const { since } = useWhen();
  const by = byName || words.somebody;
  const { name, number, title } = { name: '', number: '', title: '', ...event.values };
  const said = event.name === 'assigned' ? words.assigned(by, name) : words[event.name](by, number, title);
  return (
    <li className={styles.event}>
      {said} <time dateTime={at}>{since(at)}</time>
    </li>
  );
}
