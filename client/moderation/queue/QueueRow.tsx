import type { QueueItem } from '@contract/moderation';
import { Link } from 'react-router';
import { KindMark } from '../../kinds/KindMark';
import { Icon } from '../../ui/Icon';
import { Tag } from '../../ui/Tag';
import { useTerms } from '../../vocabularies/queries';
import { useFieldLabel } from '../fields';
import { useModerationTexts } from '../texts';
import { useWhen } from '../when';
import styles from './Queue.module.css';
import { summaryOf } from './summary';

interface QueueRowProps {
  item: QueueItem;
  /** Where it opens. */
  to: string;
  isCurrent: boolean;
  isChosen: boolean;
  /** `range`: with Shift, everything from the one chosen last. */
  onChoose(range: boolean): void;
}

const tones = { new: 'info', changed: 'plain', claim: 'ok' } as const;

/** One line of the queue: what it is, since when it waits, why; the mark turns into a box under the pointer. */
export function QueueRow({ item, to, isCurrent, isChosen, onChoose }: QueueRowProps) {
  const { queue: words } = useModerationTexts();
  const { since } = useWhen();
  const terms = useTerms();
  const fieldLabel = useFieldLabel();
  return (
    <li className={styles.row} data-current={isCurrent || undefined} data-chosen={isChosen || undefined}>
      <span className={styles.lead}>
        <KindMark kind={item.kind} />
        <input
          type="checkbox"
          className={styles.input}
          aria-label={words.select(item.title)}
          checked={isChosen}
          onClick={(event) => onChoose(event.shiftKey)}
          onChange={() => undefined}
        />
        <span className={styles.box} aria-hidden="true">
          <Icon name="check" size={11} />
        </span>
      </span>
      <Link className={styles.link} to={to} aria-current={isCurrent ? 'true' : undefined} data-slug={item.slug}>
        <b className={styles.title}>{item.title}</b>
        <time className={styles.when} dateTime={item.submittedAt}>
          {since(item.submittedAt)}
        </time>
        <span className={styles.what}>{summaryOf(item, { words, terms, fieldLabel })}</span>
        {item.twins > 0 ? (
          <Tag tone="warn">{words.tag.duplicate}</Tag>
        ) : (
          <Tag tone={tones[item.what]}>{words.tag[item.what]}</Tag>
        )}
      </Link>
    </li>
  );
}
