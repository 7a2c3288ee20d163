import type { VocabularyName } from '@contract/vocabularies';
import { useEffect, useRef, useState } from 'react';
import { MarkTyped } from '../search/Marked';
import { Icon } from '../ui/Icon';
import { Labelled } from '../ui/Labelled';
import { Option } from '../ui/Option';
import { useCombobox } from '../ui/useCombobox';
import { Chips } from './Chips';
import { type Offer, offersFor } from './matching';
import { useTerms } from './queries';
import styles from './TermsPicker.module.css';
import { usePickerTexts } from './texts';
import { useOtherWords } from './useOtherWords';

interface TermsPickerProps {
  label: string;
  vocabulary: VocabularyName;
  chosen: readonly string[];
  onAdd(id: string): void;
  onRemove(id: string): void;
  most: number;
  /** Offers only what is filed under this term. */
  within?: string;
  hint?: string;
  error?: string;
  placeholder?: string;
  field?: string;
  /** The label of a chosen term, where it is not the term's own. */
  labelOf?(id: string): string;
  /** The chosen ones are shown elsewhere. */
  withoutChips?: boolean;
  onLeave?(): void;
}

/** Terms of a vocabulary by what one types, in either language; several of them, as chips. */
export function TermsPicker({ vocabulary, chosen, most, onAdd, onRemove, within, ...props }: TermsPickerProps) {
  const words = usePickerTexts();
  const terms = useTerms();
  const [text, setText] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const isFull = chosen.length >= most;
  const typed = text.trim();
  const direct = offersFor(terms, vocabulary, [typed], within);
  const others = useOtherWords(direct.length === 0 ? typed : '');
  const offers = (direct.length > 0 ? direct : offersFor(terms, vocabulary, others, within)).filter(notIn(chosen));
  const meant = others.length === 0 && direct.length === 0 ? [] : offers;
  const combobox = useCombobox({
    count: meant.length,
    onChoose(index) {
      const offer = meant[index];
      if (!offer) return;
      onAdd(offer.id);
      setText('');
    },
    onSubmit: () => meant.length > 0 && combobox.offer(),
    onLeave() {
      setText('');
      props.onLeave?.();
    },
  });
  const { active } = combobox;
  useEffect(
    function keepInSight() {
      list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
    },
    [active],
  );
  const isOpen = combobox.isOpen && !isFull;
  const labelOf = props.labelOf ?? ((id: string) => terms.label(vocabulary, id));

  return (
    <div className={styles.picker} {...combobox.root}>
      <Labelled label={props.label} hint={isFull ? words.full(most) : props.hint} error={props.error}>
        {(control) => (
          <span className={styles.box}>
            <input
              {...control}
              {...combobox.input}
              data-field={props.field}
              role="combobox"
              aria-expanded={isOpen}
              className={styles.input}
              type="text"
              placeholder={props.placeholder}
              disabled={isFull}
              value={text}
              onFocus={combobox.open}
              onClick={combobox.open}
              onChange={(event) => {
                setText(event.target.value);
                combobox.open();
              }}
              onKeyDown={(event) => {
                const last = chosen.at(-1);
                if (event.key === 'Backspace' && text === '' && last !== undefined) onRemove(last);
                combobox.input.onKeyDown(event);
              }}
            />
            <Icon name="chevronDown" size={15} />
          </span>
        )}
      </Labelled>
      {isOpen && (
        <div className={styles.panel}>
          <div {...combobox.list} ref={list} role="listbox" aria-label={props.label} className={styles.list}>
            {meant.map((offer, place) => (
              <Option key={offer.id} combobox={combobox} index={place} className={styles.option}>
                <span className={offer.depth > 0 ? styles.inner : styles.outer}>
                  <MarkTyped text={offer.label} typed={typed} />
                </span>
                {offer.under && <span className={styles.under}>{offer.under}</span>}
              </Option>
            ))}
          </div>
          {typed !== '' && meant.length === 0 && <p className={styles.none}>{words.none}</p>}
        </div>
      )}
      <span className="unseen" role="status">
        {isOpen && typed !== '' && words.options(meant.length)}
      </span>
      {!props.withoutChips && (
        <Chips items={chosen.map((id) => ({ key: id, label: labelOf(id) }))} onRemove={onRemove} />
      )}
    </div>
  );
}

const notIn =
  (chosen: readonly string[]) =>
  ({ id }: Offer) =>
    !chosen.includes(id);
