import { type CastingStatus, castingStatus, type DeskCall } from '@contract/castings';
import { Link } from 'react-router';
import panes from '../../desk/Panes.module.css';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { useDays } from '../../listings/days';
import { deskCastingPath } from '../../paths';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { Tag } from '../../ui/Tag';
import styles from './Desk.module.css';
import { useCastingDeskTexts } from './texts';

interface CallsPaneProps {
  calls: readonly DeskCall[];
  current: string | undefined;
  counts: Record<CastingStatus, number> | undefined;
  q: string;
  onWords(q: string): void;
  status: CastingStatus | '';
  onStatus(status: CastingStatus | ''): void;
  onMore?: () => void;
  error: Error | null;
}

const tones = { asked: 'warn', checked: 'info', published: 'ok', closed: 'plain', refused: 'bad' } as const;

/** The list of calls, with what narrows it. */
export function CallsPane({ calls, current, counts, q, onWords, status, onStatus, onMore, error }: CallsPaneProps) {
  const words = useCastingDeskTexts();
  const named = castingStatus.options.map((each) => ({
    value: each,
    label: `${words.status[each]}${counts ? ` (${counts[each]})` : ''}`,
  }));
  return (
    <section className={classes(panes.pane, panes.list, styles.list)} aria-label={words.list}>
      <header className={styles.head}>
        <h1 className={panes.title}>{words.title}</h1>
        <div className={styles.narrow}>
          <Field
            label={words.search}
            hideLabel
            type="search"
            placeholder={words.search}
            value={q}
            onChange={({ target }) => onWords(target.value)}
          />
          <Select<CastingStatus | ''>
            label={words.list}
            hideLabel
            value={status}
            options={[{ value: '', label: words.all }, ...named]}
            onChange={onStatus}
          />
        </div>
      </header>
      {error && <ErrorNotice error={error} />}
      <ul>
        {calls.map((call) => (
          <Row key={call.id} call={call} isCurrent={call.id === current} />
        ))}
      </ul>
      {calls.length === 0 && !error && counts && <p className={styles.pick}>{words.none}</p>}
      {onMore && (
        <Button className={styles.more} size="small" onClick={onMore}>
          {words.more}
        </Button>
      )}
    </section>
  );
}

function Row({ call, isCurrent }: { call: DeskCall; isCurrent: boolean }) {
  const words = useCastingDeskTexts();
  const { day } = useDays();
  const facts = [
    call.company,
    call.applications > 0 && words.applications(call.applications),
    call.minors && words.minors,
    words.until(day(call.applyBy)),
  ];
  return (
    <li className={styles.row} data-current={isCurrent || undefined}>
      <Link to={deskCastingPath(call.id)} aria-current={isCurrent ? 'page' : undefined}>
        <span className={styles.rowTitle}>{call.title}</span>
        <Tag tone={tones[call.status]}>{words.status[call.status]}</Tag>
        <span className={styles.rowFacts}>{facts.filter(Boolean).join(' · ')}</span>
      </Link>
    </li>
  );
}
