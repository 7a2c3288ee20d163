import { Bars } from '../charts/Bars';
import { useFormats } from '../i18n/format';
import { departementNames } from '../search/facets';
import styles from './Gaps.module.css';
import type { Gaps } from './queries';
import { useGapTexts } from './texts';
import { useMonthName } from './useMonthName';

/** When and where things were missing. */
export function Trends({ gaps }: { gaps: Gaps }) {
  const words = useGapTexts();
  const { number } = useFormats();
  const nameOf = useMonthName();
  const note = gaps.since ? words.noteOf(nameOf(gaps.since)) : '';
  return (
    <div className={styles.trends}>
      <Bars
        title={words.byMonth}
        note={note}
        columns={Object.values(words.byMonthColumns)}
        empty={words.none}
        rows={gaps.byMonth.map(({ month, times, nothing }) => ({
          key: month,
          name: nameOf(month),
          value: times,
          parts: [
            { key: 'nothing', value: nothing, fill: 'var(--ev-audited)' },
            { key: 'few', value: times - nothing, fill: 'var(--ev-computed)' },
          ],
          text: `${number(times)} (${number(nothing)} ${words.nothingAt})`,
          cells: [number(times), number(nothing)],
        }))}
      />
      <Bars
        title={words.byPlace}
        note={note}
        columns={Object.values(words.byPlaceColumns)}
        empty={words.noPlace}
        rows={gaps.byDepartement.map(({ departement, times }) => ({
          key: departement,
          name: departementNames[departement] ?? departement,
          value: times,
          text: number(times),
          cells: [number(times)],
        }))}
      />
    </div>
  );
}
