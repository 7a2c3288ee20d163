import type { PackageItem } from '@contract/packages';
import { Link } from 'react-router';
import { useBilingual } from '../../i18n/bilingual';
import { useFormats } from '../../i18n/format';
import { listingPath } from '../../paths';
import { Tag } from '../../ui/Tag';
import { usePackageTexts } from '../texts';
import styles from './EntryWords.module.css';

/** What an entry is, what it is for, what a scout wants to know, and whom to call where that may be told. */
export function EntryWords({ item }: { item: PackageItem }) {
  const { place: words } = usePackageTexts();
  const text = useBilingual();
  const known = usePrecision(item);
  const summary = text(item.summary);
  return (
    <>
      <p className={styles.kind}>{[text(item.subtitle), known].filter(Boolean).join(' · ')}</p>
      {item.pitch && <p className={styles.pitch}>{item.pitch}</p>}
      {summary && <p className={item.pitch ? styles.summary : styles.pitch}>{summary}</p>}
      {item.facts.length > 0 && (
        <ul className={styles.facts} aria-label={words.facts}>
          {item.facts.map((fact) => (
            <li key={fact.fr + fact.en}>
              <Tag>{text(fact)}</Tag>
            </li>
          ))}
        </ul>
      )}
      <Ways item={item} />
    </>
  );
}

/** How exactly its position is told; nothing is said of a person's. */
function usePrecision({ kind, radiusKm, precision }: PackageItem): string {
  const { place: words } = usePackageTexts();
  const { kilometres } = useFormats();
  if (radiusKm > 0) return words.within(kilometres(radiusKm));
  return kind === 'location' && precision === 'commune' ? words.commune : '';
}

/** Its page and whom to call; a masked entry has neither. */
function Ways({ item: { slug, contact, title } }: { item: PackageItem }) {
  const { place: words } = usePackageTexts();
  const text = useBilingual();
  const { name, email, phone } = contact;
  if (!slug && !name && !email && !phone) return null;
  return (
    <p className={styles.ways}>
      {name && <span>{name}</span>}
      {phone && <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {slug && (
        <Link to={listingPath(slug)} aria-label={`${words.page} : ${text(title)}`}>
          {words.page}
        </Link>
      )}
    </p>
  );
}
