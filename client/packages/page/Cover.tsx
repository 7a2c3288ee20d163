import type { PackageView } from '@contract/packages';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format';
import { useWords } from '../../i18n/words';
import { LanguageSwitch } from '../../layout/LanguageSwitch';
import { Mark } from '../../layout/Mark';
import { searchPath } from '../../paths';
import { Picture } from '../../photos/Picture';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { usePackageTexts } from '../texts';
import styles from './Cover.module.css';
import { Files } from './Files';
import { asPhoto } from './photos';

interface CoverProps {
  shared: PackageView;
  places: number;
  others: number;
}

/** The first picture from edge to edge, and on it what the package is, for whom, and how long it can be read. */
export function Cover({ shared, places, others }: CoverProps) {
  const { cover: words } = usePackageTexts();
  const { site } = useWords();
  const { day } = useFormats();
  const first = shared.items.find(({ photos }) => photos.length > 0)?.photos[0];
  const kind = words.kind(places, others);
  const by = words.preparedBy(shared.preparedBy, shared.company);
  return (
    <header className={classes(styles.cover, !first && styles.plain)}>
      {first && (
        <Picture className={styles.picture} photo={asPhoto(first)} alt="" ratio={3} sizes="100vw" eager fullBleed />
      )}
      <div className={styles.bar}>
        <Link to={searchPath} className={styles.mark} aria-label={`${site.name}, ${site.role}`}>
          <Mark />
          <span>
            {site.name} <span className={styles.role}>{site.role}</span>
          </span>
        </Link>
        <div className={styles.ways}>
          <span className={styles.wide}>
            {shared.expiresAt && <>{words.validUntil(day(shared.expiresAt))} · </>}
            <Files />
            {' · '}
          </span>
          <LanguageSwitch />
        </div>
      </div>
      <div className={styles.foot}>
        <div>
          <h1 className={styles.title}>{shared.title}</h1>
          <p className={styles.by}>{[kind, by].filter(Boolean).join(' · ')}</p>
        </div>
        {shared.masked && (
          <p className={styles.masked}>
            <Icon name="lock" size={20} /> <span>{words.masked}</span>
          </p>
        )}
      </div>
    </header>
  );
}
