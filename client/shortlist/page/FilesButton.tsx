import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/Button';
import { Drawer } from '../../ui/Drawer';
import { Icon } from '../../ui/Icon';
import { useShortlistTexts } from '../texts';

const PackageFiles = lazy(async () => ({ default: (await import('../../packages/PackageFiles')).PackageFiles }));

/** One's own list as files. */
export function FilesButton({ shortlistId }: { shortlistId: string }) {
  const { head } = useShortlistTexts();
  const { close } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="document" size={16} /> {head.files}
      </Button>
      <Drawer side="right" open={isOpen} onClose={() => setOpen(false)} title={head.files} closeLabel={close}>
        <Suspense>
          <PackageFiles shortlistId={shortlistId} />
        </Suspense>
      </Drawer>
    </>
  );
}
