import { Link } from 'react-router';
import { listingPath, shortlistOf } from '../../paths';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useAskTexts } from '../texts';
import styles from './About.module.css';
import { AboutListing } from './AboutListing';
import type { About } from './about';
import { useShortlistTitle } from './useShortlistTitle';

interface AboutListProps {
  about: About;
  onChange(about: About): void;
}

/** What the enquiry is about, as the page knew that led here; each can be left out. */
export function AboutList({ about, onChange }: AboutListProps) {
  const { about: words } = useAskTexts();
  const { listings, shortlist, search } = about;
  return (
    <section className={styles.about} aria-label={words.label}>
      <h2 className={styles.label}>{words.label}</h2>
      <ul>
        {listings.map((slug) => (
          <AboutListing
            key={slug}
            slug={slug}
            to={listingPath(slug)}
            onDrop={() => onChange({ ...about, listings: listings.filter((other) => other !== slug) })}
          />
        ))}
        {shortlist && <ShortlistRow id={shortlist} onDrop={() => onChange({ ...about, shortlist: null })} />}
        {search && (
          <Row to={search} title={words.search(wordsOf(search))} onDrop={() => onChange({ ...about, search: null })} />
        )}
      </ul>
    </section>
  );
}

/** What was typed into a search, of its address. */
const wordsOf = (search: string): string => new URL(search, 'http://site').searchParams.get('q')?.trim() ?? '';

function ShortlistRow({ id, onDrop }: { id: string; onDrop(): void }) {
  const { about: words } = useAskTexts();
  const title = useShortlistTitle(id);
  return (
    <Row
      to={shortlistOf(id)}
      title={title === undefined ? words.shortlistUntold : words.shortlist(title)}
      onDrop={onDrop}
    />
  );
}

function Row({ to, title, onDrop }: { to: string; title: string; onDrop(): void }) {
  const { about: words } = useAskTexts();
  return (
    <li className={styles.row}>
      <p className={styles.text}>
        <Link to={to} className={styles.title}>
          {title}
        </Link>
      </p>
      <IconButton label={words.drop(title)} onClick={onDrop}>
        <Icon name="cross" size={14} />
      </IconButton>
    </li>
  );
}
