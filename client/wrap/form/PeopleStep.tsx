import { useWrapTexts } from '../texts';
import { FigureField } from './FigureField';
import styles from './Steps.module.css';
import { type PeopleGroup, peopleGroups } from './values';

/** Crew, cast and extras: heads and days, and the part of both that lives here. */
export const PeopleStep = () => peopleGroups.map((group) => <Group key={group} group={group} />);

function Group({ group }: { group: PeopleGroup }) {
  const { people: words } = useWrapTexts();
  const cell = (name: keyof typeof words.field) => (
    <FigureField path={`people.${group}.${name}`} label={`${words[group]}, ${words.field[name]}`} hideLabel />
  );
  return (
    <fieldset className={styles.people}>
      <legend className={styles.legend}>{words[group]}</legend>
      <div className={styles.grid}>
        <span />
        <span className={styles.column}>{words.heads}</span>
        <span className={styles.column}>{words.jobDays}</span>
        <span className={styles.row}>{words.all}</span>
        {cell('heads')}
        {cell('jobDays')}
        <span className={styles.row}>{words.local}</span>
        {cell('localHeads')}
        {cell('localJobDays')}
      </div>
    </fieldset>
  );
}
