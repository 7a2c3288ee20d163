import type { PackageView } from '@contract/packages';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format';
import { askPath } from '../../paths';
import { usePackageTexts } from '../texts';
import styles from './Foot.module.css';

/** Whose pictures, who read it, and whom to ask. */
export function Foot({ shared }: { shared: PackageView }) {
  const { foot: words } = usePackageTexts();
  const when = useWhen();
  const { people, lastAt } = shared.seen;
  const seen = words.seen(people, lastAt ? when(lastAt) : '');
  return (
    <footer className={styles.foot}>
      <p>
        {shared.illustrations ? words.illustrations : words.credits} {seen && `${seen}.`}
      </p>
      <p className={styles.ask}>
        {words.question} <Link to={askPath}>{words.ask}</Link>
      </p>
    </footer>
  );
}

/** `hier à 18 h 12`, `le 4 septembre à 9 h 30`. */
function useWhen(): (moment: string) => string {
  const { foot: words } = usePackageTexts();
  const { day, time } = useFormats();
  return (moment) => {
    const at = new Date(moment);
    const daysAgo = Math.round((midnight(new Date()) - midnight(at)) / 86_400_000);
    const named = daysAgo === 0 ? words.today : daysAgo === 1 ? words.yesterday : words.on(day(moment));
    return words.at(named, time(at));
  };
}

const midnight = (moment: Date) => new Date(moment).setHours(0, 0, 0, 0);
