import { useQuery } from '@tanstack/react-query';
import { siteQuery } from '../site';
import { Icon } from '../ui/Icon';
import styles from './LetterSent.module.css';
import { useAccountTexts } from './texts';

interface LetterSentProps {
  /** What the letter is for and where it went. */
  children: string;
  /** The address may have been mistyped: back to the form. */
  onAgain(): void;
}

/** After a form that sends a letter: what to do with it, and what if it does not come. */
export function LetterSent({ children, onAgain }: LetterSentProps) {
  const { sent: words } = useAccountTexts();
  const { data: site } = useQuery(siteQuery);
  return (
    <div className={styles.sent} role="status">
      <p className={styles.text}>
        <Icon name="mail" size={20} /> <span>{children}</span>
      </p>
      {site?.demo && <p className={styles.demo}>{words.demo}</p>}
      <p className={styles.nothing}>
        {words.nothing}
        <button type="button" className={styles.again} onClick={onAgain}>
          {words.again}
        </button>
        .
      </p>
    </div>
  );
}
