import { listingKind } from '@contract/common';
import { changeFreshnessSettings, type FreshnessSettings, freshnessSettings } from '@contract/freshness';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { call } from '../api';
import { useFormats } from '../i18n/format';
import { useWords } from '../i18n/words';
import { dayOf, useDays } from '../listings/days';
import { FormProblem } from '../sending/FormProblem';
import { useForm } from '../sending/useForm';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { settingsQuery } from './queries';
import styles from './Settings.module.css';
import { useFreshnessTexts } from './texts';

type View = z.infer<typeof changeFreshnessSettings.reply>;

const { months, remindAfter, sinkAfter, expireAfter } = freshnessSettings.shape;
const whole = <S extends z.ZodType<number, number>>(schema: S) => z.coerce.number().pipe(schema);
const month = whole(months.valueType);
/** The form has no depth: months stand under the name of their kind. */
const shape = z
  .object({
    location: month,
    technician: month,
    actor: month,
    company: month,
    remindAfter: whole(remindAfter),
    sinkAfter: whole(sinkAfter),
    expireAfter: whole(expireAfter),
  })
  .refine((each) => each.remindAfter < each.sinkAfter, { path: ['sinkAfter'] })
  .refine((each) => each.sinkAfter < each.expireAfter, { path: ['expireAfter'] });

const asSettings = ({ remindAfter, sinkAfter, expireAfter, ...months }: z.output<typeof shape>): FreshnessSettings => ({
  months,
  remindAfter,
  sinkAfter,
  expireAfter,
});

/** The days of the contract, said in the sentence of a fault. */
const steps = [
  { name: 'remindAfter', from: 1, to: 180 },
  { name: 'sinkAfter', from: 2, to: 365 },
  { name: 'expireAfter', from: 3, to: 730 },
] as const;

/** Months by kind and days after the letter: a plain form with one sentence that says what they come to. */
export function SettingsForm({ settings }: { settings: View }) {
  const { settings: words } = useFreshnessTexts();
  const { kinds } = useWords();
  const { time } = useFormats();
  const client = useQueryClient();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const { props, errors, problem, isSending } = useForm({
    shape,
    send: (body) => call(changeFreshnessSettings, { body: asSettings(body) }),
    onDone: (saved) => {
      client.setQueryData(settingsQuery.queryKey, saved);
      setSavedAt(new Date());
    },
    faults: {
      ...Object.fromEntries(listingKind.options.map((kind) => [kind, () => words.wrongMonths])),
      ...Object.fromEntries(steps.map(({ name, from, to }) => [name, () => words.wrongDays(from, to)])),
    },
  });
  return (
    <form {...props} className={styles.form}>
      <div>
        <h2 className={styles.heading}>{words.heading}</h2>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.months}</legend>
        {listingKind.options.map((kind) => (
          <Field
            key={kind}
            label={kinds[kind].other}
            name={kind}
            inputMode="numeric"
            defaultValue={settings.months[kind]}
            end={words.unit.months}
            error={errors[kind]}
          />
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.days}</legend>
        {steps.map(({ name }) => (
          <Field
            key={name}
            label={words[name]}
            name={name}
            inputMode="numeric"
            defaultValue={settings[name]}
            end={words.unit.days}
            error={errors[name]}
          />
        ))}
      </fieldset>
      <FormProblem>{problem}</FormProblem>
      <div className={styles.foot}>
        <Button type="submit" look="primary" disabled={isSending}>
          {words.save}
        </Button>
        <p className={styles.last} role="status">
          {savedAt ? words.saved(time(savedAt)) : <LastChange settings={settings} />}
        </p>
      </div>
      <p className={styles.story}>
        {words.story(
          kinds.technician.other,
          settings.months.technician,
          settings.remindAfter,
          settings.sinkAfter,
          settings.expireAfter,
        )}
      </p>
    </form>
  );
}

function LastChange({ settings: { changedAt, changedBy } }: { settings: View }) {
  const { settings: words } = useFreshnessTexts();
  const { day } = useDays();
  return changedAt === null ? words.never : words.changed(day(dayOf(new Date(changedAt))), changedBy ?? '');
}
