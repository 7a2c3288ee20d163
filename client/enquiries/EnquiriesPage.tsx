import { useState } from 'react';
import { Link } from 'react-router';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { Icon } from '../ui/Icon';
import { useKeys } from '../ui/keys';
import { UndoLine } from '../ui/UndoLine';
import { CallDialog } from './call/CallDialog';
import styles from './Enquiries.module.css';
import { InboxPane } from './inbox/InboxPane';
import { KeyHelp } from './inbox/KeyHelp';
import { Overview } from './inbox/Overview';
import { ReadingPane } from './reading/ReadingPane';
import { Trouble } from './Trouble';
import { useEnquiryTexts } from './texts';
import { type Room, useRoom } from './useRoom';

/** What is asked of the desk, as a mail client shows it: what waits first, and the exchange beside it. */
export function EnquiriesPage() {
  const words = useEnquiryTexts();
  const room = useRoom();
  const [isHelping, help] = useState(false);
  const [isNoting, note] = useState(false);
  const { id, isPhone, held } = room;

  useKeys({
    j: () => room.step(1),
    k: () => room.step(-1),
    arrowdown: ({ target }) => isInList(target) && room.step(1),
    arrowup: ({ target }) => isInList(target) && room.step(-1),
    n: () => note(true),
    '/': () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
    z: held.undo,
    '?': () => help(!isHelping),
    escape: () => (isHelping ? help(false) : room.open(undefined)),
  });

  return (
    <DeskFrame current="enquiries" head={isPhone && id !== undefined ? <PhoneHead room={room} id={id} /> : undefined}>
      <p className="unseen" role="status">
        {room.said}
      </p>
      {room.trouble && <Trouble trouble={room.trouble} onHide={room.hideTrouble} />}
      <div className={panes.panes}>
        {!(isPhone && id !== undefined) && (
          <InboxPane
            room={room}
            onHelp={() => help(!isHelping)}
            onCall={() => note(true)}
            foot={isHelping && <KeyHelp onClose={() => help(false)} />}
          />
        )}
        {id !== undefined && <ReadingPane key={id} id={id} room={room} />}
        {id === undefined && !isPhone && <Overview inbox={room.inbox} />}
      </div>
      {held.held && (
        <UndoLine key={held.held.said} undoLabel={words.done.undo} onUndo={held.undo} onGone={() => undefined}>
          {held.held.said}
        </UndoLine>
      )}
      <CallDialog isOpen={isNoting} onClose={() => note(false)} onNoted={room.open} />
    </DeskFrame>
  );
}

/** Elsewhere the arrows scroll. */
const isInList = (target: EventTarget | null) => target instanceof Element && target.closest('[data-enquiry]') !== null;

/** `‹ Demandes   1 sur 12` */
function PhoneHead({ room: { ids, pathOf }, id }: { room: Room; id: string }) {
  const words = useEnquiryTexts();
  const place = ids.indexOf(id) + 1;
  return (
    <>
      <Link to={pathOf()} className={styles.back} aria-label={words.back}>
        <Icon name="chevronLeft" size={20} />
      </Link>
      <h1 className={styles.phoneTitle}>{words.title}</h1>
      {place > 0 && <span className={styles.place}>{words.place(place, ids.length)}</span>}
    </>
  );
}
