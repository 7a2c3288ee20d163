import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useRoomTexts } from '../texts';
import styles from './Moves.module.css';

/** What could not be done, above the board, until it is read. */
export function TroubleLine({ text, onHide }: { text: string | null; onHide(): void }) {
  const words = useRoomTexts();
  return (
    <div role="alert">
      {text !== null && (
        <p className={styles.trouble}>
          <span>{text}</span>
          <IconButton label={words.moves.hide} onClick={onHide}>
            <Icon name="cross" size={14} />
          </IconButton>
        </p>
      )}
    </div>
  );
}
