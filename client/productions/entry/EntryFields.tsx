import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { Field } from '../../ui/Field';
import { useFigures } from '../file/figures';
import { useRoomTexts } from '../texts';
import type { Draft, Fault } from './draft';
import styles from './Entry.module.css';
import { isLetter, readLetter } from './readLetter';
import { TermBox } from './TermBox';

interface EntryFieldsProps {
  draft: Draft;
  /** The day that `when` was read as. */
  from: string | undefined;
  faults: readonly Fault[];
  onChange(draft: Draft): void;
  /** Below the title: files that may be the same. */
  children: ReactNode;
}

/** What is asked of a new enquiry, the two that are needed first. */
export function EntryFields({ draft, from, faults, onChange, children }: EntryFieldsProps) {
  const words = useRoomTexts().form;
  const { vague } = useFigures();
  const [isFilled, setFilled] = useState(false);
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const faultOf = (fault: Fault) => (faults.includes(fault) ? words.wrong[fault] : undefined);
  const text = (field: 'company' | 'name' | 'email' | 'phone' | 'when') => ({
    value: draft[field],
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });

  function paste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain');
    if (!isLetter(pasted)) return;
    event.preventDefault();
    const { title = draft.title, ...rest } = readLetter(pasted);
    set({ title, ...rest });
    setFilled(true);
  }
  return (
    <>
      <Field
        label={words.name}
        value={draft.title}
        maxLength={200}
        autoComplete="off"
        error={faultOf('title')}
        hint={isFilled ? words.filled : undefined}
        onChange={({ target }) => set({ title: target.value })}
        onPaste={paste}
      />
      {children}
      <div className={styles.pair}>
        <TermBox
          label={words.type}
          vocabulary="productionTypes"
          value={draft.type}
          placeholder={words.typePlaceholder}
          error={faultOf('type')}
          onChange={(type) => set({ type })}
        />
        <Field
          label={words.when}
          placeholder={words.whenPlaceholder}
          autoComplete="off"
          error={faultOf('when')}
          hint={from === undefined ? undefined : words.read(vague(from))}
          {...text('when')}
        />
      </div>
      <div className={styles.pair}>
        <Field label={words.company} maxLength={160} autoComplete="off" {...text('company')} />
        <TermBox
          label={words.leadSource}
          vocabulary="leadSources"
          value={draft.leadSource}
          placeholder={words.leadPlaceholder}
          onChange={(leadSource) => set({ leadSource })}
        />
      </div>
      <div className={styles.three}>
        <Field label={words.contact} maxLength={120} autoComplete="off" {...text('name')} />
        <Field label={words.email} type="email" autoComplete="off" error={faultOf('email')} {...text('email')} />
        <Field label={words.phone} type="tel" maxLength={40} autoComplete="off" {...text('phone')} />
      </div>
    </>
  );
}
