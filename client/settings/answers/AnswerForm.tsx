import { createTemplate, type EnquiryTemplate } from '@contract/enquiries';
import { type FormEvent, useState } from 'react';
import { BilingualInput } from '../../i18n/BilingualInput';
import { Button } from '../../ui/Button';
import { useSettingsTexts } from '../texts';
import styles from './Answers.module.css';
import type { TemplateInput } from './queries';

interface AnswerFormProps {
  /** Null: a new one. */
  template: EnquiryTemplate | null;
  isSaving: boolean;
  onSave(body: TemplateInput): void;
  onLeave(): void;
}

const none = { fr: '', en: '' };

/** An answer while it is written: its name in the menu and its text, each in one language at least. */
export function AnswerForm({ template, isSaving, onSave, onLeave }: AnswerFormProps) {
  const { answers: words, save, cancel } = useSettingsTexts();
  const [name, setName] = useState<Partial<typeof none>>(template?.name ?? none);
  const [text, setText] = useState<Partial<typeof none>>(template?.text ?? none);
  const [isTried, setTried] = useState(false);
  const checked = createTemplate.body.safeParse({ name: { ...none, ...name }, text: { ...none, ...text } });
  const wrong = new Set(checked.error?.issues.map(({ path }) => path[0]));
  const faultOf = (field: 'name' | 'text') => (isTried && wrong.has(field) ? words.faults[field] : undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (checked.success && !isSaving) onSave(checked.data);
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onLeave()}>
      <BilingualInput label={words.name} rows={1} most={80} value={name} onChange={setName} error={faultOf('name')} />
      <BilingualInput
        label={words.text}
        hint={words.hint}
        rows={7}
        most={6000}
        value={text}
        onChange={setText}
        error={faultOf('text')}
      />
      <div className={styles.buttons}>
        <Button onClick={onLeave}>{cancel}</Button>
        <Button type="submit" look="primary" disabled={isSaving}>
          {save}
        </Button>
      </div>
    </form>
  );
}
