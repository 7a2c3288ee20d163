import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  open: boolean;
  /** Escape, or the page behind was clicked. */
  onClose(): void;
  title: string;
  children: ReactNode;
  /** The buttons, the one that does it last. */
  actions: ReactNode;
}

/** A question over the page that wants an answer first. What can be asked in place is asked in place. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const id = useId();
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
      className={styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && (
        <div className={styles.panel}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </div>
      )}
    </dialog>
  );
}
