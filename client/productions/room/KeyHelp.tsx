import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { useRoomTexts } from '../texts';
import styles from './Room.module.css';

/** The keys of the room, at its foot. */
export function KeyHelp({ view, onClose }: { view: 'board' | 'list'; onClose(): void }) {
  const { keys } = useRoomTexts();
  const ofView: Record<typeof view, [names: string[], what: string][]> = {
    board: [
      [['←', '→'], keys.across],
      [['>', '<'], keys.forward],
      [['M'], keys.move],
    ],
    list: [
      [['←', '→'], keys.across],
      [['F2', '↵'], keys.edit],
    ],
  };
  const rows: [names: string[], what: string][] = [
    [['N'], keys.new],
    [['J', 'K'], keys.walk],
    [['↵'], keys.open],
    ...ofView[view],
    [['Z'], keys.undo],
    [['/'], keys.search],
    [['V'], keys.view],
    [['Esc'], keys.leave],
    [['?'], keys.help],
  ];
  return (
    <section className={styles.keys} aria-label={keys.title}>
      <IconButton label={keys.hide} className={styles.close} onClick={onClose}>
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
