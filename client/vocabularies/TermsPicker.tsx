import type { VocabularyName } from '@contract/vocabularies';
import { useState } from 'react';
import { fold } from '../search/folding';
import { Icon } from '../ui/Icon';
import { Labelled } from '../ui/Labelled';
import { useCombobox } from '../ui/useCombobox';
import { Chips } from './Chips';
import type { Offer } from './matching';
import { OfferPanel } from './OfferPanel';
import { useTerms } from './queries';
import styles from './TermsPicker.module.css';
import { usePickerTexts } from './texts';
import { useOffers } from './useOffers';

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
  const isFull = chosen.length >= most;
  const typed = text.trim();
  const offers = useOffers({ vocabulary, typed, chosen, within });
  function take(offer: Offer | undefined) {
    if (!offer) return;
    onAdd(offer.id);
    setText('');
  }
  const combobox = useCombobox({
    count: offers.length,
    onChoose: (index) => take(offers[index]),
    onSubmit: () => offers.length > 0 && combobox.offer(),
    onLeave() {
      // A term typed out is that term; other words stay in the box, where they are seen to be none.
      take(offers.find(({ label }) => fold(label) === fold(typed)));
      props.onLeave?.();
    },
  });
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
      {isOpen && <OfferPanel combobox={combobox} label={props.label} offers={offers} typed={typed} />}
      <span className="unseen" role="status">
        {isOpen && typed !== '' && words.options(offers.length)}
      </span>
      {!props.withoutChips && (
        <Chips items={chosen.map((id) => ({ key: id, label: labelOf(id) }))} onRemove={onRemove} />
      )}
    </div>
  );
}
