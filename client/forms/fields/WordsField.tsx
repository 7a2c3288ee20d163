import { type KeyboardEvent, useState } from 'react';
import { z } from 'zod';
import { Field } from '../../ui/Field';
import { Chips } from '../../vocabularies/Chips';
import { useFormField } from '../draft';
import { useFormTexts } from '../texts';

const words = z.array(z.string()).catch([]);

/** Own words, one after the other: each becomes a chip at Enter, at a comma, and when the field is left. */
export function WordsField({ field, label, hint }: { field: string; label: string; hint?: string }) {
  const { value, set, error, leave } = useFormField(field, words);
  const [text, setText] = useState('');
  const texts = useFormTexts();
  function take(typed: string) {
    const fresh = typed.split(',').map((word) => word.trim());
    const all = [...new Set([...value, ...fresh])].filter(Boolean);
    if (all.length > value.length) set(all);
    setText('');
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault();
      take(text);
    }
    if (event.key === 'Backspace' && text === '' && value.length > 0) set(value.slice(0, -1));
  }
  return (
    <div>
      <Field
        label={label}
        hint={hint ? `${hint}. ${texts.words.hint}.` : `${texts.words.hint}.`}
        data-field={field}
        error={error}
        value={text}
        enterKeyHint="done"
        onChange={(event) =>
          event.target.value.includes(',') ? take(event.target.value) : setText(event.target.value)
        }
        onKeyDown={onKeyDown}
        onBlur={() => {
          take(text);
          leave();
        }}
      />
      <Chips
        items={value.map((word) => ({ key: word, label: word }))}
        onRemove={(gone) => set(value.filter((word) => word !== gone))}
      />
    </div>
  );
}
