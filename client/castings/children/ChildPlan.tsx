import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readDay, useDays } from '../../listings/days';
import { Field } from '../../ui/Field';
import { childPlanQuery } from '../queries';
import { useCastingTexts } from '../texts';
import styles from './Children.module.css';

/** From an age and a first shooting day: by when the file is complete, and how long a day may be. */
export function ChildPlan() {
  const { plan: words } = useCastingTexts().children;
  const [age, setAge] = useState('9');
  const [firstDay, setFirstDay] = useState('');
  const years = Number(age);
  const isAge = age !== '' && Number.isInteger(years) && years >= 0 && years <= 17;
  const day = readDay(firstDay);
  return (
    <div className={styles.plan}>
      <h3 className={styles.heading}>{words.title}</h3>
      <div className={styles.planFields}>
        <Field
          label={words.age}
          type="number"
          min={0}
          max={17}
          value={age}
          onChange={({ target }) => setAge(target.value)}
        />
        <Field
          label={words.firstDay}
          type="date"
          value={firstDay}
          onChange={({ target }) => setFirstDay(target.value)}
        />
      </div>
      <div role="status">{isAge && day && <Planned age={years} firstDay={day} />}</div>
    </div>
  );
}

function Planned({ age, firstDay }: { age: number; firstDay: string }) {
  const { plan: words, hour } = useCastingTexts().children;
  const { day } = useDays();
  const { data: plan } = useQuery(childPlanQuery(age, firstDay));
  if (!plan) return null;
  if (!plan.authorisation || plan.fileBy === null) return <p>{words.free}</p>;
  const { sitting, term, holidays } = plan;
  return (
    <>
      <p className={plan.late ? styles.late : styles.by}>{words.fileBy(day(plan.fileBy))}</p>
      <p className={styles.note}>{sitting ? words.sitting(day(sitting.day), sitting.name) : words.noSitting}</p>
      {plan.late && <p className={styles.late}>{words.late}</p>}
      {term !== null && holidays !== null && <p>{words.hours(hour(term), hour(holidays))}</p>}
    </>
  );
}
