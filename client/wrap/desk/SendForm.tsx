import { type Lang, lang as languages } from '@contract/common';
import { sendWrapForm, type WrapForm } from '@contract/wrap';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Radios } from '../../ui/Radios';
import styles from './Panel.module.css';
import { usePanelTexts } from './texts';
import type { Decisions } from './useDecisions';

interface SendFormProps {
  form: WrapForm;
  decisions: Decisions;
  /** Where it is folded away again. */
  onDone?: () => void;
}

/** To whom, in which language; filled in with the production's contact, or with whom it was sent to before. */
export function SendForm({ form, decisions, onDone }: SendFormProps) {
  const words = usePanelTexts();
  const [to, setTo] = useState(form.to ?? '');
  const [lang, setLang] = useState<Lang>(form.lang);
  const [isWrong, blame] = useState(false);
  const isHeld = decisions.held !== null;
  const isAgain = form.state !== 'none';
  function submit(event: FormEvent) {
    event.preventDefault();
    const body = sendWrapForm.body.safeParse({ to: to.trim(), lang });
    blame(!body.success);
    if (!body.success || isHeld) return;
    decisions.send(body.data.to, body.data.lang);
    onDone?.();
  }
  return (
    <form className={styles.send} onSubmit={submit} noValidate>
      <Field
        type="email"
        label={words.to}
        value={to}
        error={isWrong ? words.wrongAddress : undefined}
        onChange={({ target }) => {
          setTo(target.value);
          blame(false);
        }}
      />
      <Radios
        label={words.language}
        value={lang}
        options={languages.options.map((value) => ({ value, label: words.languages[value] }))}
        onChange={setLang}
      />
      {isAgain && <p className={styles.quiet}>{words.againNote}</p>}
      <div className={styles.buttons}>
        <Button type="submit" look={isHeld ? 'plain' : 'primary'} size="small" disabled={isHeld}>
          {isAgain ? words.sendAgain : words.send}
        </Button>
        {onDone && (
          <Button size="small" onClick={onDone}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
