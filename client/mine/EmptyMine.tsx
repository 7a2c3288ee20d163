import { Link } from 'react-router';
import { useBegin } from '../forms/useBegin';
import { KindMark } from '../kinds/KindMark';
import { kinds } from '../kinds/kinds';
import { searchPath } from '../paths';
import { Icon } from '../ui/Icon';
import { FieldError } from '../ui/Labelled';
import styles from './EmptyMine.module.css';
import { useMineTexts } from './texts';

/** Nothing listed yet: what a listing takes and brings, and the four ways to begin. */
export function EmptyMine() {
  const { empty: words } = useMineTexts();
  const { begin, isPending, isError } = useBegin();
  return (
    <div className={styles.empty}>
      <div>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.text}>{words.text}</p>
        <p className={styles.found}>
          {words.found}{' '}
          <Link className={styles.link} to={searchPath}>
            {words.search}
          </Link>
        </p>
      </div>
      <section aria-label={words.which}>
        <p className={styles.which}>{words.which}</p>
        {isError && <FieldError id="begin-error">{words.again}</FieldError>}
        {kinds.map((kind) => (
          <button key={kind} type="button" className={styles.kind} disabled={isPending} onClick={() => begin(kind)}>
            <KindMark kind={kind} />
            <span>
              <span className={styles.name}>{words.kinds[kind].name}</span>
              <span className={styles.note}>{words.kinds[kind].note}</span>
            </span>
            <Icon name="chevronRight" size={16} />
          </button>
        ))}
      </section>
    </div>
  );
}
