import { castingRole } from '@contract/castings';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLanguage } from '../i18n/language';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { useDebounced } from '../ui/useDebounced';
import { useTerms } from '../vocabularies/queries';
import styles from './Casting.module.css';
import type { CallWishes } from './queries';
import { useCastingTexts } from './texts';

interface CallFiltersProps {
  wishes: CallWishes;
  change(more: Partial<CallWishes>): void;
  total: number | undefined;
}

/** What narrows the list: words, the kind of role, whom it is for, an age. */
export function CallFilters({ wishes, change, total }: CallFiltersProps) {
  const words = useCastingTexts();
  const language = useLanguage();
  const plays = useTerms()
    .all('plays')
    .filter(({ id }) => id !== 'any');
  const kinds = castingRole.shape.kind.options;
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <WordsField q={wishes.q} onChange={(q) => change({ q })} />
      <Select
        label={words.kind}
        hideLabel
        value={wishes.kind[0] ?? ''}
        options={[
          { value: '', label: words.allKinds },
          ...kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
        ]}
        onChange={(kind) => change({ kind: kinds.filter((each) => each === kind) })}
      />
      <Select
        label={words.plays}
        hideLabel
        value={wishes.plays[0] ?? ''}
        options={[
          { value: '', label: words.allPlays },
          ...plays.map((term) => ({ value: term.id, label: term[language] })),
        ]}
        onChange={(term) => change({ plays: term ? [term] : [] })}
      />
      <Field
        label={words.age}
        hideLabel
        placeholder={words.age}
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        end={words.ageHint}
        value={wishes.age ?? ''}
        onChange={({ target }) => change({ age: target.value === '' ? undefined : Number(target.value) })}
      />
      <p className={styles.total} role="status">
        {total !== undefined && words.found(total)}
      </p>
    </search>
  );
}

/** Asks once one pauses. */
function WordsField({ q, onChange }: { q: string; onChange(q: string): void }) {
  const words = useCastingTexts();
  const [typed, type] = useState(q);
  const settled = useDebounced(typed, 250);
  const ask = useEffectEvent((text: string) => text !== q && onChange(text));
  useEffect(
    function askFor() {
      ask(settled);
    },
    [settled],
  );
  return (
    <Field
      label={words.search}
      hideLabel
      placeholder={words.search}
      type="search"
      value={typed}
      onChange={({ target }) => type(target.value)}
    />
  );
}
