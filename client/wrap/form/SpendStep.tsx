import { useFigures } from '../../productions/file/figures';
import { useTerms } from '../../vocabularies/queries';
import { categoriesIn, type SpendGroup, spendGroups } from '../categories';
import { useWrapTexts } from '../texts';
import { useDraft } from './draft';
import { FigureField } from './FigureField';
import styles from './Spend.module.css';
import { totalOf } from './values';

/** The 21 categories in three groups, each with its sum; the sum of all stays in sight. */
export function SpendStep() {
  const { spend: words } = useWrapTexts();
  const { values } = useDraft();
  const { euros } = useFigures();
  const terms = useTerms().all('spendCategories');
  return (
    <>
      {spendGroups.map((group) => (
        <Group key={group} group={group} />
      ))}
      <p className={styles.total}>
        <span>{words.soFar}</span>
        <output className={styles.sum}>{euros(totalOf(values, terms))}</output>
      </p>
    </>
  );
}

function Group({ group }: { group: SpendGroup }) {
  const { spend: words } = useWrapTexts();
  const { values } = useDraft();
  const { euros } = useFigures();
  const terms = useTerms();
  const categories = categoriesIn(group, terms.all('spendCategories'));
  return (
    <fieldset>
      <legend className={styles.legend}>
        {words[group]} <span className={styles.subtotal}>{euros(totalOf(values, categories))}</span>
      </legend>
      <div className={styles.rows}>
        {categories.map(({ id }) => (
          <div key={id} className={styles.row}>
            <span className={styles.name} aria-hidden="true">
              {terms.label('spendCategories', id)}
            </span>
            <FigureField path={`spend.${id}`} label={terms.label('spendCategories', id)} hideLabel unit="€" />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
