import { type Evidence, evidence, type ProductionCard } from '@contract/productions';
import { today } from '../../listings/days';
import { useTerms } from '../../vocabularies/queries';
import board from '../board/Board.module.css';
import { useFigures } from '../file/figures';
import { useFileTexts } from '../file/texts';
import { useRoomTexts } from '../texts';
import { useShortWhen } from '../when';
import type { TableColumn } from './columns';
import styles from './Table.module.css';

/** What a cell of the list says. */
export function CellContent({ card, column }: { card: ProductionCard; column: TableColumn['name'] }) {
  const { status: names } = useFileTexts();
  const terms = useTerms();
  const { short } = useShortWhen();
  switch (column) {
    case 'title':
      return card.title;
    case 'type':
      return terms.label('productionTypes', card.type);
    case 'status':
      return (
        <span className={styles.status}>
          <i className={board.mark} data-status={card.status} />
          {names[card.status]}
        </span>
      );
    case 'company':
      return card.company;
    case 'firstDay':
      return <FirstDay card={card} />;
    case 'days':
      return <Days card={card} />;
    case 'spend':
      return <Spend card={card} />;
    case 'departement':
      return card.departements.join(', ');
    case 'staff':
      return card.staffName;
    case 'enquired':
      return card.enquiredAt === null ? null : short(card.enquiredAt.slice(0, 10));
    case 'task':
      return <Task card={card} />;
  }
}

function FirstDay({ card: { standing, expectedFrom } }: { card: ProductionCard }) {
  const { short } = useShortWhen();
  const words = useRoomTexts();
  if (standing.firstDay !== null) return short(standing.firstDay);
  return expectedFrom === null ? null : (
    <span className={styles.hoped}>{words.table.expected(short(expectedFrom))}</span>
  );
}

function Days({ card: { standing } }: { card: ProductionCard }) {
  const { whole } = useFigures();
  const daysPlanned = Math.round(standing.daysPlanned);
  const daysDone = Math.min(Math.ceil(standing.daysDone), daysPlanned);
  if (daysPlanned === 0) return null;
  return daysDone === daysPlanned ? whole(daysPlanned) : `${whole(daysDone)} / ${whole(daysPlanned)}`;
}

/** A figure with how well it is known: by the grade that makes up most of it. */
function Spend({ card: { standing } }: { card: ProductionCard }) {
  const words = useRoomTexts();
  const { euros } = useFigures();
  if (standing.spend === 0) return null;
  return (
    <span className={styles.spend}>
      {euros(standing.spend)} <span className={styles.grade}>{words.evidence[mainGrade(standing.grades)]}</span>
    </span>
  );
}

const mainGrade = (grades: Record<Evidence, number>): Evidence =>
  evidence.options.reduce((most, grade) => (grades[grade] > grades[most] ? grade : most));

function Task({ card: { nextTask } }: { card: ProductionCard }) {
  const { short } = useShortWhen();
  if (!nextTask) return null;
  const isLate = nextTask.due !== null && nextTask.due < today();
  return (
    <>
      {nextTask.due !== null && <span className={isLate ? styles.late : styles.due}>{short(nextTask.due)}</span>}{' '}
      {nextTask.text}
    </>
  );
}
