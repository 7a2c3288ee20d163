import { Checkbox } from '../../ui/Checkbox';
import { useTerms } from '../../vocabularies/queries';
import styles from './RuleForm.module.css';

interface TermChecksProps {
  legend: string;
  vocabulary: 'authorities' | 'protections';
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** All terms of a short vocabulary, to be ticked. */
export function TermChecks({ legend, vocabulary, chosen, onChange }: TermChecksProps) {
  const terms = useTerms();
  return (
    <fieldset className={styles.terms}>
      <legend>{legend}</legend>
      <div className={styles.grid}>
        {terms.all(vocabulary).map(({ id }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
          >
            {terms.label(vocabulary, id)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
