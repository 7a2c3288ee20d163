import type { Suggestion } from '@contract/directory';
import { Option } from '../../ui/Option';
import type { Combobox } from '../../ui/useCombobox';
import { useSearchTexts } from '../texts';
import type { Group, Option as Offer } from './options';
import styles from './SearchBox.module.css';
import { SuggestionRow } from './SuggestionRow';

interface SuggestionsProps {
  combobox: Combobox;
  groups: Group[];
  options: Offer[];
  typed: string;
  also: Suggestion['also'];
}

/** The list under the search box, with the keys that work in it and the words the search understands as the same. */
export function Suggestions({ combobox, groups, options, typed, also }: SuggestionsProps) {
  const { box } = useSearchTexts();
  const headings = { listing: box.listings, term: box.terms, commune: box.communes };
  return (
    <div className={styles.panel}>
      <div {...combobox.list} role="listbox" aria-label={box.label}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={group.type} role="group" aria-label={headings[group.type]}>
            <div className={styles.heading} aria-hidden="true">
              {headings[group.type]}
            </div>
            {group.options.map((option) => {
              const index = options.indexOf(option);
              return (
                <Option key={index} combobox={combobox} index={index} className={styles.option}>
                  <SuggestionRow option={option} typed={typed} />
                </Option>
              );
            })}
          </div>
        ))}
      </div>
      {options.length === 0 && <p className={styles.none}>{box.none}</p>}
      <div className={styles.foot}>
        <span className={styles.keys}>
          <kbd>↑</kbd> <kbd>↓</kbd> {box.choose}
        </span>
        <span className={styles.keys}>
          <kbd>↵</kbd> {box.open}
        </span>
        {also.length > 0 && <span className={styles.also}>{box.also(also)}</span>}
      </div>
    </div>
  );
}
