import { EditedFact } from '../Fact';
import { useFigures } from '../figures';
import { isCount, isVagueDay } from '../keeping/checks';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { countEdit, expectedCount, expectedFrom } from './edits';
import { useSummaryTexts } from './texts';

const days = expectedCount('days');
const spend = expectedCount('spend');
const prepDays = countEdit('prepDays');
const wrapDays = countEdit('wrapDays');

/** What is hoped for before there is a shoot, and the days around it. */
export function Expected() {
  const words = useSummaryTexts();
  const { vague, euros, whole } = useFigures();
  const number = { as: 'number', check: isCount, shown: (text: string) => text && whole(Number(text)) } as const;
  return (
    <Section title={words.expected} aside={words.expectedHint}>
      <dl className={parts.facts}>
        <EditedFact
          label={words.expectedFrom}
          edit={expectedFrom}
          check={isVagueDay}
          hint={words.expectedFromHint}
          shown={(text) => text && vague(text)}
        />
        <EditedFact label={words.prepDays} edit={prepDays} {...number} />
        <EditedFact label={words.expectedDays} edit={days} {...number} />
        <EditedFact label={words.wrapDays} edit={wrapDays} {...number} />
        <EditedFact
          label={words.expectedSpend}
          edit={spend}
          as="number"
          check={isCount}
          shown={(text) => text && euros(Number(text))}
        />
      </dl>
    </Section>
  );
}
