import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { useEnquiryTexts } from '../texts';
import styles from './Inbox.module.css';

/** The keys, where they are used: at the foot of the list. */
export function KeyHelp({ onClose }: { onClose(): void }) {
  const { keys } = useEnquiryTexts();
  const rows: [keys: string[], what: string][] = [
    [['J', 'K'], keys.move],
    [['R'], keys.reply],
    [['Ctrl', '↵'], keys.send],
    [['E'], keys.close],
    [['A'], keys.assign],
    [['L'], keys.label],
    [['U'], keys.unread],
    [['!'], keys.spam],
    [['N'], keys.call],
    [['/'], keys.search],
    [['Z'], keys.undo],
    [['Esc'], keys.leave],
    [['?'], keys.help],
  ];
  return (
    <section className={styles.keyHelp} aria-label={keys.title}>
      <IconButton label={keys.hide} className={styles.closeHelp} onClick={onClose}>
        <Icon name="cross" size={14} />
      </IconButton>
      <dl>
        {rows.map(([names, what]) => (
          <div key={what} className={styles.key}>
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
