import { useWords } from '../i18n/words';
import { BackLink, comingFrom } from '../layout/BackLink';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { searchPath } from '../paths';
import { Reading } from './Reading';
import styles from './Screenplay.module.css';
import { ScriptForm } from './ScriptForm';
import { useScreenplayTexts } from './texts';
import { useReading } from './useReading';

/** A scene list on the left, places for each of its sets on the right. */
export function ScreenplayPage() {
  const words = useScreenplayTexts();
  const { site } = useWords();
  const { draft, change, reading, ask, isAsking, error } = useReading();
  return (
    <div className={styles.page}>
      <PageMeta title={words.title} description={words.description} />
      <TopBar skipTo={{ id: 'sets', label: words.skip }}>
        <BackLink fallback={comingFrom(searchPath, site.home)} />
      </TopBar>
      <main id="content" className={reading ? styles.columns : styles.alone}>
        <div className={styles.ask}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
          <ScriptForm {...{ draft, change, isAsking, error }} isAgain={reading !== null} onAsk={() => ask(draft)} />
        </div>
        {reading && <Reading reading={reading} isOld={isAsking} />}
      </main>
    </div>
  );
}
