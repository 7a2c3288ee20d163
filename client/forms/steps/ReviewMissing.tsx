import { useLanguage } from '../../i18n/language';
import { useFieldLabel } from '../../moderation/fields';
import { Icon } from '../../ui/Icon';
import { useDraft } from '../draft';
import { faultFor, faultyFields } from '../faults';
import { useOpenStep } from '../stepContext';
import { fieldsOf, type Step } from '../steps';
import { useFormTexts } from '../texts';
import styles from './Review.module.css';

/** What keeps the listing from being handed in, each a link to its field. */
export function ReviewMissing({ steps }: { steps: readonly Step[] }) {
  const words = useFormTexts().review;
  const language = useLanguage();
  const label = useFieldLabel();
  const { kind, faults, checkAll } = useDraft();
  const { go } = useOpenStep();
  const missing = steps.flatMap((step) => faultyFields(faults, fieldsOf(step)).map((field) => ({ step, field })));
  if (missing.length === 0) {
    return (
      <p className={styles.complete}>
        <Icon name="check" size={16} /> {words.complete}
      </p>
    );
  }
  return (
    <section className={styles.missing} aria-labelledby="missing">
      <h2 id="missing" className={styles.heading} tabIndex={-1}>
        {words.missing(missing.length)}
      </h2>
      <ul>
        {missing.map(({ step, field }) => (
          <li key={field}>
            <button
              type="button"
              className={styles.fault}
              onClick={() => {
                checkAll();
                go(step.id, field);
              }}
            >
              <Icon name="cross" size={14} />
              <span>
                <b>{label(field)}</b> {faultFor(kind, faults, field, language)}
              </span>
              <Icon name="chevronRight" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
