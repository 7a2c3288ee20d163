import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { useBilingual } from '../i18n/bilingual';
import { KindMark } from '../kinds/KindMark';
import { Picture } from '../photos/Picture';
import { useTerms } from '../vocabularies/queries';
import { useDraft } from './draft';
import { looseBilingual } from './fields/BilingualField';
import styles from './LiveCard.module.css';
import { standInQuery } from './queries';
import { loosePlace } from './steps/PlaceFields';
import { namedIn, subtitleOf } from './subtitle';
import { useFormTexts } from './texts';

const text = z.string().catch('');

/** The listing as the public will see it in a list, while it is being written. */
export function LiveCard() {
  const words = useFormTexts().aside;
  const { kind, content } = useDraft();
  const inReadersLanguage = useBilingual();
  const terms = useTerms();
  const photo = useCover();
  const title = text.parse(content.title);
  const summary = inReadersLanguage(looseBilingual.parse(content.summary));
  const { commune } = loosePlace.parse(content.place);
  return (
    <aside className={styles.aside} aria-label={words.label}>
      <p className={styles.label}>{words.label}</p>
      <div className={styles.figure}>
        {photo ? <Picture photo={photo} alt="" sizes="290px" /> : <p className={styles.noPhoto}>{words.noPhoto}</p>}
      </div>
      <h2 className={styles.title}>{title || <span className={styles.empty}>{words.noTitle}</span>}</h2>
      <p className={styles.subtitle}>
        <KindMark kind={kind} /> {subtitleOf(kind, content, terms)}
      </p>
      <p className={styles.subtitle}>{commune}</p>
      <p className={styles.summary}>{summary || <span className={styles.empty}>{words.noSummary}</span>}</p>
    </aside>
  );
}

/** The first picture; without one the drawing that stands in for it, which follows what the listing says it is. */
function useCover() {
  const { kind, state } = useDraft();
  const { slug, photos, content } = state.form;
  const [first] = photos;
  const { data } = useQuery(standInQuery(slug, namedIn(kind, content), first === undefined));
  return first ?? data;
}
