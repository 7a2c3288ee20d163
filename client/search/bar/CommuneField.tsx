import type { Suggestion } from '@contract/directory';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { Option } from '../../ui/Option';
import { useCombobox } from '../../ui/useCombobox';
import { useDebounced } from '../../ui/useDebounced';
import { lookAround } from '../changes';
import { defaultRadius } from '../filters';
import { fold } from '../folding';
import { MarkTyped } from '../Marked';
import { suggestQuery } from '../queries';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import styles from './CommuneField.module.css';
import { useMyPosition } from './useMyPosition';

type CommuneSuggestion = Suggestion['communes'][number];

interface CommuneFieldProps {
  change: ChangeFilters;
  /** In the bar it is bare; in the drawer it has a box of its own. */
  look: 'bar' | 'boxed';
  autoFocus?: boolean;
  onDone?: () => void;
}

/** A commune by its name, or where the reader is: the middle of the circle to search in. */
export function CommuneField({ change, look, autoFocus = false, onDone }: CommuneFieldProps) {
  const { near } = useSearchTexts();
  const [text, setText] = useState('');
  const isTyped = text.trim() !== '';
  const asked = useDebounced(text.trim(), 80);
  const { data } = useQuery(suggestQuery(asked, useLanguage()));
  const communes = useMemo(() => (isTyped && asked !== '' && data ? data.communes : []), [isTyped, asked, data]);

  const around = (at: { lat: number; lng: number }, name: string) => {
    change((filters) => lookAround({ at, name, radius: filters.around?.radius ?? defaultRadius })(filters));
    setText('');
    onDone?.();
  };
  const position = useMyPosition((at) => around(at, ''));
  const take = ({ position: at, name }: CommuneSuggestion) => around(at, name);
  const combobox = useCombobox({
    // The reader's own position is offered to who has typed nothing.
    count: isTyped ? communes.length : 1,
    onChoose: (index) => {
      if (!isTyped) return position.ask();
      const commune = communes[index];
      if (commune) take(commune);
    },
    onLeave: () => {
      position.forget();
      onDone?.();
    },
    onSubmit: () => {
      if (!isTyped) return combobox.open();
      const meant = text.trim() === asked ? meantBy(asked, communes) : undefined;
      if (meant) take(meant);
      else combobox.offer();
    },
  });
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') position.forget();
    combobox.input.onKeyDown(event);
  }

  return (
    <div className={classes(styles.field, styles[look])} {...combobox.root}>
      <Icon name="pin" size={16} />
      <input
        {...combobox.input}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={combobox.isOpen}
        className={styles.input}
        type="text"
        aria-label={near.label}
        placeholder={near.placeholder}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to change the place
        autoFocus={autoFocus}
        onFocus={combobox.open}
        onChange={(event) => {
          setText(event.target.value);
          position.forget();
          combobox.open();
        }}
      />
      {combobox.isOpen && (
        <div className={styles.panel}>
          <div {...combobox.list} role="listbox" aria-label={near.label}>
            {!isTyped && (
              <Option combobox={combobox} index={0} className={styles.option}>
                <Icon name="crosshair" size={16} />
                {near.me}
              </Option>
            )}
            {communes.map((commune, place) => (
              <Option key={commune.insee} combobox={combobox} index={place} className={styles.option}>
                <Icon name="pin" size={16} />
                <span>
                  <MarkTyped text={commune.name} typed={asked} />
                </span>
                <span className={styles.aside}>{commune.departementName}</span>
              </Option>
            ))}
          </div>
          {isTyped && asked !== '' && data && communes.length === 0 && <p className={styles.none}>{near.none}</p>}
        </div>
      )}
      {position.isDenied && (
        <p className={styles.denied} role="alert">
          {near.denied}
        </p>
      )}
    </div>
  );
}

/** The only commune offered, or the first when it bears the very name that was typed; else the reader has to choose. */
function meantBy(typed: string, [first, ...others]: readonly CommuneSuggestion[]): CommuneSuggestion | undefined {
  const isMeant = others.length === 0 || (first !== undefined && plain(first.name) === plain(typed));
  return isMeant ? first : undefined;
}

const plain = (name: string) => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ');
