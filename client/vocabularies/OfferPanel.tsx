import { useEffect, useRef } from 'react';
import { MarkTyped } from '../search/Marked';
import { Option } from '../ui/Option';
import type { Combobox } from '../ui/useCombobox';
import type { Offer } from './matching';
import styles from './TermsPicker.module.css';
import { usePickerTexts } from './texts';

interface OfferPanelProps {
  combobox: Combobox;
  label: string;
  offers: readonly Offer[];
  typed: string;
}

/** The terms that are offered under a picker; the one under the cursor stays in sight. */
export function OfferPanel({ combobox, label, offers, typed }: OfferPanelProps) {
  const words = usePickerTexts();
  const list = useRef<HTMLDivElement>(null);
  const { active } = combobox;
  useEffect(
    function keepInSight() {
      list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
    },
    [active],
  );
  return (
    <div className={styles.panel}>
      <div {...combobox.list} ref={list} role="listbox" aria-label={label} className={styles.list}>
        {offers.map((offer, place) => (
          <Option key={offer.id} combobox={combobox} index={place} className={styles.option}>
            <span className={offer.depth > 0 ? styles.inner : undefined}>
              <MarkTyped text={offer.label} typed={typed} />
            </span>
            {offer.under && <span className={styles.under}>{offer.under}</span>}
          </Option>
        ))}
      </div>
      {typed !== '' && offers.length === 0 && <p className={styles.none}>{words.none}</p>}
    </div>
  );
}
