import { Notice } from '../../ui/Notice';
import { isNarrowed, unnarrowed } from '../filters';
import { useEnquiryTexts } from '../texts';
import type { Inbox } from '../useInbox';
import styles from './Inbox.module.css';

/** Nothing here, and why. */
export function EmptyInbox({ inbox: { state, show } }: { inbox: Inbox }) {
  const { empty } = useEnquiryTexts();
  if (!isNarrowed(state))
    return (
      <div className={styles.empty}>
        <Notice title={empty[state.tab]}>{state.tab !== 'spam' && empty.text}</Notice>
      </div>
    );
  return (
    <div className={styles.empty}>
      <Notice
        title={empty.narrowed}
        action={
          <button type="button" onClick={() => show(unnarrowed)}>
            {empty.show}
          </button>
        }
      />
    </div>
  );
}
