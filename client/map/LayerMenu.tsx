import { type FocusEvent, useState } from 'react';
import { Icon } from '../ui/Icon';
import styles from './Controls.module.css';
import { useMapTexts } from './texts';

interface LayerMenuProps {
  options: { id: string; name: string }[];
  chosen: string;
  onChoose(id: string): void;
}

/** The button that opens the choice of grounds. */
export function LayerMenu({ options, chosen, onChoose }: LayerMenuProps) {
  const { layers } = useMapTexts();
  const [isOpen, setOpen] = useState(false);
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its own button opened
    <div
      className={`${styles.control} ${styles.layers}`}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <button
        type="button"
        className={styles.button}
        aria-label={layers}
        title={layers}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="layers" size={17} />
      </button>
      {isOpen && (
        <fieldset className={styles.menu}>
          <legend className="unseen">{layers}</legend>
          {options.map(({ id, name }) => (
            <label key={id} className={styles.choice}>
              <input type="radio" name="layer" checked={id === chosen} onChange={() => onChoose(id)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
