import type { Economics } from '@contract/indicators';
import { useSettingsTexts } from '../texts';
import { EntryForm } from './EntryForm';
import styles from './Estimates.module.css';
import { useEditing } from './editing';
import type { Entry } from './entries';

/** A rate that is being added at the end of the list. */
export function NewRate({ entry, blank }: { entry: Entry; blank: Economics['dayRates'][number] }) {
  const { estimates: words } = useSettingsTexts();
  const { figures, change, setOpen } = useEditing();
  return (
    <li className={styles.entry}>
      <EntryForm
        entry={entry}
        title={words.newRate}
        figures={{ ...figures, dayRates: [...figures.dayRates, blank] }}
        offered={{ amount: '' }}
        onChange={(next) => change(next, words.savedOne(words.newRate))}
        onLeave={() => setOpen(null)}
      />
    </li>
  );
}
