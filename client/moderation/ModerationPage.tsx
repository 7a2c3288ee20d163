import { useState } from 'react';
import { Link } from 'react-router';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { Icon } from '../ui/Icon';
import { useKeys } from '../ui/keys';
import { UndoLine } from '../ui/UndoLine';
import decideStyles from './decisions/Decide.module.css';
import { ManyFooter } from './decisions/ManyFooter';
import { KeyHelp } from './KeyHelp';
import styles from './Moderation.module.css';
import { EmptyQueue } from './queue/EmptyQueue';
import { QueuePane } from './queue/QueuePane';
import { QueueTabs } from './queue/QueueTabs';
import { ReviewPane } from './review/ReviewPane';
import { NothingOpen } from './review/Unread';
import { TroubleLines } from './TroubleLines';
import { useModerationTexts } from './texts';
import { useModeration } from './useModeration';

/** What waits for the desk: the queue, the listing that is open field by field, and what is known around it. */
export function ModerationPage() {
  const words = useModerationTexts();
  const work = useModeration();
  const [isHelping, help] = useState(false);
  const { tab, pathOf, isPhone, queue, chosen, current, held } = work;
  const isDone = current === undefined && queue.count(tab) === 0;
  const many = queue.items.filter(({ slug }) => chosen.has(slug));

  useKeys({
    j: () => work.step(1),
    k: () => work.step(-1),
    arrowdown: ({ target }) => isInQueue(target) && work.step(1),
    arrowup: ({ target }) => isInQueue(target) && work.step(-1),
    x: (event) => current !== undefined && chosen.toggle(current, event.shiftKey),
    z: held.undo,
    '?': () => help(!isHelping),
    escape: () => (isHelping ? help(false) : chosen.clear()),
  });

  const undo = held.held && (
    <UndoLine key={held.held.said} undoLabel={words.done.undo} onUndo={held.undo} onGone={() => undefined}>
      {held.held.said}
    </UndoLine>
  );
  const pane = (
    <QueuePane
      queue={queue}
      current={current}
      chosen={chosen}
      pathOf={({ slug }) => pathOf(slug)}
      hasHead={!isPhone}
      onHelp={() => help(!isHelping)}
      tabs={<QueueTabs current={tab} count={queue.count} pathOf={(other) => pathOf('', other)} />}
      empty={<EmptyQueue tab={tab} all={queue.count('all') ?? 0} allPath={pathOf('', 'all')} lately={work.said} />}
      foot={isHelping && <KeyHelp onClose={() => help(false)} />}
    />
  );
  const review = current !== undefined && (
    <ReviewPane
      key={current}
      slug={current}
      desk={work.desk(current)}
      undo={<div className={decideStyles.undo}>{undo}</div>}
      footer={many.length > 0 && <ManyFooter items={many} onClear={chosen.clear} onDecide={work.decideMany} />}
    />
  );
  return (
    <DeskFrame current="moderation" head={isPhone && work.isOpen ? <PhoneHead work={work} /> : undefined}>
      <p className="unseen" role="status">
        {work.status}
      </p>
      <TroubleLines troubles={work.troubles.elsewhere(current)} pathOf={pathOf} />
      <div className={panes.panes}>
        {!(isPhone && work.isOpen) && pane}
        {review || undo}
        {isDone && !isPhone && <NothingOpen />}
      </div>
    </DeskFrame>
  );
}

/** Elsewhere the arrows scroll. */
const isInQueue = (target: EventTarget | null) => target instanceof Element && target.closest('[data-slug]') !== null;

/** `‹ Modération   1 sur 12` */
function PhoneHead({ work }: { work: ReturnType<typeof useModeration> }) {
  const words = useModerationTexts();
  const { slugs, current = '', pathOf } = work;
  const place = slugs.indexOf(current) + 1;
  return (
    <>
      <Link to={pathOf()} className={styles.back} aria-label={words.queue.label}>
        <Icon name="chevronLeft" size={20} />
      </Link>
      <h1 className={styles.phoneTitle}>{words.title}</h1>
      {place > 0 && <span className={styles.place}>{words.place(place, slugs.length)}</span>}
    </>
  );
}
