import { suggestSearch } from '@contract/directory';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { useLanguage } from '../../i18n/language';
import picker from '../../places/CommunePicker.module.css';
import { MarkTyped } from '../../search/Marked';
import { Icon } from '../../ui/Icon';
import { Labelled } from '../../ui/Labelled';
import { Option } from '../../ui/Option';
import { useCombobox } from '../../ui/useCombobox';
import { useDebounced } from '../../ui/useDebounced';
import type { AskedCommune } from './asked';
import { usePlannerTexts } from './texts';

interface PlacePickerProps {
  onListing(slug: string): void;
  onCommune(commune: AskedCommune): void;
}

interface Offered {
  key: string;
  name: string;
  under: string;
  take(): void;
}

/** A place of the directory or a commune, by its name; one after the other. */
export function PlacePicker({ onListing, onCommune }: PlacePickerProps) {
  const { asking: words } = usePlannerTexts();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 120);
  const { data } = useOffers(asked);
  const isAnswered = text.trim() !== '' && asked !== '' && data !== undefined;
  const offers: Offered[] = isAnswered
    ? [
        ...data.listings.map(({ slug, title, commune }) => ({
          key: slug,
          name: title,
          under: commune,
          take: () => onListing(slug),
        })),
        ...data.communes.map(({ insee, name }) => ({
          key: insee,
          name,
          under: words.commune,
          take: () => onCommune({ insee, name }),
        })),
      ]
    : [];
  function take(offer: Offered | undefined) {
    if (!offer) return;
    offer.take();
    setText('');
  }
  const combobox = useCombobox({
    count: offers.length,
    onChoose: (index) => take(offers[index]),
    onSubmit: () => (offers.length === 1 ? take(offers[0]) : combobox.offer()),
  });
  const isOpen = combobox.isOpen && isAnswered;
  return (
    <div className={picker.picker} {...combobox.root}>
      <Labelled label={words.place} hint={words.placeHint}>
        {(control) => (
          <span className={picker.box}>
            <Icon name="pin" size={17} />
            <input
              {...control}
              {...combobox.input}
              role="combobox"
              aria-expanded={isOpen}
              className={picker.input}
              type="text"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                combobox.open();
              }}
            />
          </span>
        )}
      </Labelled>
      {isOpen && (
        <div className={picker.panel}>
          <div {...combobox.list} role="listbox" aria-label={words.place}>
            {offers.map(({ key, name, under }, place) => (
              <Option key={key} combobox={combobox} index={place} className={picker.option}>
                <span>
                  <MarkTyped text={name} typed={asked} />
                </span>
                <span className={picker.under}>{under}</span>
              </Option>
            ))}
          </div>
          {offers.length === 0 && <p className={picker.none}>{words.none}</p>}
        </div>
      )}
      <span className="unseen" role="status">
        {isOpen && words.counted(offers.length)}
      </span>
    </div>
  );
}

function useOffers(q: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['suggest', 'places', q, lang],
    queryFn: ({ signal }) => call(suggestSearch, { query: { q, kind: ['location'], lang, limit: 5 }, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}
