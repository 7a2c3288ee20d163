import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { useGathered } from '../../shortlist/gathered';
import { cardsQuery } from '../../shortlist/queries';
import { Icon } from '../../ui/Icon';
import styles from './Planner.module.css';
import { usePlannerTexts } from './texts';

interface OwnPlacesProps {
  /** Slugs that are in the plan already. */
  chosen: readonly string[];
  onAdd(slug: string): void;
}

/** So many are offered: the others are found by their name. */
const offered = 8;
/** So many of a shortlist are looked at for places. */
const looked = 40;

/** Places of the reader's own shortlist, one click each. */
export function OwnPlaces({ chosen, onAdd }: OwnPlacesProps) {
  const { asking: words } = usePlannerTexts();
  const { local, projects } = useGathered();
  const lang = useLanguage();
  const slugs = [...new Set([...local.items.map(({ slug }) => slug), ...(projects?.[0]?.slugs ?? [])])];
  const { data } = useQuery({ ...cardsQuery(slugs.slice(0, looked), lang), enabled: slugs.length > 0 });
  const places = slugs.length === 0 ? [] : (data ?? []);
  const open = places.filter(({ kind, slug }) => kind === 'location' && !chosen.includes(slug)).slice(0, offered);
  if (open.length === 0) return null;
  return (
    <div className={styles.own}>
      <p className={styles.groupName}>{words.own}</p>
      <ul className={styles.ownList}>
        {open.map(({ slug, title }) => (
          <li key={slug}>
            <button type="button" className={styles.add} onClick={() => onAdd(slug)}>
              <Icon name="plus" size={13} /> {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
