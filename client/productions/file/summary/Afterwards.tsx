import { EditedFact, Fact } from '../Fact';
import { useFigures } from '../figures';
import { atMost, isDay } from '../keeping/checks';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { releaseOn, releaseText } from './edits';
import { Links } from './Links';
import { useSummaryTexts } from './texts';

const distributor = releaseText('distributor');
const afterlife = releaseText('afterlife');

/** The release and what the film did after it. */
export function Afterwards() {
  const words = useSummaryTexts();
  const { day } = useFigures();
  return (
    <Section title={words.release}>
      <dl className={parts.facts}>
        <EditedFact
          label={words.releaseOn}
          edit={releaseOn}
          as="day"
          check={isDay}
          shown={(text) => (text === '' ? '' : day(text))}
        />
        <EditedFact label={words.distributor} edit={distributor} check={atMost(160)} />
        <EditedFact
          isWide
          label={words.afterlife}
          edit={afterlife}
          as="lines"
          blank={words.afterlifeBlank}
          check={atMost(3000)}
        />
        <Fact label={words.links} isWide>
          <Links />
        </Fact>
      </dl>
    </Section>
  );
}
