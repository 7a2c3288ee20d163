import { classes } from '../ui/classes';
import styles from './Initials.module.css';

/** `Claire Bonnefoy` → `CB`; a single name gives its first letter. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/[\s-]+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}

/** A person as two letters on a disc; the name stands beside it or on the button around it. */
export const Initials = ({ name, large = false }: { name: string; large?: boolean }) => (
  <span className={classes(styles.disc, large && styles.large)} aria-hidden="true">
    {initialsOf(name)}
  </span>
);
