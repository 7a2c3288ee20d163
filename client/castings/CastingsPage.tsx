import { useWords } from '../i18n/words';
import { askCastingPath, castingCheckPath } from '../paths';
import { ButtonLink } from '../ui/Button';
import { CallList } from './CallList';
import styles from './Casting.module.css';
import { CastingFrame } from './CastingFrame';
import { ChildRules } from './children/ChildRules';
import { useCastingTexts } from './texts';

/** Open castings for everybody, how to check one, and what holds for children. */
export function CastingsPage() {
  const words = useCastingTexts();
  const { illustration } = useWords();
  return (
    <CastingFrame title={words.title} description={words.description} isList>
      <header className={styles.hero}>
        <div className={styles.heroText}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
          <p className={styles.doors}>
            <ButtonLink look="primary" to={castingCheckPath}>
              {words.checkLink}
            </ButtonLink>
            <ButtonLink to={askCastingPath}>{words.askLink}</ButtonLink>
            <a className={styles.link} href="#children">
              {words.childrenLink}
            </a>
          </p>
        </div>
        <div className={styles.picture}>
          <span className={styles.credit}>{illustration}</span>
        </div>
      </header>
      <CallList />
      <ChildRules />
    </CastingFrame>
  );
}
