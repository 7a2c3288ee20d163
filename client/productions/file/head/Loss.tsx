import { useTerms } from '../../../vocabularies/queries';
import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import { isInPipeline } from '../steps';
import { useFileTexts } from '../texts';
import styles from './Loss.module.css';

/** Why a project left the pipeline, with what went with it; nothing for one that is in it. */
export function Loss() {
  const words = useFileTexts();
  const terms = useTerms();
  const { euros } = useFigures();
  const { status, loss } = useFile().production;
  if (isInPipeline(status)) return null;
  return (
    <div className={styles.loss}>
      <strong>{words.status[status]}</strong>
      {loss && (
        <>
          <span> · {words.loss.said(terms.label('lossReasons', loss.reason), loss.wentTo)}</span>
          {loss.spend !== null && <span> · {words.loss.spendSaid(euros(loss.spend))}</span>}
          {loss.note !== '' && <p className={styles.note}>{loss.note}</p>}
        </>
      )}
    </div>
  );
}
