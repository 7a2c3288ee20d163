import { Link } from 'react-router';
import { Icon } from '../ui/Icon';
import styles from './Moderation.module.css';
import type { Trouble } from './review/desk';
import { useModerationTexts } from './texts';

interface TroubleLinesProps {
  /** Of listings that are not open: those say it themselves. */
  troubles: [slug: string, trouble: Trouble][];
  pathOf(slug: string): string;
}

/** What could not be decided while one reads on, each with the way back to it. */
export function TroubleLines({ troubles, pathOf }: TroubleLinesProps) {
  const { done } = useModerationTexts();
  return (
    <div role="alert">
      {troubles.map(([slug, { title }]) => (
        <p key={slug} className={styles.trouble}>
          <Icon name="cross" size={15} />
          <span>{done.failed(title)}</span>
          <Link to={pathOf(slug)}>{done.reread}</Link>
        </p>
      ))}
    </div>
  );
}
