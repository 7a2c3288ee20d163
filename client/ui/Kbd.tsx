import styles from './Kbd.module.css';

interface KbdProps {
  children: string;
  /** On a primary button. */
  onFilled?: boolean;
}

/** The key that does the same, beside the words; a screen reader learns it from `aria-keyshortcuts` on the button. */
export const Kbd = ({ children, onFilled = false }: KbdProps) => (
  <span aria-hidden="true">
    <kbd className={onFilled ? styles.onFilled : styles.key}>{children}</kbd>
  </span>
);
