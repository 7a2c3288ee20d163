import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language';
import { comingFrom } from '../../layout/BackLink';
import { listingPath, searchPath } from '../../paths';
import { Icon } from '../../ui/Icon';
import { useCombobox } from '../../ui/useCombobox';
import { useDebounced } from '../../ui/useDebounced';
import { inTerm, lookAround, typed as typedWords } from '../changes';
import { defaultRadius, type Filters } from '../filters';
import { suggestQuery } from '../queries';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import { NearBox } from './NearBox';
import { groupsOf, type Option } from './options';
import styles from './SearchBox.module.css';
import { Suggestions } from './Suggestions';

interface SearchBoxProps {
  filters: Filters;
  change: ChangeFilters;
}

/** Milliseconds without a key before the server is asked. */
const pause = 80;

/** What and around where: words with a type-ahead, and a commune. */
export function SearchBox({ filters, change }: SearchBoxProps) {
  const { box } = useSearchTexts();
  const [text, setText] = useTextOf(filters.q);
  const asked = useDebounced(text.trim(), pause);
  const { data } = useQuery(suggestQuery(asked, useLanguage()));
  const groups = useMemo(() => (data ? groupsOf(data) : []), [data]);
  const options = useMemo(() => groups.flatMap((group) => group.options), [groups]);
  /** Back from a listing leads to the search it was found by. */
  const keep = () => {
    if (text.trim() !== filters.q) change(typedWords(text), { replace: true });
  };
  const take = useTake(text, keep, change, setText);
  const search = () => change(typedWords(text));
  const combobox = useCombobox({
    count: options.length,
    onChoose: (index) => {
      const option = options[index];
      if (option) take(option);
    },
    onSubmit: search,
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    combobox.close();
    search();
  }
  function clear() {
    setText('');
    change(typedWords(''));
  }
  const isShown = combobox.isOpen && text.trim() !== '' && data !== undefined;

  return (
    // biome-ignore lint/a11y/useSemanticElements: Safari 16 does not know the element "search"
    <form className={styles.box} role="search" onSubmit={submit}>
      <div className={styles.words} {...combobox.root}>
        <Icon name="search" />
        <input
          {...combobox.input}
          role="combobox"
          aria-expanded={isShown}
          className={styles.input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          maxLength={200}
          aria-label={box.label}
          placeholder={box.placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            combobox.open();
          }}
        />
        {text !== '' && (
          <button type="button" className={styles.clear} aria-label={box.clear} onClick={clear}>
            <Icon name="cross" size={14} />
          </button>
        )}
        {isShown && (
          <Suggestions combobox={combobox} groups={groups} options={options} typed={asked} also={data.also} />
        )}
      </div>
      <NearBox filters={filters} change={change} />
      <span className="unseen" role="status">
        {isShown && box.suggestions(options.length)}
      </span>
    </form>
  );
}

/** What stands in the box: the words of the address until the reader types others. */
function useTextOf(q: string) {
  const [text, setText] = useState(q);
  useEffect(
    function followAddress() {
      setText(q);
    },
    [q],
  );
  return [text, setText] as const;
}

/** What each kind of suggestion does. */
function useTake(typed: string, keep: () => void, change: ChangeFilters, setText: (text: string) => void) {
  const { facets } = useSearchTexts();
  const navigate = useNavigate();
  return (option: Option) => {
    switch (option.type) {
      case 'listing':
        keep();
        void navigate(listingPath(option.card.slug), {
          state: comingFrom(`${searchPath}${window.location.search}`, facets.typed(typed.trim())),
        });
        return;
      case 'term':
        setText('');
        change(inTerm(option.term.kind, option.term.field, option.term.value));
        return;
      case 'commune':
        setText('');
        change((filters) =>
          lookAround({
            at: option.commune.position,
            radius: filters.around?.radius ?? defaultRadius,
            name: option.commune.name,
          })({ ...filters, q: '' }),
        );
    }
  };
}
