import type { ShortlistView } from '@contract/shortlists';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../i18n/words';
import { Button } from '../ui/Button';
import { Drawer } from '../ui/Drawer';
import { Icon } from '../ui/Icon';
import { useShareTexts } from './share/texts';

const SharePanel = lazy(async () => ({ default: (await import('./share/SharePanel')).SharePanel }));

/** Opens the drawer in which links to a shortlist are made, read and taken back. */
export function ShareButton({ shortlist, look }: { shortlist: ShortlistView; look?: 'plain' | 'primary' }) {
  const words = useShareTexts();
  const { close } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!shortlist.may.share) return null;
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        <Icon name="external" size={16} /> {words.button}
      </Button>
      <Drawer side="right" open={isOpen} onClose={() => setOpen(false)} title={words.drawer} closeLabel={close}>
        <Suspense>
          <SharePanel shortlist={shortlist} />
        </Suspense>
      </Drawer>
    </>
  );
}
