import { allNeeds, isNarrowed, type Need, unnarrowed } from '../filters';
import { useEnquiryTexts } from '../texts';
import type { Inbox } from '../useInbox';
import styles from './Inbox.module.css';
import { SearchBox } from './SearchBox';

/** What narrows the list: words, whose, what presses, a label. */
export function Filters({ inbox: { state, show, first } }: { inbox: Inbox }) {
  const { filter: words } = useEnquiryTexts();
  const labels = first?.labels ?? [];
  const toggle = (need: Need) =>
    show({
      needs: state.needs.includes(need) ? state.needs.filter((other) => other !== need) : [...state.needs, need],
    });
  return (
    <search className={styles.filters}>
      <SearchBox q={state.q} onAsk={(q) => show({ q })} />
      <div className={styles.chips}>
        <Chip isOn={state.mine} onClick={() => show({ mine: !state.mine })}>
          {words.mine}
        </Chip>
        {allNeeds.map((need) => (
          <Chip key={need} isOn={state.needs.includes(need)} onClick={() => toggle(need)}>
            {words[need]}
          </Chip>
        ))}
        {(labels.length > 0 || state.label) && (
          <select
            className={styles.chip}
            aria-label={words.label}
            data-on={state.label !== '' || undefined}
            value={state.label}
            onChange={({ target }) => show({ label: target.value })}
          >
            <option value="">{words.label}</option>
            {state.label && !labels.some(({ label }) => label === state.label) && <option>{state.label}</option>}
            {labels.map(({ label, count }) => (
              <option key={label} value={label}>
                {label} ({count})
              </option>
            ))}
          </select>
        )}
        {isNarrowed(state) && (
          <button type="button" className={styles.clear} onClick={() => show(unnarrowed)}>
            {words.clear}
          </button>
        )}
      </div>
    </search>
  );
}

const Chip = ({ isOn, onClick, children }: { isOn: boolean; onClick(): void; children: string }) => (
  <button type="button" className={styles.chip} aria-pressed={isOn} data-on={isOn || undefined} onClick={onClick}>
    {children}
  </button>
);
