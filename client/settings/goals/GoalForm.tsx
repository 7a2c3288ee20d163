import { changeGoal, type Goal } from '@contract/indicators';
import { z } from 'zod';
import { call } from '../../api';
import { FormProblem } from '../../sending/FormProblem';
import { useForm } from '../../sending/useForm';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useSettingsTexts } from '../texts';
import styles from './Goals.module.css';

const { goal: wanted, note } = changeGoal.body.shape;
/** A field left empty is no number. */
const figure = z
  .string()
  .transform((text) => (text.trim() === '' ? null : Number(text.replace(/\s/g, ''))))
  .pipe(wanted);
const shape = z.object({ goal: figure, baseline: figure, note });

interface GoalFormProps {
  goal: Goal;
  onSaved(goal: Goal): void;
  onLeave(): void;
}

/** A year's goal while it is changed: Enter saves, Escape leaves it as it was. */
export function GoalForm({ goal: { year, goal, baseline, note: before }, onSaved, onLeave }: GoalFormProps) {
  const { goals: words, save, cancel } = useSettingsTexts();
  const { props, errors, problem, isSending } = useForm({
    shape,
    send: (body) => call(changeGoal, { params: { year }, body }),
    onDone: onSaved,
    faults: { goal: () => words.wrong, baseline: () => words.wrong, note: () => words.wrongNote },
  });
  return (
    <form {...props} className={styles.form} onKeyDown={({ key }) => key === 'Escape' && onLeave()}>
      <Field
        label={words.columns.goal}
        name="goal"
        inputMode="numeric"
        defaultValue={goal ?? ''}
        hint={words.hint}
        error={errors.goal}
        autoFocus
      />
      <Field
        label={words.columns.baseline}
        name="baseline"
        inputMode="numeric"
        defaultValue={baseline ?? ''}
        hint={words.baselineHint}
        error={errors.baseline}
      />
      <Field label={words.columns.note} name="note" defaultValue={before} error={errors.note} />
      <div className={styles.buttons}>
        <Button size="small" onClick={onLeave}>
          {cancel}
        </Button>
        <Button size="small" look="primary" type="submit" disabled={isSending}>
          {save}
        </Button>
      </div>
      <FormProblem>{problem}</FormProblem>
    </form>
  );
}
