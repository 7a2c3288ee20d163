import type { DeskCall } from '@contract/castings';
import { useState } from 'react';
import { Checkbox } from '../../ui/Checkbox';
import { TextArea } from '../../ui/TextArea';
import styles from './Desk.module.css';
import { useCastingDeskTexts } from './texts';

type Ticks = DeskCall['checks'];
const names = ['company', 'person', 'project', 'noFee'] as const;

/** The four things to look at before a call is public, kept as they are ticked. */
export function Checks({ checks, onChange }: { checks: Ticks; onChange(checks: Ticks): void }) {
  const words = useCastingDeskTexts();
  const [note, write] = useState(checks.note);
  return (
    <section className={styles.checks}>
      <h2 className={styles.heading}>{words.checks}</h2>
      {names.map((name) => (
        <Checkbox key={name} checked={checks[name]} onChange={(ticked) => onChange({ ...checks, [name]: ticked })}>
          {words.check[name]}
        </Checkbox>
      ))}
      <p className={styles.quiet}>{words.needed}</p>
      <TextArea
        label={words.note}
        rows={2}
        maxLength={1000}
        value={note}
        onChange={({ target }) => write(target.value)}
        onBlur={() => note !== checks.note && onChange({ ...checks, note })}
      />
    </section>
  );
}
