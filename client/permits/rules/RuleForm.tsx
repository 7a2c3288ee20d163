import type { LeadTime, PermitRule, RuleInput } from '@contract/permits';
import { type FormEvent, useState } from 'react';
import { today } from '../../listings/days';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { Needs } from '../words/Needs';
import { BothLanguages } from './BothLanguages';
import { type Draft, draftOf, readDraft } from './draft';
import styles from './RuleForm.module.css';
import { TermChecks } from './TermChecks';
import { useRuleTexts } from './texts';

interface RuleFormProps {
  start: PermitRule | null;
  error: Error | null;
  isSending: boolean;
  onSave(rule: RuleInput): void;
  onCancel(): void;
}

const units: readonly LeadTime['unit'][] = ['workingDays', 'days', 'months'];
const grades: readonly RuleInput['source']['grade'][] = ['desk', 'read', 'general'];

/** A rule while it is written: whom, when, how long before, what they want, and how it is known. */
export function RuleForm({ start, error, isSending, onSave, onCancel }: RuleFormProps) {
  const words = useRuleTexts();
  const { fields } = words;
  const problem = useProblemText(error);
  const [draft, setDraft] = useState(() => draftOf(start ?? undefined));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const faultOf = (name: keyof typeof words.wrong) => (wrong.has(name) ? words.wrong[name] : undefined);
  const setContact = (part: Partial<Draft['contact']>) => set({ contact: { ...draft.contact, ...part } });
  const setSource = (part: Partial<Draft['source']>) => set({ source: { ...draft.source, ...part } });
  const isOtherWrong = [...wrong].some((name) => !(name in words.wrong));
  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readDraft(draft);
    setWrong('wrong' in read ? read.wrong : new Set());
    if ('rule' in read && !isSending) onSave(read.rule);
  }
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && onCancel()}
    >
      <BothLanguages
        label={fields.authority}
        value={draft.authority}
        error={faultOf('authority')}
        autoFocus
        onChange={(authority) => set({ authority })}
      />
      <BothLanguages label={fields.subject} value={draft.subject} onChange={(subject) => set({ subject })} />
      <div className={styles.row}>
        <Field
          label={fields.amount}
          inputMode="numeric"
          value={draft.amount}
          hint={words.leadHint}
          error={faultOf('lead')}
          onChange={({ target }) => set({ amount: target.value })}
        />
        <Select
          label={fields.unit}
          value={draft.unit}
          options={units.map((value) => ({ value, label: words.units[value] }))}
          onChange={(unit) => set({ unit })}
        />
        <Field
          label={fields.departements}
          value={draft.departements}
          hint={words.departementsHint}
          error={faultOf('departements')}
          onChange={({ target }) => set({ departements: target.value })}
        />
      </div>
      <Needs legend={fields.needs} chosen={draft.needs} onChange={(needs) => set({ needs })} />
      {wrong.has('needs') && <p className={styles.wrong}>{words.wrong.needs}</p>}
      <TermChecks
        legend={fields.authorities}
        vocabulary="authorities"
        chosen={draft.authorities}
        onChange={(authorities) => set({ authorities })}
      />
      <TermChecks
        legend={fields.protections}
        vocabulary="protections"
        chosen={draft.protections}
        onChange={(protections) => set({ protections })}
      />
      <BothLanguages
        label={fields.documents}
        value={{ fr: draft.papersFr, en: draft.papersEn }}
        rows={4}
        onChange={({ fr, en }) => set({ papersFr: fr, papersEn: en })}
      />
      <BothLanguages label={fields.note} value={draft.note} rows={2} onChange={(note) => set({ note })} />
      <div className={styles.row}>
        <Field
          label={fields.contactName}
          value={draft.contact.name}
          onChange={({ target }) => setContact({ name: target.value })}
        />
        <Field
          label={fields.email}
          type="email"
          value={draft.contact.email}
          error={faultOf('contact')}
          onChange={({ target }) => setContact({ email: target.value })}
        />
        <Field
          label={fields.phone}
          type="tel"
          value={draft.contact.phone}
          onChange={({ target }) => setContact({ phone: target.value })}
        />
        <Field
          label={fields.url}
          type="url"
          value={draft.contact.url}
          onChange={({ target }) => setContact({ url: target.value })}
        />
      </div>
      <div className={styles.row}>
        <Field
          label={fields.sourceLabel}
          value={draft.source.label}
          onChange={({ target }) => setSource({ label: target.value })}
        />
        <Field
          label={fields.sourceUrl}
          type="url"
          value={draft.source.url}
          error={faultOf('source')}
          onChange={({ target }) => setSource({ url: target.value })}
        />
        <Select
          label={fields.grade}
          value={draft.source.grade}
          options={grades.map((value) => ({ value, label: words.grade[value] }))}
          onChange={(grade) => setSource({ grade })}
        />
        <Field
          label={fields.checkedOn}
          type="date"
          value={draft.checkedOn}
          aside={
            <button type="button" className={styles.now} onClick={() => set({ checkedOn: today() })}>
              {words.checkedToday}
            </button>
          }
          onChange={({ target }) => set({ checkedOn: target.value })}
        />
      </div>
      <div className={styles.row}>
        <Field
          label={fields.validFrom}
          type="date"
          value={draft.validFrom}
          onChange={({ target }) => set({ validFrom: target.value })}
        />
        <Field
          label={fields.validTo}
          type="date"
          value={draft.validTo}
          error={faultOf('validTo')}
          onChange={({ target }) => set({ validTo: target.value })}
        />
      </div>
      <div className={styles.foot}>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button size="small" look="primary" type="submit" disabled={isSending}>
          {words.save}
        </Button>
        <FormProblem>{isOtherWrong ? words.wrong.other : problem}</FormProblem>
      </div>
    </form>
  );
}
