import { type ProductionView, restoreProduction } from '@contract/productions';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../api';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Head } from './head/Head';
import { FileProvider } from './keeping/FileProvider';
import { useAct } from './keeping/useAct';
import { Panel } from './Panel';
import styles from './ProductionFile.module.css';
import { Tabs } from './Tabs';
import { useFileTexts } from './texts';
import { useTab } from './useTab';

/** The head of a production over the tab that is open; or, once it is off the record, the way back. */
export function OpenFile({ production, onClose }: { production: ProductionView; onClose(): void }) {
  const words = useFileTexts();
  const client = useQueryClient();
  const [isRemoved, setRemoved] = useState(false);
  const { tab, open } = useTab();
  const section = useFocusOnArrival();
  if (isRemoved) return <Removed production={production} onClose={onClose} onRestored={() => setRemoved(false)} />;
  return (
    <FileProvider production={production}>
      <section ref={section} tabIndex={-1} className={styles.file} aria-label={words.label(production.title)}>
        <Head
          onClose={onClose}
          onRemoved={() => {
            setRemoved(true);
            void client.invalidateQueries({ queryKey: ['productions'] });
          }}
        />
        <Tabs current={tab} onOpen={open} />
        <Panel tab={tab} onOpen={open} />
      </section>
    </FileProvider>
  );
}

/** What was pressed to come here may be gone (a dialog, the card on a telephone): the file takes the lost focus. */
function useFocusOnArrival() {
  const section = useRef<HTMLElement>(null);
  useEffect(function takeLostFocus() {
    const frame = requestAnimationFrame(() => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost) section.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return section;
}

interface RemovedProps {
  production: ProductionView;
  onClose(): void;
  onRestored(): void;
}

function Removed({ production: { id, title }, onClose, onRestored }: RemovedProps) {
  const words = useFileTexts();
  const restore = useAct(() => call(restoreProduction, { params: { id } }));
  return (
    <section className={styles.file} aria-label={words.label(title)}>
      <div className={styles.alone}>
        <Notice
          title={words.removed(title)}
          action={
            <span className={styles.actions}>
              <Button
                look="primary"
                disabled={restore.isPending}
                onClick={() => restore.mutate(undefined, { onSuccess: onRestored })}
              >
                {words.restore}
              </Button>
              <Button onClick={onClose}>{words.close}</Button>
            </span>
          }
        >
          {words.removedText}
        </Notice>
      </div>
    </section>
  );
}
