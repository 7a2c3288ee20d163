import type { EnquiryView } from '@contract/enquiries';
import { Link } from 'react-router';
import { productionPath } from '../../paths';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { useBind } from '../queries';
import { useEnquiryTexts } from '../texts';
import styles from './Handling.module.css';

/** The production it became; before that one click makes it, or joins it to one that may be the same. */
export function ProductionBox({ enquiry }: { enquiry: EnquiryView }) {
  const { production: words } = useEnquiryTexts();
  const bind = useBind(enquiry.id);
  const problem = useProblemText(bind.error);
  const { production, alike, status } = enquiry;
  if (status === 'spam') return null;
  if (production)
    return (
      <section className={styles.part} aria-label={words.heading}>
        <h3 className={styles.caption}>{words.heading}</h3>
        <Link className={styles.file} to={productionPath(production.id)}>
          <span className={styles.number}>{production.number}</span> {production.title}
        </Link>
      </section>
    );
  return (
    <section className={styles.part} aria-label={words.heading}>
      <h3 className={styles.caption}>{words.heading}</h3>
      <Button size="small" disabled={bind.isPending} onClick={() => bind.mutate(null)}>
        {bind.isPending ? words.making : words.make}
      </Button>
      {alike.length > 0 && (
        <div className={styles.alike}>
          <p className={styles.alikeTitle}>{words.alike}</p>
          <ul>
            {alike.map(({ id, number, title }) => (
              <li key={id}>
                <Link to={productionPath(id)}>
                  <span className={styles.number}>{number}</span> {title}
                </Link>
                <button
                  type="button"
                  aria-label={words.join(title)}
                  disabled={bind.isPending}
                  onClick={() => bind.mutate(id)}
                >
                  {words.joinShort}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  );
}
