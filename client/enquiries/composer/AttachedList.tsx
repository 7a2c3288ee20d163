import { IconButton } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Icon } from '../../ui/Icon';
import { useEnquiryTexts } from '../texts';
import styles from './Composer.module.css';
import type { Attached } from './draft';

/** How long a link may last, in days. */
const spans = [7, 14, 30, 60, 90, 180, 365];

interface AttachedListProps {
  attached: readonly Attached[];
  onChange(attached: Attached[]): void;
}

/** What goes with the letter: how much each link shows, and for how long. */
export function AttachedList({ attached, onChange }: AttachedListProps) {
  const { composer: words } = useEnquiryTexts();
  if (attached.length === 0) return null;
  const set = (shortlist: string, part: Partial<Attached>) =>
    onChange(attached.map((each) => (each.shortlist === shortlist ? { ...each, ...part } : each)));
  return (
    <ul className={styles.attached}>
      {attached.map(({ shortlist, title, masked, days }) => (
        <li key={shortlist}>
          <Icon name="layers" size={15} />
          <b className={styles.attachedTitle}>{title}</b>
          <Checkbox checked={masked} onChange={(on) => set(shortlist, { masked: on })}>
            {words.masked}
          </Checkbox>
          <select
            className={styles.select}
            aria-label={words.validFor}
            value={days}
            onChange={({ target }) => set(shortlist, { days: Number(target.value) })}
          >
            {spans.map((span) => (
              <option key={span} value={span}>
                {words.days(span)}
              </option>
            ))}
          </select>
          <IconButton
            label={words.drop(title)}
            className={styles.dropAttached}
            onClick={() => onChange(attached.filter((each) => each.shortlist !== shortlist))}
          >
            <Icon name="cross" size={13} />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
