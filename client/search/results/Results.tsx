import type { Card } from '@contract/listings';
import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words';
import { comingFrom } from '../../layout/BackLink';
import { searchPath } from '../../paths';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { showMore } from '../changes';
import { type Filters, listedKinds, mostPages } from '../filters';
import { pageSize } from '../queries';
import { useSearchTexts } from '../texts';
import { useAnswered } from '../useAnswered';
import type { ChangeFilters } from '../useFilters';
import type { Results as Found } from '../useResults';
import { EmptyResults } from './EmptyResults';
import { ResultCard } from './ResultCard';
import styles from './Results.module.css';
import { ResultsHead } from './ResultsHead';
import { WaitingCards } from './WaitingCards';

interface ResultsProps {
  filters: Filters;
  change: ChangeFilters;
  found: Found;
}

/** The list: how many, in which order, the cards, and more of them. */
export function Results({ filters, change, found }: ResultsProps) {
  const { results } = useSearchTexts();
  const answered = useAnswered(filters, found.isStale);
  return (
    <section className={styles.results} aria-label={results.label} aria-busy={found.isStale}>
      <h2 className="unseen">{results.label}</h2>
      <ResultsHead filters={filters} answered={answered} change={change} total={found.total} />
      {found.isDegraded && <p className={styles.note}>{results.degraded}</p>}
      <List filters={answered} change={change} found={found} />
    </section>
  );
}

function List({ filters, change, found }: ResultsProps) {
  if (found.error) return <Failed onRetry={found.retry} />;
  if (!found.cards) return <WaitingCards />;
  if (found.cards.length === 0) return <EmptyResults filters={filters} change={change} kinds={found.kinds} />;
  return (
    <>
      <Cards cards={found.cards} filters={filters} total={found.total ?? 0} />
      <More shown={found.cards.length} total={found.total ?? 0} found={found} change={change} />
    </>
  );
}

/** The search failed; the map beside it and what was typed are untouched. */
function Failed({ onRetry }: { onRetry(): void }) {
  const { results } = useSearchTexts();
  const { retry } = useWords();
  const again = (
    <Button size="small" onClick={onRetry}>
      {retry}
    </Button>
  );
  return (
    <Notice role="alert" title={results.failed} action={again}>
      {results.failedKept}
    </Notice>
  );
}

/** The first rows of the page are in view at once. */
const firstRows = 4;

function Cards({ cards, filters, total }: { cards: Card[]; filters: Filters; total: number }) {
  const { titleNear, things } = useSearchTexts();
  const { search } = useLocation();
  const listed = listedKinds(filters);
  const counted = things(listed, total);
  const label = filters.around?.name ? titleNear(counted, filters.around.name) : counted;
  const cameFrom = comingFrom(`${searchPath}${search}`, label);
  return (
    <ul className={styles.cards}>
      {cards.map((card, place) => (
        <li key={card.id}>
          <ResultCard card={card} showKind={listed.length > 1} eager={place < firstRows} cameFrom={cameFrom} />
        </li>
      ))}
    </ul>
  );
}

interface MoreProps {
  shown: number;
  total: number;
  found: Found;
  change: ChangeFilters;
}

function More({ shown, total, found, change }: MoreProps) {
  const { results } = useSearchTexts();
  const { retry } = useWords();
  if (found.moreFailed) {
    return (
      <div className={styles.more}>
        <Button onClick={found.loadMore}>{retry}</Button>
      </div>
    );
  }
  if (shown >= total) return null;
  if (shown >= mostPages * pageSize) return <p className={styles.note}>{results.narrow}</p>;
  return (
    <div className={styles.more}>
      <Button disabled={found.isLoadingMore} onClick={() => change(showMore, { replace: true })}>
        {results.more(Math.min(pageSize, total - shown))}
      </Button>
      <span className={styles.shown}>{results.shown(shown, total)}</span>
    </div>
  );
}
