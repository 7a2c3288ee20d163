import { exportShared, type PackageFormat } from '@contract/packages';
import { Fragment } from 'react';
import { urlOf } from '../../api';
import { useLanguage } from '../../i18n/language';
import { useReader } from '../replies/reader';
import { usePackageTexts } from '../texts';
import styles from './Files.module.css';

/** In the order in which they are asked for. */
const formats: readonly PackageFormat[] = ['pdf', 'gpx', 'kml', 'csv'];

/** `PDF · GPX · KML · CSV`: the package as files, masked as the page is. */
export function Files() {
  const { cover: words } = usePackageTexts();
  const { token } = useReader();
  const lang = useLanguage();
  return formats.map((format, place) => (
    <Fragment key={format}>
      {place > 0 && ' · '}
      <a
        className={styles.file}
        href={urlOf(exportShared.path, { token, format }, { lang })}
        aria-label={words.fileOf(format)}
        download
      >
        {words.file[format]}
      </a>
    </Fragment>
  ));
}
