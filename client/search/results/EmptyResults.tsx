import type { SearchReply } from '@contract/directory';
import { useQueries } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { useLanguage } from '../../i18n/language';
import { kinds as allKinds } from '../../kinds/kinds';
import { askAbout } from '../../paths';
import { Notice } from '../../ui/Notice';
import { clearAll, showKinds } from '../changes';
import { chosenFacets, useFacetLabel } from '../chosen';
import { type Filters, listedKinds, toUrl } from '../filters';
import { countQuery } from '../queries';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import { useWhere } from '../useWhere';
import { type Alternative, alternativesTo } from './alternatives';
import styles from './Results.module.css';

interface EmptyResultsProps {
  filters: Filters;
  change: ChangeFilters;
  kinds: SearchReply['kinds'] | undefined;
}

/** What was asked, and the nearest searches that would give something, as links. */
export function EmptyResults({ filters, change, kinds }: EmptyResultsProps) {
  const { empty, things } = useSearchTexts();
  const { pathname, search } = useLocation();
  const listed = listedKinds(filters);
  const ways = useWaysOut(filters);
  const otherKinds = allKinds.filter((kind) => !listed.includes(kind) && (kinds?.[kind] ?? 0) > 0);
  const linkTo = (to: Filters) => ({ search: toUrl(to).toString() });
  return (
    <Notice
      title={empty.none(listed, useWhere(filters), useFacetNames(filters))}
      action={
        <ul className={styles.ways}>
          {ways.map(({ to, text }) => (
            <li key={text}>
              <Link to={linkTo(to)}>{text}</Link>
            </li>
          ))}
          {otherKinds.map((kind) => (
            <li key={kind}>
              <Link to={linkTo(showKinds([kind])(filters))}>{empty.otherKind(things([kind], kinds?.[kind] ?? 0))}</Link>
            </li>
          ))}
          <li>
            <Link to={askAbout({ search: `${pathname}${search}` })}>{empty.ask(filters.q)}</Link>
          </li>
          <li>
            <button type="button" onClick={() => change(clearAll)}>
              {empty.rest}
            </button>
          </li>
        </ul>
      }
    />
  );
}

/** The choices that narrow the search, in the reader's language. */
function useFacetNames(filters: Filters): string[] {
  const label = useFacetLabel();
  return chosenFacets(filters).map(([field, value]) => label(field, value));
}

/** At most so many: a choice, not another list. */
const mostWays = 3;

function useWaysOut(filters: Filters): { to: Filters; text: string }[] {
  const language = useLanguage();
  const { empty, things, facets } = useSearchTexts();
  const alternatives = alternativesTo(filters).map((way) => ({ way, to: way.change(filters) }));
  const counts = useQueries({ queries: alternatives.map(({ to }) => countQuery(to, language)) });

  function textOf(way: Alternative, count: number): string {
    const found = things(listedKinds(filters), count);
    switch (way.gives) {
      case 'radius':
        return empty.within(found, way.radius);
      case 'where':
        return empty.outside(found);
      case 'facet':
        return empty.withoutFacet(found, facets.names[way.field]);
      case 'facets':
        return empty.withoutFacets(found);
      case 'words':
        return empty.withoutWords(found, way.q);
    }
  }
  const open = alternatives.flatMap(({ way, to }, place) => {
    const count = counts[place]?.data ?? 0;
    return count > 0 ? [{ way, to, text: textOf(way, count) }] : [];
  });
  const [nearest] = open.filter(({ way }) => way.gives === 'radius');
  const oneFacetIsEnough = open.some(({ way }) => way.gives === 'facet');
  return open
    .filter((entry) => entry.way.gives !== 'radius' || entry === nearest)
    .filter(({ way }) => way.gives !== 'facets' || !oneFacetIsEnough)
    .slice(0, mostWays);
}
