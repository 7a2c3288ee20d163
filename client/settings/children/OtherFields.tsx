import type { ChildRules } from '@contract/castings';
import { useState } from 'react';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import styles from './ChildRules.module.css';
import { useChildRuleTexts } from './texts';

interface OtherFieldsProps {
  rules: ChildRules;
  change(more: Partial<ChildRules>): void;
}

/** When the file is complete, when the commission sits, and where all of this is written. */
export function OtherFields({ rules, change }: OtherFieldsProps) {
  const words = useChildRuleTexts();
  const [typed, type] = useState(() => rules.sittings.map(({ day, name }) => `${day} ${name}`).join('\n'));
  function write(text: string) {
    type(text);
    change({ sittings: sittingsIn(text) });
  }
  return (
    <div className={styles.others}>
      <Field
        label={words.days}
        type="number"
        value={rules.fileDaysBefore}
        onChange={({ target }) => change({ fileDaysBefore: Number(target.value) })}
      />
      <Field
        label={words.checkedOn}
        type="date"
        value={rules.checkedOn}
        onChange={({ target }) => change({ checkedOn: target.value })}
      />
      <Field
        label={words.source}
        value={rules.source.label}
        onChange={({ target }) => change({ source: { ...rules.source, label: target.value } })}
      />
      <Field
        label={words.address}
        value={rules.source.url}
        onChange={({ target }) => change({ source: { ...rules.source, url: target.value } })}
      />
      <TextArea
        label={words.sittings}
        hint={words.sittingsHint}
        value={typed}
        onChange={({ target }) => write(target.value)}
      />
    </div>
  );
}

const sittingsIn = (text: string): ChildRules['sittings'] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ day: line.slice(0, 10), name: line.slice(10).trim() }));
