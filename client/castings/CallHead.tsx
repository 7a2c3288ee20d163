import type { CastingCall } from '@contract/castings';
import { useDays } from '../listings/days';
import { useTerms } from '../vocabularies/queries';
import styles from './Call.module.css';
import { useShootDays } from './facts';
import { useCastingTexts } from './texts';

/** What the project is, and the facts one decides by. */
export function CallHead({ call }: { call: CastingCall }) {
  const words = useCastingTexts();
  const { day } = useDays();
  const terms = useTerms();
  const shoot = useShootDays();
  const facts = [
    [words.company, call.company],
    [words.place, call.place || words.notSaid],
    [words.shoot, shoot(call) || words.notSaid],
    [words.lastDayFact, day(call.applyBy)],
    [words.erased, day(call.eraseOn)],
  ];
  return (
    <header>
      <p className={styles.type}>{terms.label('productionTypes', call.type)}</p>
      <h1 className={styles.title}>{call.title}</h1>
      {call.demo && <p className={styles.demo}>{words.demo}</p>}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
