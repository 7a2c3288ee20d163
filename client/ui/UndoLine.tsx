import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { Button } from './Button';
import styles from './UndoLine.module.css';

/** Milliseconds one has to think better of it. */
const patience = 8000;

interface UndoLineProps {
  /** What was done, in words. */
  children: ReactNode;
  undoLabel: string;
  onUndo(): void;
  /** The time is over, or it was undone: the line goes. */
  onGone(): void;
}

/** What was just done, at the foot of the window, with the way back; for undo and nothing else. */
export function UndoLine({ children, undoLabel, onUndo, onGone }: UndoLineProps) {
  const leave = useEffectEvent(onGone);
  useEffect(function goInTime() {
    const timer = setTimeout(() => leave(), patience);
    return () => clearTimeout(timer);
  }, []);
  function undo() {
    onUndo();
    onGone();
  }
  return (
    <div className={styles.line} role="status">
      <span>{children}</span>
      <Button className={styles.undo} look="quiet" size="small" onClick={undo}>
        {undoLabel}
      </Button>
    </div>
  );
}
