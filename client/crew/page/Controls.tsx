import { shootSize } from '@contract/crew';
import { CommunePicker } from '../../places/CommunePicker';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import type { Asked, ChangeAsked } from '../asked';
import styles from '../Crew.module.css';
import { useCrewTexts } from '../texts';

/** Where, when and for what shoot; the address keeps it. */
export function Controls({ asked, change }: { asked: Asked; change: ChangeAsked }) {
  const words = useCrewTexts();
  const sizes = shootSize.options.map((value) => ({ value, label: words.sizes[value] }));
  return (
    <search className={styles.controls} aria-label={words.controls}>
      <CommunePicker
        label={words.commune}
        hint={words.communeHint}
        none={words.communeNone}
        counted={words.communes}
        name={asked.place}
        onChoose={({ name, position }) => change({ near: position, place: name })}
        onClear={() => undefined}
      />
      <Field
        label={words.from}
        type="date"
        value={asked.from ?? ''}
        onChange={({ target: { value: from } }) => change(daysWith(asked, { from }))}
      />
      <Field
        label={words.to}
        type="date"
        min={asked.from}
        value={asked.to ?? ''}
        onChange={({ target: { value: to } }) => change(daysWith(asked, { to }))}
      />
      <Select
        label={words.size}
        value={asked.size ?? ''}
        options={[{ value: '', label: words.noSize }, ...sizes]}
        onChange={(value) => change({ size: value === '' ? undefined : value })}
      />
    </search>
  );
}

/** A day given alone is the first and the last; a last day before the first follows it. */
function daysWith({ from, to }: Asked, news: { from?: string; to?: string }): Pick<Asked, 'from' | 'to'> {
  const [first, last] = ['from' in news ? news.from : from, 'to' in news ? news.to : to];
  if (!first || !last) {
    const only = news.from || news.to || undefined;
    return { from: only, to: only };
  }
  return first <= last ? { from: first, to: last } : { from: news.from ?? news.to, to: news.from ?? news.to };
}
