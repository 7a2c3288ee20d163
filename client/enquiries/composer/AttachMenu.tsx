import { readShortlists } from '@contract/shortlists';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useEnquiryTexts } from '../texts';
import styles from './Composer.module.css';
import type { Attached } from './draft';

/** Under a key of its own beside the shortlists' pages: what changes there renews it. */
const ownShortlists = {
  queryKey: ['shortlists', 'own'],
  queryFn: ({ signal }: { signal: AbortSignal }) => call(readShortlists, { query: {}, signal }),
};

/** The contract's own limit of packages with one letter. */
const most = 5;
/** Days that a link lasts unless the desk says otherwise. */
const usualDays = 30;

interface AttachMenuProps {
  attached: readonly Attached[];
  onAttach(attached: Attached): void;
}

/** One's shortlists, to go with the letter as packages: masked unless the desk says otherwise. */
export function AttachMenu({ attached, onAttach }: AttachMenuProps) {
  const { composer: words } = useEnquiryTexts();
  const { data } = useQuery(ownShortlists);
  if (attached.length >= most) return null;
  const shortlists = data?.shortlists.filter(({ id }) => !attached.some(({ shortlist }) => shortlist === id)) ?? [];
  const face = (
    <>
      <Icon name="layers" size={15} />
      <span className={styles.menuName}>{words.attachShort}</span>
    </>
  );
  return (
    <Menu label={words.attach} button={face} className={styles.menu} side="aboveRight">
      <div className={styles.templates}>
        {shortlists.length === 0 && <p>{words.noShortlists}</p>}
        {shortlists.map(({ id, title, items }) => (
          <button
            key={id}
            type="button"
            onClick={() => onAttach({ shortlist: id, title, masked: true, days: usualDays })}
          >
            {title}
            <span className={styles.aside}>{words.items(items)}</span>
          </button>
        ))}
      </div>
    </Menu>
  );
}
