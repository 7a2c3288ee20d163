import type { ShootPlace } from '@contract/productions';
import { Icon } from '../../../ui/Icon';
import parts from '../parts.module.css';
import { PlacePicker } from './PlacePicker';
import styles from './Shoots.module.css';
import { useShootTexts } from './texts';

interface PlacesProps {
  places: readonly ShootPlace[];
  onChange(places: ShootPlace[]): void;
}

/** Where a period is shot: those chosen, and the line to add one more. */
export function Places({ places, onChange }: PlacesProps) {
  const words = useShootTexts();
  return (
    <div className={styles.pickPlaces}>
      {places.length > 0 && (
        <ul className={styles.chosen}>
          {places.map((place, index) => {
            const name = place.name || place.commune || place.address || '';
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place is its position in the list
              <li key={index} className={styles.chip}>
                <Icon name={place.listing ? 'eye' : 'pin'} size={13} />
                <span>
                  {name}
                  {place.commune && place.commune !== name && (
                    <span className={styles.commune}> ({place.commune})</span>
                  )}
                </span>
                <button
                  type="button"
                  className={parts.icon}
                  aria-label={words.removePlace(name)}
                  onClick={() => onChange(places.filter((_, at) => at !== index))}
                >
                  <Icon name="cross" size={12} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <PlacePicker onChoose={(place) => onChange([...places, place])} />
    </div>
  );
}
