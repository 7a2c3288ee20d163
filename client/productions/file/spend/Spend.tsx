import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { Estimate } from './Estimate';
import { SharesBar } from './SharesBar';
import styles from './Spend.module.css';
import { SpendLines } from './SpendLines';
import { Support } from './Support';
import { useSpendTexts } from './texts';
import { Volumes } from './Volumes';

/** What the production leaves in the territory, how well that is known, and what it is known from. */
export function Spend() {
  const words = useSpendTexts();
  const { euros } = useFigures();
  const { standing, spend } = useFile().production;
  return (
    <>
      <Section title={words.title} aside={words.hint}>
        {standing.spend > 0 ? (
          <>
            <p className={styles.total}>{euros(standing.spend)}</p>
            <SharesBar />
          </>
        ) : (
          spend.length === 0 && <p className={parts.empty}>{words.nothing}</p>
        )}
        <Estimate />
      </Section>
      <SpendLines />
      <Volumes />
      <Support />
    </>
  );
}
