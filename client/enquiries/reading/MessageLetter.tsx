import type { EnquiryMessage, EnquiryView } from '@contract/enquiries';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format';
import { dayOf, today } from '../../listings/days';
import { useWhen } from '../../moderation/when';
import { Icon } from '../../ui/Icon';
import { useEnquiryTexts } from '../texts';
import styles from './Reading.module.css';

/** Who wrote to whom and when, by which door, and what. */
export function MessageLetter({ message, enquiry }: { message: EnquiryMessage; enquiry: EnquiryView }) {
  const { message: words } = useEnquiryTexts();
  const { from, at, text, lang, links, door } = message;
  return (
    <li className={styles.letter} data-from={from}>
      <p className={styles.by}>
        <b>{useWriter(message, enquiry)}</b>
        {door === 'mail' && <span>{words.byMail}</span>}
        <Moment at={at} />
      </p>
      <p className={styles.text} lang={lang ?? undefined}>
        {text}
      </p>
      {links.length > 0 && (
        <ul className={styles.links} aria-label={words.packages}>
          {links.map(({ url, label }) => (
            <li key={url}>
              <Icon name="layers" size={15} />
              {url.startsWith('/') ? <Link to={url}>{label}</Link> : <a href={url}>{label}</a>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** `Claire Bonnefoy`, `Desk to Claire Bonnefoy`, `Note of the desk, L. Mazet`. */
function useWriter({ from, byName, listing }: EnquiryMessage, { contact, listings }: EnquiryView): string {
  const { message: words } = useEnquiryTexts();
  const owner = listing === null ? '' : words.ownerOf(listings.find(({ slug }) => slug === listing)?.title ?? listing);
  const name = byName || words.desk;
  if (from === 'note') return `${words.note}, ${name}`;
  if (from === 'owner') return byName ? `${byName}, ${owner}` : owner;
  if (from === 'desk') return words.toWhom(name, listing === null ? contact.name : owner);
  return name;
}

/** Today its hour, before that its day and hour. */
function Moment({ at }: { at: string }) {
  const { time } = useFormats();
  const { date } = useWhen();
  const moment = new Date(at);
  const isToday = dayOf(moment) === today();
  return <time dateTime={at}>{isToday ? time(moment) : `${date(at)}, ${time(moment)}`}</time>;
}
