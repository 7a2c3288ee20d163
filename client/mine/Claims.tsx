import { Link } from 'react-router';
import { useFormats } from '../i18n/format';
import { listingPath } from '../paths';
import styles from './Claims.module.css';
import { useMineTexts } from './texts';

/** Listings one asked the desk for, until it answers. */
export function Claims({ claims }: { claims: { slug: string; title: string; at: string }[] }) {
  const { claims: words } = useMineTexts();
  const { ago } = useFormats();
  return (
    <section className={styles.claims} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <ul>
        {claims.map(({ slug, title, at }) => (
          <li key={slug} className={styles.claim}>
            <Link to={listingPath(slug)} className={styles.name}>
              {title}
            </Link>
            <span className={styles.note}>{words.text(ago(at))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
