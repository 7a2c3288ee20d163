import { useWords } from '../i18n/words';
import { BackLink, comingFrom } from '../layout/BackLink';
import { TopBar } from '../layout/TopBar';
import { searchPath } from '../paths';

/** One listing. */
export function ListingPage() {
  const { site } = useWords();
  return (
    <TopBar>
      <BackLink fallback={comingFrom(searchPath, site.home)} />
    </TopBar>
  );
}
