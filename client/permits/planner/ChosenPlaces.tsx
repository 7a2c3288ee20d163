import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { cardsQuery } from '../../shortlist/queries';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './Planner.module.css';
import { usePlannerTexts } from './texts';
import type { PlanInUrl } from './usePlanInUrl';

/** The places of the plan, each to be taken out again. */
export function ChosenPlaces({ asked: { listings, communes }, change }: PlanInUrl) {
  const { asking: words } = usePlannerTexts();
  const lang = useLanguage();
  const { data } = useQuery({ ...cardsQuery(listings, lang), enabled: listings.length > 0 });
  const places = [
    ...listings.map((slug) => {
      const card = data?.find((known) => known.slug === slug);
      return {
        key: slug,
        name: card?.title ?? slug,
        under: card?.commune ?? '',
        drop: () => change({ listings: listings.filter((each) => each !== slug) }),
      };
    }),
    ...communes.map(({ insee, name }) => ({
      key: insee,
      name,
      under: words.commune,
      drop: () => change({ communes: communes.filter((each) => each.insee !== insee) }),
    })),
  ];
  if (places.length === 0) return null;
  return (
    <ul className={styles.chosen}>
      {places.map(({ key, name, under, drop }) => (
        <li key={key} className={styles.place}>
          <span className={styles.name}>{name}</span>
          <span className={styles.under}>{under}</span>
          <IconButton label={words.drop(name)} className={styles.drop} onClick={drop}>
            <Icon name="cross" size={14} />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
