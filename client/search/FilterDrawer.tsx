import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Button } from '../ui/Button';
import { Drawer } from '../ui/Drawer';
import { clearAll } from './changes';
import { type Filters, listedKinds } from './filters';
import { useSearchTexts } from './texts';
import type { ChangeFilters } from './useFilters';

interface FilterDrawerProps {
  open: boolean;
  onClose(): void;
  filters: Filters;
  change: ChangeFilters;
  total: number | undefined;
  /** The facets. */
  children: ReactNode;
}

/** The facets where they have no column of their own; the button below says what they leave. */
export function FilterDrawer({ open, onClose, filters, change, total = 0, children }: FilterDrawerProps) {
  const { facets, things } = useSearchTexts();
  const { close } = useWords();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={facets.heading}
      closeLabel={close}
      footer={
        <>
          <Button onClick={() => change(clearAll)}>{facets.clear}</Button>
          <Button look="primary" onClick={onClose}>
            {facets.show(things(listedKinds(filters), total))}
          </Button>
        </>
      }
    >
      {children}
    </Drawer>
  );
}
