import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './Button';
import { classes } from './classes';
import styles from './Drawer.module.css';
import { Icon } from './Icon';

interface DrawerProps {
  open: boolean;
  onClose(): void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  /** Stays at the bottom while the rest scrolls. */
  footer?: ReactNode;
  /** `right`: wider, for what explains the page behind it. Under a thumb both come from below. */
  side?: 'left' | 'right';
}

/** A panel over the page: full height, from one side with a mouse, from below under a thumb. Escape and the page behind close it. */
export function Drawer({ open, onClose, title, closeLabel, children, footer, side = 'left' }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(
    function followOpen() {
      if (open) dialog.current?.showModal();
      else if (dialog.current?.open) dialog.current.close();
    },
    [open],
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes a dialog with Escape, which it does by itself
    <dialog
      ref={dialog}
      className={classes(styles.drawer, side === 'right' && styles.right)}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && (
        <div className={styles.panel}>
          <header className={styles.head}>
            <h2 className={styles.title}>{title}</h2>
            <IconButton label={closeLabel} onClick={onClose}>
              <Icon name="cross" />
            </IconButton>
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.foot}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
