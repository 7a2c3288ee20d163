import { CommunePicker } from '../../places/CommunePicker';
import { Field } from '../../ui/Field';
import { Radios } from '../../ui/Radios';
import { Select } from '../../ui/Select';
import type { Opened } from '../page/opened';
import { useShortlistTexts } from '../texts';
import styles from './DayForm.module.css';
import { useDuration } from './duration';
import type { Plan, useDay } from './useDay';

const stays = ['15', '30', '45', '60', '90', '120'] as const;
const orders: Plan['order'][] = ['best', 'given'];

/** Where the unit sleeps, which day, when it leaves, how long it looks. */
export function DayForm({ opened, day }: { opened: Opened; day: ReturnType<typeof useDay> }) {
  const { journey: words } = useShortlistTexts();
  const duration = useDuration();
  const { acts, shortlist } = opened;
  const { plan, change } = day;
  return (
    <section className={styles.form} aria-label={words.form}>
      <div className={styles.base}>
        <CommunePicker
          label={words.base}
          hint={words.baseHint}
          none={words.baseNone}
          counted={words.baseCount}
          name={shortlist.base?.name ?? ''}
          onChoose={({ name, position }) => acts.change({ base: { name, position } })}
          onClear={() => acts.change({ base: null })}
        />
      </div>
      <Field
        label={words.day}
        type="date"
        value={day.day}
        required
        onChange={({ currentTarget }) => currentTarget.value && acts.change({ scoutingDay: currentTarget.value })}
      />
      <Field
        label={words.leave}
        type="time"
        value={plan.leaveAt}
        required
        onChange={({ currentTarget }) => currentTarget.value && change({ leaveAt: currentTarget.value })}
      />
      <Select
        label={words.stay}
        options={stays.map((value) => ({ value, label: duration(Number(value)) }))}
        value={stays.find((value) => Number(value) === plan.stayMinutes) ?? '45'}
        onChange={(minutes) => change({ stayMinutes: Number(minutes) })}
      />
      <div className={styles.order}>
        <Radios
          label={words.order}
          options={orders.map((value) => ({ value, label: words.orders[value] }))}
          value={plan.order}
          onChange={(order) => change({ order })}
        />
      </div>
    </section>
  );
}
