import { type ChildRules, changeChildRules } from '@contract/castings';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { HoursTable } from '../../castings/children/HoursTable';
import { childRulesQuery } from '../../castings/queries';
import { useChecked } from '../../castings/useChecked';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { dayOf, useDays } from '../../listings/days';
import { FormProblem } from '../../sending/FormProblem';
import { Button } from '../../ui/Button';
import settings from '../Settings.module.css';
import styles from './ChildRules.module.css';
import { HourFields } from './HourFields';
import { OtherFields } from './OtherFields';
import { useChildRuleTexts } from './texts';

/** The rules for children as the desk keeps them, with the table as the public reads it above. */
export function ChildRuleSettings() {
  const words = useChildRuleTexts();
  const { day } = useDays();
  const { data, error } = useQuery(childRulesQuery);
  if (!data) return error && <ErrorNotice error={error} />;
  const { changedAt, changedByName, rules } = data;
  return (
    <>
      <h2 className={settings.heading}>{words.heading}</h2>
      <p className={settings.lead}>{words.lead}</p>
      <p className={styles.quiet}>
        {changedAt && changedByName ? words.changed(day(dayOf(new Date(changedAt))), changedByName) : words.usual}
      </p>
      <div className={styles.table}>
        <HoursTable rules={rules} />
      </div>
      <RulesForm key={changedAt} rules={rules} />
    </>
  );
}

function RulesForm({ rules }: { rules: ChildRules }) {
  const words = useChildRuleTexts();
  const client = useQueryClient();
  const [draft, setDraft] = useState(rules);
  const checked = useChecked({
    shape: changeChildRules.body,
    send: (body) => call(changeChildRules, { body }),
    onDone: () => void client.invalidateQueries({ queryKey: childRulesQuery.queryKey }),
    faults: {},
    fault: words.wrong,
  });
  const change = (more: Partial<ChildRules>) => setDraft((before) => ({ ...before, ...more }));
  return (
    <form
      ref={checked.form}
      className={styles.form}
      noValidate
      onInput={checked.forgive}
      onSubmit={(event) => checked.submit(event, draft)}
    >
      <HourFields hours={draft.hours} onChange={(hours) => change({ hours })} />
      <OtherFields rules={draft} change={change} />
      <FormProblem>{checked.hasFaults ? words.wrong : checked.problem}</FormProblem>
      <p>
        <Button type="submit" look="primary" aria-disabled={checked.isSending}>
          {words.save}
        </Button>
      </p>
    </form>
  );
}
