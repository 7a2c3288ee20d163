import { useTerms } from '../../../vocabularies/queries';
import { EditedFact, Fact } from '../Fact';
import { useFigures } from '../figures';
import { atMost, isCount, isDay } from '../keeping/checks';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { Companies } from './Companies';
import { countEdit, directors, momentEdit, textEdit } from './edits';
import { Origin } from './Origin';
import { useSummaryTexts } from './texts';

const type = textEdit('type');
const format = textEdit('format');
const season = countEdit('season');
const synopsis = textEdit('synopsis');
const enquiredAt = momentEdit('enquiredAt');
const answeredAt = momentEdit('answeredAt');

/** What the project is, whoever asks. */
export function Project() {
  const words = useSummaryTexts();
  const terms = useTerms();
  const { day } = useFigures();
  const daily = { as: 'day', check: isDay, shown: (text: string) => (text === '' ? '' : day(text)) } as const;
  return (
    <Section title={words.project}>
      <dl className={parts.facts}>
        <EditedFact
          label={words.type}
          edit={type}
          shown={(id) => terms.label('productionTypes', id)}
          options={terms
            .all('productionTypes')
            .map(({ id }) => ({ value: id, label: terms.label('productionTypes', id) }))}
        />
        <EditedFact label={words.format} edit={format} blank={words.formatBlank} check={atMost(80)} />
        <EditedFact
          label={words.directors}
          edit={directors}
          as="lines"
          hint={words.directorsHint}
          shown={(text) => text.split('\n').join(', ')}
        />
        <EditedFact
          label={words.season}
          edit={season}
          as="number"
          check={isCount}
          shown={(text) => (text === '' ? '' : words.seasonShown(text))}
        />
        <Fact label={words.origin}>
          <Origin />
        </Fact>
        <EditedFact label={words.enquiredAt} edit={enquiredAt} {...daily} />
        <Fact label={words.companies} isWide>
          <Companies />
        </Fact>
        <EditedFact
          isWide
          label={words.synopsis}
          edit={synopsis}
          as="lines"
          blank={words.synopsisBlank}
          check={atMost(5000)}
        />
        <EditedFact label={words.answeredAt} edit={answeredAt} {...daily} />
      </dl>
    </Section>
  );
}
