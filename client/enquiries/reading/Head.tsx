import type { EnquiryView } from '@contract/enquiries';
import { useWhen } from '../../moderation/when';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { useKeys } from '../../ui/keys';
import { Menu } from '../../ui/Menu';
import { phone, useMedia } from '../../ui/useMedia';
import { useTerms } from '../../vocabularies/queries';
import type { Patch } from '../queries';
import { useEnquiryTexts } from '../texts';
import { useHours } from '../useHours';
import type { Room } from '../useRoom';
import styles from './Reading.module.css';

/** What it is called, where it stands, and what is done with it as a whole. */
export function Head({ enquiry, room }: { enquiry: EnquiryView; room: Room }) {
  const { reading: words, status: names } = useEnquiryTexts();
  const { since } = useWhen();
  const terms = useTerms();
  const hours = useHours();
  const { id, number, title, type, status, at, answerHours } = enquiry;
  const meta = [
    number,
    names[status],
    // Nobody reads an id while the vocabularies are on their way.
    type && terms.term('productionTypes', type) && terms.label('productionTypes', type),
    words.asked(since(at)),
    answerHours !== null && words.answeredIn(hours(answerHours)),
  ];
  return (
    <header className={styles.head}>
      <div className={styles.heading}>
        <h2 className={styles.title} id={`enquiry-${id}`}>
          {title}
        </h2>
        <p className={styles.meta}>{meta.filter(Boolean).join(' · ')}</p>
      </div>
      <Acts enquiry={enquiry} room={room} />
    </header>
  );
}

function Acts({ enquiry, room }: { enquiry: EnquiryView; room: Room }) {
  const { reading: words } = useEnquiryTexts();
  const isPhone = useMedia(phone);
  const { id, status, unread } = enquiry;
  const set = (patch: Patch) => room.change.mutate({ id, patch });
  const isOver = status === 'closed';
  const isSpam = status === 'spam';
  const close = () => (isOver ? set({ status: 'toAnswer' }) : room.putAway(enquiry, 'closed'));
  const spam = () => (isSpam ? set({ status: 'new' }) : room.putAway(enquiry, 'spam'));
  const turn = () => set({ unread: !unread });
  useKeys({
    e: ({ repeat }) => !repeat && !isSpam && close(),
    '!': ({ repeat }) => !repeat && spam(),
    u: turn,
  });
  return (
    <div className={styles.acts}>
      {!isSpam && (
        <Button size="small" aria-keyshortcuts="E" onClick={close}>
          {isOver ? words.reopen : words.close} {!isPhone && <Kbd>E</Kbd>}
        </Button>
      )}
      {isSpam && (
        <Button size="small" onClick={spam}>
          {words.notSpam}
        </Button>
      )}
      <Menu label={words.more} button={<Icon name="more" size={18} />} className={styles.more}>
        <button type="button" aria-keyshortcuts="U" onClick={turn}>
          {unread ? words.read : words.unread} {!isPhone && <Kbd>U</Kbd>}
        </button>
        {(status === 'new' || status === 'toAnswer') && (
          <button type="button" onClick={() => set({ status: 'waiting' })}>
            {words.answered}
          </button>
        )}
        {!isSpam && (
          <button type="button" aria-keyshortcuts="!" onClick={spam}>
            {words.spam} {!isPhone && <Kbd>!</Kbd>}
          </button>
        )}
      </Menu>
    </div>
  );
}
