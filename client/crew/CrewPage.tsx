import { useWords } from '../i18n/words';
import { BackLink, comingFrom } from '../layout/BackLink';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { searchPath } from '../paths';
import styles from './Crew.module.css';
import { Depth } from './page/Depth';
import { useCrewTexts } from './texts';

/** How deep the crew is around a place, for everybody: counts here, names in the search. */
export function CrewPage() {
  const words = useCrewTexts();
  const { site } = useWords();
  return (
    <div className={styles.page}>
      <PageMeta title={words.title} description={words.description} />
      <TopBar skipTo={{ id: 'crew', label: words.skip }}>
        <BackLink fallback={comingFrom(searchPath, site.home)} />
      </TopBar>
      <main id="content" tabIndex={-1} className={styles.content}>
        <header>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
        </header>
        <Depth />
      </main>
    </div>
  );
}
