import { type ProductionFilter, productionFilter, productionStatus } from '@contract/productions';
import { departementNames } from '../../search/facets';
import { useTerms } from '../../vocabularies/queries';
import { useFileTexts } from '../file/texts';
import { countFilters, noFilter } from '../filters';
import { useRoomTexts } from '../texts';
import type { Room } from '../useRoom';
import { Choice } from './Choice';
import styles from './Room.module.css';
import { SavedViews } from './SavedViews';
import { SearchLine } from './SearchLine';

const needs = ['late', 'unanswered', 'started', 'wrapForm', 'noDates'] as const satisfies ProductionFilter['needs'];

const departements = Object.entries(departementNames).map(([value, name]) => ({ value, label: `${value} ${name}` }));

interface FilterBarProps {
  room: Room;
  /** Who may look after a production. */
  staff: readonly { id: string; name: string }[];
}

/** What narrows the board and the list: words, then one button a filter, then one's own saved ones. */
export function FilterBar({ room, staff }: FilterBarProps) {
  const { state, show } = room;
  const words = useRoomTexts();
  const { filterBar: bar } = words;
  const { status: names } = useFileTexts();
  const terms = useTerms();
  const termsOf = (name: 'productionTypes' | 'leadSources' | 'lossReasons') =>
    terms.all(name).map(({ id }) => ({ value: id, label: terms.label(name, id) }));
  /** The schema of the filter says which of the chosen words it knows. */
  const { status, needs: needed } = productionFilter.shape;

  return (
    <search className={styles.bar} aria-label={bar.label}>
      <SearchLine q={state.q} onAsk={(q) => show({ q })} />
      <Choice
        label={bar.status}
        options={productionStatus.options.map((value) => ({ value, label: names[value] }))}
        chosen={state.status}
        onChange={(chosen) => show({ status: status.parse(chosen) })}
      />
      <Choice
        label={bar.type}
        options={termsOf('productionTypes')}
        chosen={state.type}
        onChange={(type) => show({ type })}
      />
      <Choice
        label={bar.staff}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={state.staff}
        onChange={(chosen) => show({ staff: chosen })}
      />
      <Choice
        label={bar.needs}
        options={needs.map((value) => ({ value, label: bar.need[value] }))}
        chosen={state.needs}
        onChange={(chosen) => show({ needs: needed.parse(chosen) })}
      />
      <Choice
        label={bar.departement}
        options={departements}
        chosen={state.departement}
        onChange={(departement) => show({ departement })}
      />
      <Choice
        label={bar.leadSource}
        options={termsOf('leadSources')}
        chosen={state.leadSource}
        onChange={(leadSource) => show({ leadSource })}
      />
      <Choice
        label={bar.lossReason}
        options={termsOf('lossReasons')}
        chosen={state.lossReason}
        onChange={(lossReason) => show({ lossReason })}
      />
      <Year year={state.year} onChange={(year) => show({ year })} />
      {countFilters(state) > 0 && (
        <button type="button" className={styles.clear} onClick={() => show({ ...noFilter, year: undefined })}>
          {words.clear}
        </button>
      )}
      <SavedViews room={room} />
    </search>
  );
}

function Year({ year, onChange }: { year: number | undefined; onChange(year: number | undefined): void }) {
  const { filterBar: words } = useRoomTexts();
  return (
    <input
      key={year}
      type="text"
      inputMode="numeric"
      maxLength={4}
      className={styles.year}
      aria-label={words.year}
      placeholder={words.year}
      data-on={year !== undefined || undefined}
      defaultValue={year}
      onChange={({ target }) => {
        if (/^(19|20|21)\d\d$/.test(target.value)) onChange(Number(target.value));
        else if (target.value === '' && year !== undefined) onChange(undefined);
      }}
    />
  );
}
