import { useEconomics } from '../economics';
import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import styles from './Team.module.css';
import { useTeamTexts } from './texts';

/** Local job-days as full-time posts of a year, by the dated hours of the settings. */
export function FullTime() {
  const words = useTeamTexts();
  const { whole, tenths, hundredths } = useFigures();
  const economics = useEconomics();
  const { crew, cast, extras } = useFile().production.people;
  const known = [crew, cast, extras].map(({ localJobDays }) => localJobDays).filter((each) => each !== null);
  if (!economics || known.length === 0) return null;
  const days = known.reduce((sum, each) => sum + each, 0);
  const { hoursPerDay, hoursPerYear } = economics;
  return (
    <dl className={styles.fte}>
      <dt>{words.fte}</dt>
      <dd>
        {words.fteOf(hundredths((days * hoursPerDay.value) / hoursPerYear.value), whole(days))}
        <p className={parts.quiet}>{words.fteHow(tenths(hoursPerDay.value), whole(hoursPerYear.value))}</p>
      </dd>
    </dl>
  );
}
