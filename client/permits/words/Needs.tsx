import type { PermitNeed } from '@contract/permits';
import { useQuery } from '@tanstack/react-query';
import { useBilingual } from '../../i18n/bilingual';
import { Checkbox } from '../../ui/Checkbox';
import styles from './Needs.module.css';
import { rulesQuery } from './queries';

interface NeedsProps {
  legend: string;
  chosen: readonly PermitNeed[];
  onChange(chosen: PermitNeed[]): void;
}

/** What is done at a place, to be ticked. */
export function Needs({ legend, chosen, onChange }: NeedsProps) {
  const text = useBilingual();
  const needs = useQuery(rulesQuery).data?.needs ?? [];
  return (
    <fieldset className={styles.needs}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.grid}>
        {needs.map(({ id, name }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
          >
            {text(name)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
