import { useWords } from '../i18n/words';
import { BackLink, comingFrom } from '../layout/BackLink';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { searchPath } from '../paths';
import styles from './Filmography.module.css';
import { Films } from './Films';
import { useFilmographyTexts } from './texts';

/** What was shot here, for everybody. */
export function FilmographyPage() {
  const words = useFilmographyTexts();
  const { site } = useWords();
  return (
    <div className={styles.page}>
      <PageMeta title={words.pageTitle} description={words.description} />
      <TopBar skipTo={{ id: 'films', label: words.skip }}>
        <BackLink fallback={comingFrom(searchPath, site.home)} />
      </TopBar>
      <Films />
    </div>
  );
}
