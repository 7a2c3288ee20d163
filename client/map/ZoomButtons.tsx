import { Icon } from '../ui/Icon';
import styles from './Controls.module.css';
import { useLeaflet } from './LeafletMap';
import { useMapTexts } from './texts';

export function ZoomButtons() {
  const map = useLeaflet();
  const { zoomIn, zoomOut } = useMapTexts();
  return (
    <div className={`${styles.control} ${styles.zoom}`}>
      <button type="button" className={styles.button} aria-label={zoomIn} title={zoomIn} onClick={() => map.zoomIn()}>
        <Icon name="plus" size={17} />
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={zoomOut}
        title={zoomOut}
        onClick={() => map.zoomOut()}
      >
        <Icon name="minus" size={17} />
      </button>
    </div>
  );
}
