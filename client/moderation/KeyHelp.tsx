import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Kbd } from '../ui/Kbd';
import styles from './Moderation.module.css';
import { useModerationTexts } from './texts';

/** The keys, where they are used: at the foot of the queue. */
export function KeyHelp({ onClose }: { onClose(): void }) {
  const { keys } = useModerationTexts();
  const rows: [keys: string[], what: string][] = [
    [['J', 'K'], keys.move],
    [['A'], keys.publish],
    [['D'], keys.changes],
    [['R'], keys.refuse],
    [['Ctrl', '↵'], keys.decide],
    [['X'], keys.select],
    [['V'], keys.preview],
    [['Z'], keys.undo],
    [['Esc'], keys.leave],
    [['?'], keys.help],
  ];
  return (
    <section className={styles.help} aria-label={keys.title}>
      <IconButton label={keys.hide} className={styles.closeHelp} onClick={onClose}>
        <Icon name="cross" size={14} />
      </IconButton>
      <dl>
        {rows.map(([names, what]) => (
          <div key={what} className={styles.helpRow}>
            <dt>
              <span className="unseen">{names.join(', ')}</span>
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
