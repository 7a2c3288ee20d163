import { KindMark } from '../../kinds/KindMark';
import { Picture } from '../../photos/Picture';
import { Icon } from '../../ui/Icon';
import { MarkTyped } from '../Marked';
import { useSearchTexts } from '../texts';
import type { Option } from './options';
import styles from './SearchBox.module.css';

/** One line of the type-ahead: what it is, its name with the typed part marked, where it is or how many there are. */
export function SuggestionRow({ option, typed }: { option: Option; typed: string }) {
  const { box, facets } = useSearchTexts();
  switch (option.type) {
    case 'listing':
      return (
        <>
          <Picture className={styles.thumb} photo={option.card.photo} alt="" sizes="44px" />
          <KindMark kind={option.card.kind} />
          <span className={styles.name}>
            <MarkTyped text={option.card.title} typed={typed} />
          </span>
          <span className={styles.aside}>{option.card.commune}</span>
        </>
      );
    case 'term':
      return (
        <>
          <KindMark kind={option.term.kind} />
          <span className={styles.field}>{box.field(facets.names[option.term.field])}</span>
          <span className={styles.name}>
            <MarkTyped text={option.term.label} typed={typed} />
          </span>
          <span className={styles.aside}>{option.term.count}</span>
        </>
      );
    case 'commune':
      return (
        <>
          <Icon name="pin" size={14} />
          <span className={styles.name}>
            <MarkTyped text={option.commune.name} typed={typed} />
          </span>
          <span className={styles.aside}>{option.commune.departementName}</span>
        </>
      );
  }
}
