import type { EnquiryThread } from '@contract/enquiries';
import { useFormats } from '../../i18n/format';
import { dayOf } from '../../listings/days';
import { useFigures } from '../../productions/file/figures';
import { Icon } from '../../ui/Icon';
import { useAskTexts } from '../texts';
import styles from './Thread.module.css';

/** Who wrote when, what they wrote, and the packages that came with it. */
export function Letter({ message }: { message: EnquiryThread['messages'][number] }) {
  const { thread: words } = useAskTexts();
  const { time } = useFormats();
  const { weekday } = useFigures();
  const { at, mine, byName, text, packages } = message;
  const moment = new Date(at);
  return (
    <li className={styles.letter} data-mine={mine || undefined}>
      <p className={styles.by}>
        <b>{mine ? words.you : byName || words.desk}</b>
        <time dateTime={at}>
          {weekday(dayOf(moment))}, {time(moment)}
        </time>
      </p>
      <p className={styles.text}>{text}</p>
      {packages.length > 0 && (
        <ul className={styles.packages} aria-label={words.packages}>
          {packages.map((name) => (
            <li key={name}>
              <Icon name="layers" size={17} />
              <span>
                <b>{name}</b> {words.inLetter}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
