import { type ItemStatus, itemStatus, type ShortlistItem } from '@contract/shortlists';
import type { ComponentProps, KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { KindMark } from '../../kinds/KindMark';
import { comingFrom } from '../../layout/BackLink';
import { listingPath } from '../../paths';
import { Picture } from '../../photos/Picture';
import { IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { useShortlistTexts } from '../texts';
import styles from './ItemRow.module.css';
import { ItemWords, type Write } from './ItemWords';

interface ItemRowProps {
  item: ShortlistItem;
  place: { number: number; of: number };
  /** Makes the handle draggable. */
  handle: Pick<ComponentProps<'button'>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'>;
  isDragged: boolean;
  onWrite: Write;
  onMove(by: number): void;
  onRemove(): void;
}

/** One entry: its picture, what it is, how far one has come with it, and one's own words. */
export function ItemRow({ item, place, handle, isDragged, onWrite, onMove, onRemove }: ItemRowProps) {
  const { item: words } = useShortlistTexts();
  const title = item.card?.title ?? words.gone;
  function onKeyDown(event: KeyboardEvent) {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  }
  return (
    <li className={classes(styles.row, isDragged && styles.dragged)} data-status={item.status} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={styles.handle}
        aria-label={words.move(title, place.number, place.of)}
        {...handle}
      >
        <span className={styles.number}>{place.number}</span>
        <span className={styles.grip} aria-hidden="true" />
      </button>
      <Figure item={item} />
      <div className={styles.text}>
        <Heading item={item} title={title} />
        <StatusChoice value={item.status} title={title} onChange={(status) => onWrite({ status })} />
        <ItemWords item={item} onWrite={onWrite} />
      </div>
      <IconButton className={styles.remove} label={words.remove(title)} onClick={onRemove}>
        <Icon name="cross" size={17} />
      </IconButton>
    </li>
  );
}

function Figure({ item: { card } }: { item: ShortlistItem }) {
  if (!card) return <div className={styles.figure} />;
  return (
    <Link className={styles.figure} to={listingPath(card.slug)} tabIndex={-1} aria-hidden="true">
      <Picture photo={card.photo} alt="" sizes="(max-width: 760px) 100vw, 270px" />
    </Link>
  );
}

function Heading({ item: { card, addedByName }, title }: { item: ShortlistItem; title: string }) {
  const { item: words, head } = useShortlistTexts();
  if (!card)
    return (
      <div>
        <h2 className={styles.gone}>{title}</h2>
        <p className={styles.meta}>{words.goneNote}</p>
      </div>
    );
  const meta = [card.subtitle, card.commune, addedByName && words.by(addedByName)].filter(Boolean).join(' · ');
  return (
    <div>
      <h2 className={styles.title}>
        <KindMark kind={card.kind} />
        <Link to={listingPath(card.slug)} state={comingFrom(window.location.pathname, head.local)}>
          {title}
        </Link>
      </h2>
      <p className={styles.meta}>{meta}</p>
    </div>
  );
}

interface StatusChoiceProps {
  value: ItemStatus;
  title: string;
  onChange(status: ItemStatus): void;
}

/** From a thought to a decision, all four in view: one press each. */
function StatusChoice({ value, title, onChange }: StatusChoiceProps) {
  const { status: words } = useShortlistTexts();
  return (
    <fieldset className={styles.statuses}>
      <legend className="unseen">{`${words.label} : ${title}`}</legend>
      {itemStatus.options.map((status) => (
        <button key={status} type="button" aria-pressed={status === value} onClick={() => onChange(status)}>
          {words[status]}
        </button>
      ))}
    </fieldset>
  );
}
