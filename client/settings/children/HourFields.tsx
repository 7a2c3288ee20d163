import type { ChildRules } from '@contract/castings';
import { useCastingTexts } from '../../castings/texts';
import { Field } from '../../ui/Field';
import styles from './ChildRules.module.css';
import { useChildRuleTexts } from './texts';

type Hours = ChildRules['hours'];

/** The hours of each age with the source they come from. */
export function HourFields({ hours, onChange }: { hours: Hours; onChange(hours: Hours): void }) {
  const words = useChildRuleTexts();
  const { ages } = useCastingTexts().children;
  const change = (from: number, more: Partial<Hours[number]>) =>
    onChange(hours.map((row) => (row.from === from ? { ...row, ...more } : row)));
  return (
    <>
      {hours.map((row) => (
        <fieldset key={row.from} className={styles.row}>
          <legend>{ages(row.from, row.to)}</legend>
          {(['term', 'holidays'] as const).map((when) => (
            <Field
              key={when}
              label={words[when]}
              type="number"
              step="0.5"
              value={row[when]}
              onChange={({ target }) => change(row.from, { [when]: Number(target.value) })}
            />
          ))}
          <Field
            label={words.source}
            value={row.source.label}
            onChange={({ target }) => change(row.from, { source: { ...row.source, label: target.value } })}
          />
        </fieldset>
      ))}
    </>
  );
}
