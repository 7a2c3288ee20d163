import { useFormats } from '../../i18n/format';
import styles from './RadiusSwitch.module.css';
import { useNearbyTexts } from './texts';
import { radii } from './useRadius';

/** À moins de 10 · 30 · 60 km. */
export function RadiusSwitch({ radius, onRadius }: { radius: number; onRadius(radius: number): void }) {
  const words = useNearbyTexts();
  const { kilometres } = useFormats();
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{words.radius}</legend>
      {radii.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            className={styles.input}
            type="radio"
            name="nearby-radius"
            checked={choice === radius}
            onChange={() => onRadius(choice)}
          />
          <span className={styles.text}>{kilometres(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
