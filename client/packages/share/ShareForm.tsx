import type { Lang } from '@contract/common';
import { createShare, shareInput } from '@contract/packages';
import type { ShortlistView } from '@contract/shortlists';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { call } from '../../api';
import { useLanguage } from '../../i18n/language';
import { FormProblem } from '../../sending/FormProblem';
import { useForm } from '../../sending/useForm';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Radios } from '../../ui/Radios';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { sharesQuery } from '../queries';
import { Masking } from './Masking';
import styles from './Share.module.css';
import type { Made } from './SharePanel';
import { useShareTexts } from './texts';

/** Days that links are usually made for. */
const spans = ['7', '14', '30', '90', '365'] as const;

/** What is left empty is not wanted. */
const orNone = <Shape extends z.ZodType>(shape: Shape) => z.preprocess((value) => (value === '' ? null : value), shape);
const shape = shareInput.extend({ password: orNone(shareInput.shape.password), to: orNone(shareInput.shape.to) });

/** Makes a link: whom for, in which language, how much of it, how long. */
export function ShareForm({ shortlist, onMade }: { shortlist: ShortlistView; onMade(made: Made): void }) {
  const { form: words } = useShareTexts();
  const client = useQueryClient();
  const own = useLanguage();
  const [lang, setLang] = useState<Lang>(own);
  const [masked, setMasked] = useState(false);
  const [replies, setReplies] = useState(true);
  const [days, setDays] = useState<(typeof spans)[number]>('30');
  const { props, errors, problem, isSending } = useForm({
    shape,
    async send(body): Promise<Made> {
      return { ...(await call(createShare, { params: { id: shortlist.id }, body })), to: body.to };
    },
    onDone(made) {
      onMade(made);
      void client.invalidateQueries({ queryKey: sharesQuery(shortlist.id).queryKey });
    },
    faults: { label: () => words.labelMissing, password: () => words.passwordShort, to: () => words.toWrong },
    given: { lang, masked, replies, days: Number(days) },
  });
  return (
    <form className={styles.form} {...props}>
      <Field
        label={words.label}
        name="label"
        placeholder={words.labelExample}
        hint={words.labelHint}
        error={errors.label}
        maxLength={120}
      />
      <Radios
        label={words.lang}
        value={lang}
        onChange={setLang}
        options={[
          { value: 'fr', label: words.languages.fr },
          { value: 'en', label: words.languages.en },
        ]}
      />
      <Switch label={words.masked} checked={masked} onChange={setMasked} />
      <Masking shortlist={shortlist} masked={masked} lang={lang} />
      <div className={styles.pair}>
        <Select
          label={words.days}
          value={days}
          onChange={setDays}
          options={spans.map((value) => ({ value, label: words.daysOf(Number(value)) }))}
        />
        <Field
          label={words.password}
          aside={words.optional}
          name="password"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={errors.password}
        />
      </div>
      <p className={styles.note}>{words.passwordHint}</p>
      <Switch label={words.replies} checked={replies} onChange={setReplies} />
      <Field
        label={words.to}
        name="to"
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        hint={words.toHint}
        error={errors.to}
      />
      <FormProblem>{problem}</FormProblem>
      <Button type="submit" look="primary" aria-disabled={isSending}>
        {words.button}
      </Button>
    </form>
  );
}
