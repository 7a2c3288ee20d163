import type { Journey, JourneyStop } from '@contract/shortlists';
import { Link } from 'react-router';
import { useBilingual } from '../../i18n/bilingual';
import { useFormats } from '../../i18n/format';
import { listingPath } from '../../paths';
import { Icon } from '../../ui/Icon';
import { useShortlistTexts } from '../texts';
import { useClockTime, useDuration } from './duration';
import styles from './Stops.module.css';

/** The day from the base and back, one place after the other. */
export function Stops({ journey: { base, stops, back }, leaveAt }: { journey: Journey; leaveAt: string }) {
  const { journey: words } = useShortlistTexts();
  const time = useClockTime();
  return (
    <ol className={styles.stops}>
      {base && (
        <li className={styles.end}>
          <span className={styles.time}>{time(leaveAt)}</span>
          {words.from(base.name)}
        </li>
      )}
      {stops.map((stop, place) => (
        <Stop key={stop.slug} stop={stop} number={place + 1} />
      ))}
      {base && back && (
        <li className={styles.end}>
          <Leg {...back} />
          <span className={styles.time}>{time(back.arriveAt)}</span>
          {words.back(base.name)}
        </li>
      )}
    </ol>
  );
}

function Leg({ km, minutes }: { km: number; minutes: number }) {
  const { journey: words } = useShortlistTexts();
  const { kilometres } = useFormats();
  const duration = useDuration();
  return minutes > 0 && <p className={styles.leg}>{words.leg(kilometres(km), duration(minutes))}</p>;
}

function Stop({ stop, number }: { stop: JourneyStop; number: number }) {
  const { journey: words } = useShortlistTexts();
  const time = useClockTime();
  const text = useBilingual();
  return (
    <li className={styles.stop}>
      <Leg {...stop} />
      <span className={styles.number}>{number}</span>
      <div className={styles.text}>
        <h3 className={styles.title}>
          <Link to={listingPath(stop.slug)}>{stop.title}</Link>
        </h3>
        <p className={styles.meta}>
          {words.stay2(time(stop.arriveAt), time(stop.leaveAt))} · {stop.commune}
        </p>
        <SunLine sun={stop.sun} />
        {stop.precision === 'commune' && <p className={styles.meta}>{words.approximate}</p>}
        {stop.warnings.map((warning) => (
          <p key={warning.code} className={styles.warning}>
            <Icon name={warning.code === 'dark' ? 'moon' : 'snow'} size={15} />
            <span>{text(warning.text)}</span>
          </p>
        ))}
      </div>
    </li>
  );
}

/** What the light does that day, and where the sun stands when one comes. */
function SunLine({ sun: { rise, set, altitude, azimuth, light } }: Pick<JourneyStop, 'sun'>) {
  const { journey: words } = useShortlistTexts();
  const time = useClockTime();
  const wind = words.winds.split(',')[Math.round(azimuth / 45) % 8] ?? '';
  const day = rise && set ? words.sun(time(rise), time(set)) : '';
  const now = altitude > 0 ? words.height(Math.round(altitude), wind) : '';
  return (
    <p className={styles.sun}>
      <Icon name={light === 'night' ? 'moon' : 'sun'} size={15} />
      <span>{[words.light[light], now, day].filter(Boolean).join(' · ')}</span>
    </p>
  );
}
