import { type DryRun, readFaults } from '@contract/imports';
import { urlOf } from '../api';
import { useLanguage } from '../i18n/language';
import { Icon } from '../ui/Icon';
import styles from './DryRun.module.css';
import { useImportTexts } from './texts';

/** The first rows to correct, and all of them to download. */
export function Faults({ id, plan }: { id: string; plan: DryRun }) {
  const { plan: words, targets } = useImportTexts();
  const language = useLanguage();
  const more = plan.faultCount - plan.faults.length;
  const nameOf = (field: string) => targets[aliases[field] ?? field.split('.').at(-1) ?? field] ?? field;
  return (
    <section className={styles.inner}>
      <h4 className={styles.subtitle}>{words.faults}</h4>
      <p className={styles.text}>{words.faultsText(plan.faultyRows)}</p>
      <div className={styles.scroll}>
        <table className={styles.faults}>
          <thead>
            <tr>
              {[words.line, words.column, words.given, words.right].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.faults.map(({ line, field, column, given, right }) => (
              <tr key={`${line} ${field}`}>
                <td className={styles.line}>{line}</td>
                <td data-label={words.column}>{column ?? nameOf(field)}</td>
                <td data-label={words.given} className={styles.given}>
                  {given || <span className={styles.empty}>{words.empty}</span>}
                </td>
                <td data-label={words.right}>{right[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className={styles.text}>{words.more(more)}</p>}
      <a className={styles.download} href={urlOf(readFaults.path, { id }, { lang: language })} download>
        <Icon name="document" size={16} /> {words.download}
      </a>
    </section>
  );
}

/** Fields that the check calls otherwise than the columns table. */
const aliases: Record<string, string> = {
  summary: 'summaryFr',
  description: 'descriptionFr',
  'place.position': 'lat',
  'details.playingAge': 'ageFrom',
  'details.playingAge.from': 'ageFrom',
  'details.playingAge.to': 'ageTo',
  'contact.email.value': 'email',
  'contact.phone.value': 'phone',
  'contact.name.value': 'contactName',
};
