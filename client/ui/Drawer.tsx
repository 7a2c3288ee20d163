import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './Button';
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
}

/** A panel over the page: full height, from the left with a mouse, from below under a thumb. Escape and the page behind close it. */
export function Drawer({ open, onClose, title, closeLabel, children, footer }: DrawerProps) {
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
      className={styles.drawer}
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
