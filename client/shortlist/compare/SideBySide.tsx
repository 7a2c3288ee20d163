import type { ListingView } from '@contract/listings';
import type { compareListings, ShortlistItem } from '@contract/shortlists';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { z } from 'zod';
import { locationFacts } from '../../listings/kinds/locationFacts';
import { useSpeech } from '../../listings/kinds/speech';
import type { Fact } from '../../listings/parts/Facts';
import { LineIcon } from '../../listings/parts/LineIcon';
import { listingPath } from '../../paths';
import { Picture } from '../../photos/Picture';
import { classes } from '../../ui/classes';
import type { Opened } from '../page/opened';
import { useShortlistTexts } from '../texts';
import styles from './SideBySide.module.css';
import { useFromBase } from './useFromBase';

export type Comparison = z.output<typeof compareListings.reply>;

interface SideBySideProps {
  opened: Opened;
  items: readonly ShortlistItem[];
  comparison: Comparison;
}

/** One column a place, one row a question; what nobody stated of any of them has no row. */
export function SideBySide({ opened, items, comparison: { listings } }: SideBySideProps) {
  const { compare: words, status } = useShortlistTexts();
  const speech = useSpeech();
  const drives = useFromBase(opened, listings);
  const base = opened.shortlist.base;
  const statusOf = ({ slug }: ListingView) => items.find(({ card }) => card?.slug === slug)?.status;
  const facts = listings.map((listing) => (listing.kind === 'location' ? locationFacts(listing.details, speech) : []));
  const rows = rowsOf(facts);
  return (
    <section className={styles.scroller} aria-label={words.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="unseen">{words.place}</span>
            </th>
            {listings.map((listing) => (
              <Column key={listing.slug} listing={listing}>
                {status[statusOf(listing) ?? 'idea']}
              </Column>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row label={words.where} cells={listings.map(({ place }) => `${place.commune} (${place.departement})`)} />
          {base && <Row label={words.fromBase(base.name)} cells={listings.map(({ slug }) => drives(slug))} />}
          {rows.map(({ label, icon }) => (
            <Row
              key={label}
              label={label}
              icon={icon}
              cells={facts.map((of) => <Cell key={label} fact={of.find((fact) => fact.label === label)} />)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Every question that at least one place answers, in the order in which a location manager asks. */
function rowsOf(facts: readonly Fact[][]): Pick<Fact, 'label' | 'icon'>[] {
  const longest = [...facts].sort((a, b) => b.length - a.length).flat();
  return [...new Map(longest.map(({ label, icon }) => [label, { label, icon }])).values()];
}

function Column({ listing, children }: { listing: ListingView; children: ReactNode }) {
  const [photo] = listing.photos;
  return (
    <th scope="col" className={styles.place}>
      {photo && (
        <span className={styles.picture}>
          <Picture photo={photo} alt="" sizes="240px" />
        </span>
      )}
      <Link to={listingPath(listing.slug)} className={styles.title}>
        {listing.title}
      </Link>
      <span className={styles.status}>{children}</span>
    </th>
  );
}

function Row({ label, icon, cells }: { label: string; icon?: Fact['icon']; cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row" className={styles.question}>
        <span>
          {icon && <LineIcon name={icon} size={17} />}
          {label}
        </span>
      </th>
      {cells.map((cell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns stand in one order
        <td key={place}>{cell}</td>
      ))}
    </tr>
  );
}

function Cell({ fact }: { fact: Fact | undefined }) {
  const { compare: words } = useShortlistTexts();
  if (!fact) return <span className={styles.unsaid}>{words.unsaid}</span>;
  return (
    <>
      {fact.headline && <b className={classes(fact.limits && styles.limits)}>{fact.headline}</b>}
      {fact.note && <span className={styles.note}>{fact.note}</span>}
    </>
  );
}
