import { Tag } from '../../../ui/Tag';
import { useTerms } from '../../../vocabularies/queries';
import { EditedFact, Fact } from '../Fact';
import { useFigures } from '../figures';
import { atMost } from '../keeping/checks';
import { useFile } from '../keeping/FileProvider';
import { InPlace } from '../keeping/InPlace';
import parts from '../parts.module.css';
import { EvidenceTag } from '../spend/EvidenceTag';
import { mainGrade } from '../spend/grades';
import { useStaff } from '../staff';
import { choiceEdit, textEdit } from './edits';
import styles from './Summary.module.css';
import { useDaysSaid, useStandingSaid } from './standing';
import { useSummaryTexts } from './texts';

const staff = choiceEdit('staff');
const leadSource = choiceEdit('leadSource');
const leadNote = textEdit('leadNote');

/** Who, since when, how many, how much: six lines. */
export function Facts() {
  const words = useSummaryTexts();
  const terms = useTerms();
  const people = useStaff();
  const { production } = useFile();
  const { crew } = production.people;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? production.staffName ?? '';
  return (
    <dl className={parts.facts} aria-label={words.facts}>
      <EditedFact
        label={words.staff}
        edit={staff}
        blank={words.nobody}
        shown={(id) => (id === '' ? '' : nameOf(id))}
        options={[{ value: '', label: words.nobody }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Fact label={words.firstDay}>{useStandingSaid()}</Fact>
      <Fact label={words.lead}>
        <span className={styles.pair}>
          <InPlace
            label={words.lead}
            edit={leadSource}
            shown={(id) => (id === '' ? '' : terms.label('leadSources', id))}
            options={[
              { value: '', label: '—' },
              ...terms.all('leadSources').map(({ id }) => ({ value: id, label: terms.label('leadSources', id) })),
            ]}
          />
          <InPlace
            label={words.leadNote}
            edit={leadNote}
            blank={words.leadMore}
            check={atMost(300)}
            className={styles.second}
          />
        </span>
      </Fact>
      <Fact label={words.days}>{useDaysSaid()}</Fact>
      <Fact label={words.crew}>
        {crew.heads === null ? (
          <span className={parts.quiet}>{words.unknown}</span>
        ) : (
          words.crewOf(crew.heads, crew.localHeads)
        )}
      </Fact>
      <Fact label={words.spend}>
        <SpendSaid />
      </Fact>
    </dl>
  );
}

/** The best that is known, with how well it is known. */
function SpendSaid() {
  const words = useSummaryTexts();
  const { euros } = useFigures();
  const { standing, expected } = useFile().production;
  const grade = mainGrade(standing.grades);
  if (grade)
    return (
      <span className={styles.pair}>
        {euros(standing.spend)} <EvidenceTag grade={grade.evidence} share={grade.share} />
      </span>
    );
  if (expected.spend !== null)
    return (
      <span className={styles.pair}>
        {euros(expected.spend)} <Tag>{words.spendExpected}</Tag>
      </span>
    );
  return <span className={parts.quiet}>{words.unknown}</span>;
}
