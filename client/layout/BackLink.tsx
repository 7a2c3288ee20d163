import { Link, useLocation } from 'react-router';
import { z } from 'zod';
import { Icon } from '../ui/Icon';
import styles from './BackLink.module.css';

const cameFrom = z.object({ back: z.object({ to: z.string().startsWith('/'), label: z.string() }) });
export type CameFrom = z.infer<typeof cameFrom>;

/** To be given as `state` to a link, so that the page it leads to can offer the way back in its bar. */
export const comingFrom = (to: string, label: string): CameFrom => ({ back: { to, label } });

/** "‹ 37 places near Besse": back to the list a page was opened from; without one, to `fallback`. */
export function BackLink({ fallback }: { fallback: CameFrom }) {
  const { state } = useLocation();
  const { back } = cameFrom.safeParse(state).data ?? fallback;
  return (
    <Link to={back.to} className={styles.back}>
      <Icon name="chevronLeft" size={14} />
      <span className={styles.label}>{back.label}</span>
    </Link>
  );
}
