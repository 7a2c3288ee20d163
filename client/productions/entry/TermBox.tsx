import type { VocabularyName } from '@contract/vocabularies';
import { useState } from 'react';
import { classes } from '../../ui/classes';
import field from '../../ui/Field.module.css';
import { Labelled } from '../../ui/Labelled';
import { useCombobox } from '../../ui/useCombobox';
import { OfferPanel } from '../../vocabularies/OfferPanel';
import { useTerms } from '../../vocabularies/queries';
import { useOffers } from '../../vocabularies/useOffers';
import { useRoomTexts } from '../texts';
import styles from './Entry.module.css';

interface TermBoxProps {
  label: string;
  vocabulary: VocabularyName;
  value: string | null;
  onChange(id: string | null): void;
  placeholder?: string;
  error?: string;
}

const none: readonly string[] = [];

/** One term of a vocabulary, by typing the beginning of it: leaving the box takes the first that fits. */
export function TermBox({ label, vocabulary, value, onChange, placeholder, error }: TermBoxProps) {
  const words = useRoomTexts().form;
  const terms = useTerms();
  const [typed, type] = useState<string | null>(null);
  const chosen = value === null ? '' : terms.label(vocabulary, value);
  const text = typed ?? chosen;
  const asked = (typed ?? '').trim();
  // What a term is filed under is no word for the reader here.
  const offers = useOffers({ vocabulary, typed: asked, chosen: none }).map((offer) => ({
    ...offer,
    under: '',
    depth: 0,
  }));

  function take(index: number) {
    const offer = offers[index];
    if (!offer) return;
    onChange(offer.id);
    type(null);
  }
  function leave() {
    if (asked === '') {
      if (typed !== null) onChange(null);
      return type(null);
    }
    if (offers.length > 0) take(0);
  }
  const combobox = useCombobox({ count: offers.length, onChoose: take, onSubmit: leave, onLeave: leave });
  const isOpen = combobox.isOpen && typed !== null;
  return (
    <div className={styles.term} {...combobox.root}>
      <Labelled label={label} error={error}>
        {(control) => (
          <input
            {...control}
            {...combobox.input}
            role="combobox"
            aria-expanded={isOpen}
            className={classes(field.input)}
            type="text"
            placeholder={placeholder}
            value={text}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={({ target }) => {
              type(target.value);
              combobox.offer();
            }}
            onKeyDown={(event) => {
              // With nothing half typed, Enter is the form's.
              if (event.key !== 'Enter' || typed !== null) combobox.input.onKeyDown(event);
            }}
          />
        )}
      </Labelled>
      {isOpen && <OfferPanel combobox={combobox} label={label} offers={offers} typed={asked} />}
      <span className="unseen" role="status">
        {isOpen && asked !== '' && (offers.length === 0 ? words.noOption : words.options(offers.length))}
      </span>
    </div>
  );
}
