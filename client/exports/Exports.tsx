import { type ExportFormat, exportFormat, exportKind, exportListings, kindExported } from '@contract/exports';
import { useState } from 'react';
import { urlOf } from '../api';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { KindMark } from '../kinds/KindMark';
import { Checkbox } from '../ui/Checkbox';
import styles from './Exports.module.css';
import { useExportTexts } from './texts';

const names: Record<ExportFormat, string> = { csv: 'CSV', xlsx: 'XLSX', geojson: 'GeoJSON' };

/** The directory as files: a line a kind, a link a format. */
export function Exports() {
  const words = useExportTexts();
  const { kinds } = useWords();
  const lang = useLanguage();
  const [hasAll, setAll] = useState(false);
  const status = hasAll ? 'all' : undefined;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      <ul className={styles.kinds}>
        {exportKind.options.map((kind) => (
          <li key={kind} className={styles.kind}>
            <KindMark kind={kindExported[kind]} />
            <span className={styles.name}>{kinds[kindExported[kind]].other}</span>
            {exportFormat.options.map((format) => (
              <a
                key={format}
                className={styles.file}
                href={urlOf(exportListings.path, { kind, format }, { lang, status })}
                aria-label={words.file(kinds[kindExported[kind]].other, names[format])}
                download
              >
                {names[format]}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <Checkbox checked={hasAll} onChange={setAll}>
        {words.all}
      </Checkbox>
    </section>
  );
}
