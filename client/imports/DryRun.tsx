import type { ImportView, DryRun as Plan } from '@contract/imports';
import { useFormats } from '../i18n/format';
import styles from './DryRun.module.css';
import type { MappingDraft } from './draft';
import { Faults } from './Faults';
import { ShootSample } from './ShootSample';
import { Strangers } from './Strangers';
import { useImportTexts } from './texts';

/** What the import would do: in numbers, in words that nobody knows, in rows to correct, and by example. */
export function DryRun({ view, plan, draft }: { view: ImportView; plan: Plan; draft: MappingDraft }) {
  const { plan: words } = useImportTexts();
  const isOfShoots = view.kind === 'production';
  return (
    <section className={styles.part} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>
        {isOfShoots ? words.shoots(worksOf(plan), plan.rows - plan.faultyRows) : words.intro}
      </p>
      <Numbers plan={plan} />
      {plan.unknown.length > 0 && <Strangers unknown={plan.unknown} draft={draft} />}
      {plan.faults.length > 0 && <Faults id={view.id} plan={plan} />}
      {plan.sample.length > 0 && (isOfShoots ? <ShootSample sample={plan.sample} /> : <Sample sample={plan.sample} />)}
    </section>
  );
}

const worksOf = ({ created, updated, kept, duplicates }: Plan): number => created + updated + kept + duplicates;

/** Each number with its words; nothing is said of what there is none of. */
function Numbers({ plan }: { plan: Plan }) {
  const { plan: words } = useImportTexts();
  const { number } = useFormats();
  const all: [amount: number, label: string][] = [
    [plan.created, words.created(plan.created)],
    [plan.updated, words.updated(plan.updated)],
    [plan.kept, words.kept(plan.kept)],
    [plan.duplicates, words.duplicates(plan.duplicates)],
    [plan.faultyRows, words.faulty(plan.faultyRows)],
  ];
  return (
    <ul className={styles.numbers}>
      {all
        .filter(([amount]) => amount > 0)
        .map(([amount, label]) => (
          <li key={label}>
            <span className={styles.number}>{number(amount)}</span> <span className={styles.label}>{label}</span>
          </li>
        ))}
    </ul>
  );
}

function Sample({ sample }: { sample: Plan['sample'] }) {
  const { plan: words, actions } = useImportTexts();
  return (
    <section className={styles.inner}>
      <h4 className={styles.subtitle}>{words.sample}</h4>
      <ul className={styles.sample}>
        {sample.map(({ title, commune, action, lines }) => (
          <li key={lines.join()} className={styles.listing}>
            <span className={styles.name}>{title}</span>
            <span>{commune}</span>
            <span>{actions[action]}</span>
            <span className={styles.line}>
              {words.line} {lines.slice(0, 3).join(', ')}
              {lines.length > 3 && '…'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
