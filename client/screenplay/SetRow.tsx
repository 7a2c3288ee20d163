import type { SceneMatch, SceneSet } from '@contract/screenplays';
import { Link } from 'react-router';
import { useBilingual } from '../i18n/bilingual';
import { ListingCard } from '../listings/ListingCard';
import { Tag } from '../ui/Tag';
import styles from './Reading.module.css';
import { useScreenplayTexts } from './texts';

/** One set: what the script says of it, what was understood, and the places offered with the reasons. */
export function SetRow({ set }: { set: SceneSet }) {
  const words = useScreenplayTexts();
  const text = useBilingual();
  const numbers = set.scenes.map(({ number }) => number);
  const times = [...new Set(set.scenes.flatMap(({ time }) => (time ? [words[time]] : [])))];
  const period = set.scenes.find((scene) => scene.period !== null && scene.period !== set.place)?.period;
  const light = [set.setting && words[set.setting], ...times, period].filter(Boolean).join(', ');
  return (
    <li className={styles.set}>
      <div className={styles.about}>
        <h3 className={styles.place}>{set.place}</h3>
        <p className={styles.meta}>
          {words.sceneNumbers(numbers.join(', '), numbers.length)}
          {light && ` · ${light}`}
        </p>
        <p className={styles.understood}>
          {set.understood.length === 0 ? words.notUnderstood : words.understood}{' '}
          {set.understood.map((each) => (
            <Tag key={each.en}>{text(each)}</Tag>
          ))}
        </p>
        <Link className={styles.search} to={set.search}>
          {words.search}
        </Link>
      </div>
      {set.matches.length > 0 ? (
        <ul className={styles.matches}>
          {set.matches.map((match) => (
            <Match key={match.card.slug} match={match} />
          ))}
        </ul>
      ) : (
        <p className={styles.none}>{words.noPlace}</p>
      )}
    </li>
  );
}

function Match({ match: { card, why } }: { match: SceneMatch }) {
  const text = useBilingual();
  return (
    <li>
      <ListingCard card={card} />
      <p className={styles.why}>{why.map((reason) => text(reason.text)).join(' · ')}</p>
    </li>
  );
}
