import { Journal } from './journal/Journal';
import { useFile } from './keeping/FileProvider';
import styles from './ProductionFile.module.css';
import { Permits } from './permits/Permits';
import { Shoots } from './shoots/Shoots';
import { Spend } from './spend/Spend';
import { Summary } from './summary/Summary';
import { Team } from './team/Team';
import type { Tab } from './useTab';
import { Wrap } from './Wrap';

/** What the open tab shows. */
export function Panel({ tab, onOpen }: { tab: Tab; onOpen(tab: Tab): void }) {
  const { id } = useFile().production;
  return (
    <div id="file-panel" role="tabpanel" aria-labelledby={`file-tab-${tab}`} className={styles.panel}>
      {tab === 'summary' && <Summary onOpen={onOpen} />}
      {tab === 'shoots' && <Shoots />}
      {tab === 'permits' && <Permits />}
      {tab === 'team' && <Team />}
      {tab === 'spend' && <Spend />}
      {tab === 'journal' && <Journal />}
      {tab === 'wrap' && <Wrap id={id} />}
    </div>
  );
}
