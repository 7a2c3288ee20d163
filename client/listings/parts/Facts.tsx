import { classes } from '../../ui/classes';
import styles from './Facts.module.css';
import { LineIcon, type LineIconName } from './LineIcon';

/** What is known of a place, a person or a firm, in one line and a note. */
export interface Fact {
  icon: LineIconName;
  label: string;
  /** The figure or the word; a fact that takes a sentence has its note only. */
  headline?: string;
  note?: string;
  /** It limits what can be done here. */
  limits?: boolean;
}

interface FactsProps {
  facts: readonly Fact[];
  /** What the warning mark means, for those who do not see it. */
  limit: string;
}

/** Facts in two columns; what nobody stated is not there. */
export function Facts({ facts, limit }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.label} className={styles.fact}>
          <dt className={styles.label}>
            <LineIcon name={fact.icon} size={19} />
            {fact.label}
          </dt>
          <dd className={styles.value}>
            {fact.headline && (
              <b className={classes(styles.headline, fact.limits && styles.limits)}>
                {fact.limits && <span className="unseen">{limit} </span>}
                {fact.headline}
              </b>
            )}
            {fact.note}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Leaves out what nobody stated. */
export const stated = (facts: readonly (Fact | undefined)[]): Fact[] => facts.filter((fact) => fact !== undefined);
