import { Link } from 'react-router';
import { KindMark } from '../kinds/KindMark';
import { kinds } from '../kinds/kinds';
import { newListingPath, searchPath } from '../paths';
import { Icon } from '../ui/Icon';
import styles from './EmptyMine.module.css';
import { useMineTexts } from './texts';

/** Nothing listed yet: what a listing takes and brings, and the four ways to begin. */
export function EmptyMine() {
  const { empty: words } = useMineTexts();
  return (
    <div className={styles.empty}>
      <div>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.text}>{words.text}</p>
        <p className={styles.found}>
          {words.found}{' '}
          <Link className={styles.link} to={searchPath}>
            {words.search}
          </Link>
        </p>
      </div>
      <nav className={styles.kinds} aria-label={words.which}>
        <p className={styles.which}>{words.which}</p>
        {kinds.map((kind) => (
          <Link key={kind} className={styles.kind} to={`${newListingPath}?kind=${kind}`}>
            <KindMark kind={kind} />
            <span>
              <span className={styles.name}>{words.kinds[kind].name}</span>
              <span className={styles.note}>{words.kinds[kind].note}</span>
            </span>
            <Icon name="chevronRight" size={16} />
          </Link>
        ))}
      </nav>
    </div>
  );
}
