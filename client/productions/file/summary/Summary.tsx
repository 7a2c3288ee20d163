import { Calendar } from '../calendar/Calendar';
import { Composer } from '../journal/Composer';
import { LatestEntries } from '../journal/LatestEntries';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import { Section } from '../Section';
import type { Tab } from '../useTab';
import { Afterwards } from './Afterwards';
import { ContactFacts } from './ContactFacts';
import { Expected } from './Expected';
import { Facts } from './Facts';
import { Project } from './Project';
import { Tasks } from './Tasks';
import { useSummaryTexts } from './texts';

/** What one asks of a production first; below it, what is looked up now and then. */
export function Summary({ onOpen }: { onOpen(tab: Tab): void }) {
  const words = useSummaryTexts();
  const { production } = useFile();
  return (
    <>
      <Facts />
      <Calendar onOpen={onOpen} />
      <Tasks />
      <Section
        title={words.journal}
        aside={
          production.logCount > 0 && (
            <button type="button" className={parts.link} onClick={() => onOpen('journal')}>
              {words.wholeJournal(production.logCount)}
            </button>
          )
        }
      >
        <LatestEntries />
        <Composer />
      </Section>
      <Project />
      <ContactFacts />
      <Expected />
      <Afterwards />
    </>
  );
}
