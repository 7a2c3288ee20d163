import type { Indicators } from '@contract/indicators';
import { Link } from 'react-router';
import { useAmounts } from '../../charts/amounts';
import { goalsPath } from '../../paths';
import { Figure } from '../Figure';
import { useDashboardTexts } from '../texts';
import styles from './Hero.module.css';
import { PaceTag } from './PaceTag';

/** The year's count as large as it is important, and how it stands to its goal. */
export function Hero({ indicators, other }: { indicators: Indicators; other: Indicators | undefined }) {
  const { hero: words } = useDashboardTexts();
  const { whole } = useAmounts();
  const { counted, goal, previous, pace, forecast, scope } = indicators;
  const ofGoal = scope === 'public' ? words.ofReleased : words.of;
  const said = goal === null ? words.noGoal(counted) : ofGoal(counted, goal);

  return (
    <div>
      <Figure figure="counted" className={styles.number}>
        {whole(counted)}
        <span className="unseen"> {said}</span>
      </Figure>
      <p className={styles.of} aria-hidden={goal !== null}>
        {said}
      </p>
      {goal === null && scope === 'desk' && (
        <Link to={goalsPath} className={styles.link}>
          {words.setGoal}
        </Link>
      )}
      <p className={styles.meta}>
        {other
          ? words.countedSoFar(other.counted, other.year)
          : previous && words.counted(previous.counted, previous.year)}
      </p>
      <dl className={styles.facts}>
        {pace && forecast && (
          <div>
            <dt>{words.pace}</dt>
            <dd title={profileIn(pace.profileOf, words)}>{whole(pace.expected)}</dd>
          </div>
        )}
        {pace && goal !== null && (
          <div>
            <dt>{words.gap}</dt>
            <dd>
              <PaceTag ahead={forecast ? pace.ahead : counted - goal} isOver={forecast === null} />
            </dd>
          </div>
        )}
        {forecast && (
          <div>
            <dt>{words.forecast}</dt>
            <dd>
              <Figure figure="forecast">{words.range(forecast.low, forecast.high)}</Figure>
            </dd>
          </div>
        )}
      </dl>
      {pace && forecast && <p className={styles.note}>{profileIn(pace.profileOf, words)}</p>}
    </div>
  );
}

type HeroTexts = ReturnType<typeof useDashboardTexts>['hero'];
const profileIn = (years: readonly number[], words: HeroTexts): string =>
  years.length === 0 ? words.assumed : words.profile(years.join(', '));
