import type { ShortlistView } from '@contract/shortlists';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/Button';
import { Drawer } from '../../ui/Drawer';
import { Icon } from '../../ui/Icon';
import { useShortlistTexts } from '../texts';
import { People } from './People';

/** How many gather, and who. */
export function PeopleButton({ shortlist, onLeft }: { shortlist: ShortlistView; onLeft(): void }) {
  const { head, people } = useShortlistTexts();
  const { close } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="people" size={16} /> {head.people(shortlist.members.length)}
      </Button>
      <Drawer side="right" open={isOpen} onClose={() => setOpen(false)} title={people.title} closeLabel={close}>
        <People shortlist={shortlist} onLeft={onLeft} />
      </Drawer>
    </>
  );
}
