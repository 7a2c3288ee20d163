import { exportProductions } from '@contract/reports';
import { urlOf } from '../api';
import { useLanguage } from '../i18n/language';
import styles from './Reports.module.css';
import { useReportTexts } from './texts';

const formats = ['csv', 'xlsx'] as const;

/** The record as files for spreadsheets: of the year chosen above, and all of it. */
export function ProductionFiles({ year }: { year: number }) {
  const { files: words } = useReportTexts();
  const lang = useLanguage();
  const lines = [
    { name: words.ofYear(year), query: { year } },
    { name: words.all, query: {} },
  ];
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      <ul className={styles.lines}>
        {lines.map(({ name, query }) => (
          <li key={name} className={styles.line}>
            <span className={styles.name}>{name}</span>
            {formats.map((format) => (
              <a
                key={format}
                className={styles.file}
                href={urlOf(exportProductions.path, { format }, { ...query, lang, sort: 'number', order: 'asc' })}
                aria-label={words.named(name, format.toUpperCase())}
                download
              >
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
