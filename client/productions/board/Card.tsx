import type { ProductionCard } from '@contract/productions';
import type { DragEvent, KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { today } from '../../listings/days';
import { Initials } from '../../session/Initials';
import { Icon } from '../../ui/Icon';
import { Tag } from '../../ui/Tag';
import { useTerms } from '../../vocabularies/queries';
import { useRoomTexts } from '../texts';
import { useShortWhen } from '../when';
import styles from './Board.module.css';
import { pressOf } from './pressing';

interface CardProps {
  card: ProductionCard;
  /** Where it opens. */
  to: string;
  isCurrent: boolean;
  onDrag(card: ProductionCard | null): void;
  /** To the next status or the one before. */
  onStep(by: 1 | -1): void;
  /** Every step that is open, beside the card. */
  onMoves(beside: Element): void;
}

/** A production on the board: what it is, when, whose, and the one thing that presses. */
export function Card({ card, to, isCurrent, onDrag, onStep, onMoves }: CardProps) {
  const words = useRoomTexts();
  const { when } = useShortWhen();
  const press = pressOf(card, today(), words.press);

  function onKeyDown(event: KeyboardEvent<HTMLAnchorElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, currentTarget } = event;
    if (key === '>') onStep(1);
    else if (key === '<') onStep(-1);
    else if (key.toLowerCase() === 'm') onMoves(currentTarget);
    else return;
    event.preventDefault();
  }
  function onDragStart({ dataTransfer }: DragEvent) {
    dataTransfer.effectAllowed = 'move';
    dataTransfer.setData('text/plain', card.title);
    onDrag(card);
  }
  return (
    <li className={styles.item} data-current={isCurrent || undefined}>
      <Link
        to={to}
        className={styles.card}
        aria-current={isCurrent ? 'true' : undefined}
        aria-keyshortcuts="> < M"
        data-card={card.id}
        draggable
        onDragStart={onDragStart}
        onDragEnd={() => onDrag(null)}
        onKeyDown={onKeyDown}
      >
        <b className={styles.title}>{card.title}</b>
        <CardKind card={card} />
        <span className={styles.foot}>
          <span>{when(card)}</span>
          {card.staffName !== null && (
            <span className={styles.staff} title={card.staffName}>
              <Initials name={card.staffName} />
              <span className="unseen">{card.staffName}</span>
            </span>
          )}
        </span>
        {press && (
          <span className={styles.press} title={`${press.about ?? ''}${press.text}`}>
            <Tag tone={press.tone}>
              {press.about && <span className={styles.about}>{press.about}</span>}
              {press.text}
            </Tag>
          </span>
        )}
      </Link>
      <button
        type="button"
        className={styles.opener}
        aria-label={words.openMoves(card.title)}
        aria-haspopup="menu"
        title={words.moves.title}
        tabIndex={-1}
        onClick={({ currentTarget }) => onMoves(currentTarget)}
      >
        <Icon name="more" size={16} />
      </button>
    </li>
  );
}

/** `Série TV · 6 × 52 min · saison 2` */
function CardKind({ card: { type, format, season } }: { card: ProductionCard }) {
  const words = useRoomTexts();
  const terms = useTerms();
  const unbroken = format.replaceAll(' ', '\u00a0');
  const parts = [terms.label('productionTypes', type), unbroken, season === null ? '' : words.season(season)];
  return <span className={styles.kind}>{parts.filter(Boolean).join(' · ')}</span>;
}
