import type { Economics } from '@contract/indicators';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useSettingsTexts } from '../texts';

interface RestoreProps {
  usual: Economics;
  onRestore(figures: Economics, what: string): Promise<void>;
}

/** Back to the figures a desk begins with, asked once more. */
export function Restore({ usual, onRestore }: RestoreProps) {
  const { estimates: words } = useSettingsTexts();
  const [isAsked, setAsked] = useState(false);
  function restore() {
    setAsked(false);
    // What goes wrong is said above the figures.
    onRestore(usual, words.restored).catch(() => undefined);
  }
  return (
    <>
      <Button size="small" onClick={() => setAsked(true)}>
        {words.restore}
      </Button>
      <Dialog
        open={isAsked}
        onClose={() => setAsked(false)}
        title={words.restoreTitle}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{words.confirmNo}</Button>
            <Button look="primary" onClick={restore}>
              {words.restore}
            </Button>
          </>
        }
      >
        <p>{words.restoreLead}</p>
      </Dialog>
    </>
  );
}
