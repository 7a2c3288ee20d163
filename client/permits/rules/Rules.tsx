import type { PermitRule } from '@contract/permits';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useBilingual } from '../../i18n/bilingual';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import settings from '../../settings/Settings.module.css';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Skeleton } from '../../ui/Skeleton';
import { UndoLine } from '../../ui/UndoLine';
import { rulesQuery } from '../words/queries';
import { matchingRules } from './matching';
import { RuleForm } from './RuleForm';
import { RuleRow } from './RuleRow';
import styles from './Rules.module.css';
import { useRuleTexts } from './texts';

import { useRules } from './useRules';

/** Which rule is being written: one that stands, a new one, or none. */
type Open = string | 'new' | null;

/** Who has to be asked and how long before, each rule with its source and when it was checked; changed where it stands. */
export function Rules() {
  const words = useRuleTexts();
  const text = useBilingual();
  const { data, error, refetch } = useQuery(rulesQuery);
  const { save, remove, undo, done, forget } = useRules();
  const [open, setOpen] = useState<Open>(null);
  const [typed, setTyped] = useState('');
  const matching = matchingRules(data, typed);
  const problem = useProblemText(remove.error ?? undo.error);
  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton height="320px" />;
  const formOf = (before: PermitRule | null) => (
    <RuleForm
      start={before}
      error={save.error}
      isSending={save.isPending}
      onSave={(rule) => save.mutate({ before, rule }, { onSuccess: () => setOpen(null) })}
      onCancel={() => {
        save.reset();
        setOpen(null);
      }}
    />
  );
  return (
    <>
      <h2 className={settings.heading}>{words.heading}</h2>
      <p className={settings.lead}>{words.lead}</p>
      <div className={styles.bar}>
        <Field
          label={words.find}
          hideLabel
          type="search"
          placeholder={words.find}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button onClick={() => setOpen('new')} disabled={open === 'new'}>
          {words.add}
        </Button>
      </div>
      <FormProblem>{problem}</FormProblem>
      {open === 'new' && formOf(null)}
      {matching.length === 0 && <p>{words.none}</p>}
      <ul className={styles.rules} aria-label={words.rulesOf}>
        {matching.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            needs={data.needs}
            onEdit={() => setOpen(rule.id)}
            onRemove={() => remove.mutate(rule)}
          >
            {open === rule.id && formOf(rule)}
          </RuleRow>
        ))}
      </ul>
      {done && (
        <UndoLine
          key={`${done.rule.id} ${done.kind} ${done.rule.changedAt}`}
          undoLabel={words.undo}
          onUndo={() => undo.mutate(done)}
          onGone={forget}
        >
          {words[done.kind](text(done.rule.authority))}
        </UndoLine>
      )}
    </>
  );
}
