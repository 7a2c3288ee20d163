import type { PlanStep } from '@contract/permits';
import { useBilingual } from '../../i18n/bilingual';
import { useDays } from '../../listings/days';
import styles from './Step.module.css';
import { usePlannerTexts } from './texts';

/** What an authority wants, where it is reached, and how well this is known. */
export function StepDetails({ step: { rule, skipped } }: { step: PlanStep }) {
  const { plan: words } = usePlannerTexts();
  const text = useBilingual();
  const { day } = useDays();
  const { contact, source, checkedOn, documents } = rule;
  const note = text(rule.note);
  const known = [words.grade[source.grade], checkedOn ? words.checked(day(checkedOn)) : words.unchecked];
  return (
    <dl className={styles.facts}>
      {documents.length > 0 && (
        <div className={styles.wide}>
          <dt>{words.documents}</dt>
          <dd>
            <ul className={styles.papers}>
              {documents.map((paper) => (
                <li key={paper.fr + paper.en}>{text(paper)}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {note && (
        <div className={styles.wide}>
          <dt>{words.note}</dt>
          <dd>{note}</dd>
        </div>
      )}
      {(contact.name || contact.email || contact.phone || contact.url) && (
        <div>
          <dt>{words.contact}</dt>
          <dd className={styles.contact}>
            {contact.name && <span>{contact.name}</span>}
            {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
            {contact.phone && <a href={`tel:${contact.phone.replace(/\s/g, '')}`}>{contact.phone}</a>}
            {contact.url && (
              <a href={contact.url} rel="noreferrer">
                {new URL(contact.url).host}
              </a>
            )}
          </dd>
        </div>
      )}
      {skipped.length > 0 && (
        <div>
          <dt>{words.skipped}</dt>
          <dd>{skipped.map(({ day: closed, name }) => `${text(name)} (${day(closed)})`).join(', ')}</dd>
        </div>
      )}
      <div>
        <dt>{words.source}</dt>
        <dd>
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {source.label || new URL(source.url).host}
            </a>
          ) : (
            source.label
          )}
          <span className={styles.grade}>{known.join(', ')}</span>
        </dd>
      </div>
    </dl>
  );
}
