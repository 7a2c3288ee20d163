import type { EnquiryView } from '@contract/enquiries';
import { today } from '../../listings/days';
import { useReader } from '../../session/reader';
import { Field } from '../../ui/Field';
import { useKeys } from '../../ui/keys';
import { Select } from '../../ui/Select';
import type { Patch } from '../queries';
import { useEnquiryTexts } from '../texts';
import styles from './Handling.module.css';
import { Labels } from './Labels';
import { ProductionBox } from './ProductionBox';
import { Who } from './Who';

interface HandlingProps {
  enquiry: EnquiryView;
  onChange(patch: Patch): void;
}

/** Beside the exchange: who asks, who has it, by when, under which labels, and the production it became. */
export function Handling({ enquiry, onChange }: HandlingProps) {
  const { handling: words } = useEnquiryTexts();
  const me = useReader();
  const { assignee, due, labels, staff } = enquiry;
  useKeys({
    a: () => focusOn('[data-assign]'),
    l: () => focusOn('[data-label]'),
  });
  const people = [...staff].sort((one, other) => Number(other.id === me.id) - Number(one.id === me.id));
  const isLate = due !== null && due < today() && enquiry.status !== 'closed';
  return (
    <div className={styles.handling}>
      <Who enquiry={enquiry} />
      <section className={styles.part} aria-label={words.heading}>
        <Select
          data-assign
          label={words.assignee}
          aria-keyshortcuts="A"
          value={assignee ?? ''}
          options={[{ value: '', label: words.nobody }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => onChange({ assignee: id || null })}
        />
        <Field
          // A day that is only half typed is none: the browser keeps it until it is one.
          key={due}
          type="date"
          label={words.due}
          className={isLate ? styles.late : undefined}
          defaultValue={due ?? ''}
          onBlur={({ target }) => target.value !== (due ?? '') && onChange({ due: target.value || null })}
        />
        <Labels labels={labels} onChange={(next) => onChange({ labels: next })} />
      </section>
      <ProductionBox enquiry={enquiry} />
    </div>
  );
}

/** The picker opens where the browser can open one from a key. */
function focusOn(selector: string): void {
  const field = document.querySelector<HTMLSelectElement | HTMLInputElement>(selector);
  field?.focus();
  if (field instanceof HTMLSelectElement && 'showPicker' in field) field.showPicker();
}
