import type { EnquiryThread } from '@contract/enquiries';
import { PageMeta } from '../../layout/PageMeta';
import { TopBar } from '../../layout/TopBar';
import { useAskTexts } from '../texts';
import { Letter } from './Letter';
import { Reply } from './Reply';
import styles from './Thread.module.css';

/** One exchange, as a correspondence is read: from the first letter down to where one writes the next. */
export function Exchange({ token, thread }: { token: string; thread: EnquiryThread }) {
  const { thread: words } = useAskTexts();
  const { number, title, messages, side, open } = thread;
  return (
    <div className={styles.page}>
      <PageMeta title={`${words.title(number)} · ${title}`} />
      <TopBar />
      <main id="content" tabIndex={-1} className={styles.main}>
        <p className={styles.number}>{words.title(number)}</p>
        <h1 className={styles.title}>{title}</h1>
        {side === 'owner' && <p className={styles.passedOn}>{words.owner}</p>}
        <ol className={styles.letters} aria-label={words.messages}>
          {messages.map((message) => (
            <Letter key={message.id} message={message} />
          ))}
        </ol>
        {!open && <p className={styles.closed}>{words.closed}</p>}
        <Reply token={token} />
      </main>
    </div>
  );
}
