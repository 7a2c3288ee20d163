import type { Day, Shoot, Task } from '@contract/productions';
import { today } from '../../../listings/days';
import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import { Section } from '../Section';
import type { Tab } from '../useTab';
import { CalendarTable } from './CalendarTable';
import { StripPicture } from './StripPicture';
import { stripOf } from './strip';
import { useCalendarTexts } from './texts';
import { useWidth } from './useWidth';

/** The shoots as bars over weeks, what is to be done as diamonds, and today; a table says the same. */
export function Calendar({ onOpen }: { onOpen(tab: Tab): void }) {
  const words = useCalendarTexts();
  const { vague } = useFigures();
  const { id, shoots, tasks, expected } = useFile().production;
  const [box, width] = useWidth();
  const labelOf = (shoot: Shoot) => placeOf(shoot) ?? words.kinds[shoot.kind];
  const due = tasks.filter(isOpen);
  const strip = stripOf({ shoots, tasks: due, today: today(), width, labelOf });
  return (
    <Section
      title={words.title}
      aside={
        strip && (
          <a href={`/api/productions/${id}/calendar.ics`} aria-label={words.icsLabel} download>
            {words.ics}
          </a>
        )
      }
    >
      <div ref={box}>
        {strip && <StripPicture strip={strip} width={width} />}
        {strip && <CalendarTable shoots={shoots} tasks={due} labelOf={labelOf} />}
      </div>
      {shoots.length === 0 && (
        <p className={parts.empty}>
          {expected.from ? words.noneExpected(vague(expected.from)) : words.none}{' '}
          <button type="button" className={parts.link} onClick={() => onOpen('shoots')}>
            {words.addShoot}
          </button>
        </p>
      )}
    </Section>
  );
}

const isOpen = (task: Task): task is Task & { due: Day } => task.due !== null && task.doneAt === null;

/** Short, as on a call sheet: the first place, and how many more. */
function placeOf({ places }: Shoot): string | undefined {
  const [first] = places;
  if (!first) return undefined;
  const name = first.name || first.commune || first.address;
  return places.length > 1 ? `${name} +${places.length - 1}` : name;
}
