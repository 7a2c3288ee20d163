import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Icon } from '../ui/Icon';
import { useDraft } from './draft';
import { faultyFields } from './faults';
import styles from './MoreFields.module.css';
import { fieldValue, isEmpty } from './saving/content';
import type { Step } from './steps';
import { useFormTexts } from './texts';

/** What is asked of those who have time: folded, unless something in it is wrong or asked for. */
export function MoreFields({ more }: { more: NonNullable<Step['more']> }) {
  const words = useFormTexts();
  const id = useId();
  const { content, faults } = useDraft();
  const [search] = useSearchParams();
  const isWanted = more.fields.includes(search.get('field') ?? '');
  const [chosen, choose] = useState<boolean | null>(null);
  const filled = more.fields.filter((field) => !isEmpty(fieldValue(content, field))).length;
  // What is wrong in here must be seen; later it stays as the reader has it.
  const [hadFaults] = useState(() => faultyFields(faults, more.fields).length > 0);
  const isOpen = chosen ?? (isWanted || hadFaults);
  return (
    <section className={styles.more}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => choose(!isOpen)}
      >
        <span className={styles.arrow} data-open={isOpen || undefined}>
          <Icon name="chevronDown" size={16} />
        </span>
        {isOpen ? words.less : words.more}
        <span className={styles.optional}>{filled > 0 ? words.filled(filled) : words.optional}</span>
      </button>
      <div id={id} className={styles.fields} hidden={!isOpen}>
        {isOpen && <more.Fields />}
      </div>
    </section>
  );
}
