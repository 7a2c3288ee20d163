import { Icon } from '../../ui/Icon';
import { dayOf, useDays } from '../days';
import styles from './Contact.module.css';
import { useContactTexts } from './texts';

/** When somebody last said that all this is still right. */
export function Freshness({ confirmedAt }: { confirmedAt: string | null }) {
  const words = useContactTexts();
  const { day } = useDays();
  return (
    <p className={confirmedAt ? styles.fresh : styles.unconfirmed}>
      <Icon name={confirmedAt ? 'check' : 'eye'} size={17} />
      {confirmedAt ? words.confirmed(day(dayOf(new Date(confirmedAt)))) : words.unconfirmed}
    </p>
  );
}
