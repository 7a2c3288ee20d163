import { exportPackage, packageFormat } from '@contract/packages';
import { useState } from 'react';
import { urlOf } from '../api';
import { useLanguage } from '../i18n/language';
import { Switch } from '../ui/Switch';
import styles from './share/Files.module.css';
import { useShareTexts } from './share/texts';

/** One's own shortlist as files, masked if wanted: for a GPS, a map, a spreadsheet, a printer, a calendar. */
export function PackageFiles({ shortlistId }: { shortlistId: string }) {
  const { files: words } = useShareTexts();
  const lang = useLanguage();
  const [masked, setMasked] = useState(false);
  return (
    <section className={styles.files} aria-label={words.title}>
      <Switch label={words.masked} checked={masked} onChange={setMasked} />
      <ul>
        {packageFormat.options.map((format) => (
          <li key={format} className={styles.line}>
            <span>{words.names[format]}</span>
            <a
              className={styles.file}
              href={urlOf(exportPackage.path, { id: shortlistId, format }, { masked, lang })}
              aria-label={`${format.toUpperCase()}, ${words.names[format]}`}
              download
            >
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
