import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { classes } from './classes';
import styles from './Menu.module.css';

interface MenuProps {
  /** What the button is called; its face is `button`. */
  label: string;
  button: ReactNode;
  className?: string;
  /** Where the panel opens: below, its right edges aligned; above the button from its left; or above, right aligned. */
  side?: 'below' | 'above' | 'aboveRight';
  /** Links and buttons, closed by choosing one. */
  children: ReactNode;
}

/** A button that shows a few links: arrows walk through them, Escape and leaving close it. */
export function Menu({ label, button, className, side = 'below', children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  function onBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && isOpen) {
      setOpen(false);
      opener.current?.focus();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (!isOpen) return setOpen(true);
    const items = [...(panel.current?.querySelectorAll<HTMLElement>('a, button') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    items.at(at < 0 && by < 0 ? -1 : (at + by) % items.length)?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what happens inside, does nothing by itself
    <div className={styles.menu} onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a click inside comes from a link or a button, which the keyboard reaches
        <div ref={panel} className={classes(styles.panel, styles[side])} onClick={() => setOpen(false)}>
          {children}
        </div>
      )}
    </div>
  );
}

/** A line between groups. */
export const MenuRule = () => <hr className={styles.rule} />;
