import type { Day, Shoot, Task } from '@contract/productions';
import { useFigures } from '../figures';
import { useCalendarTexts } from './texts';

interface CalendarTableProps {
  shoots: readonly Shoot[];
  tasks: readonly (Task & { due: Day })[];
  labelOf(shoot: Shoot): string;
}

/** What the strip says, for those who do not see it. */
export function CalendarTable({ shoots, tasks, labelOf }: CalendarTableProps) {
  const words = useCalendarTexts();
  const { day } = useFigures();
  return (
    <table className="unseen">
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
        </tr>
      </thead>
      <tbody>
        {shoots.map((shoot) => (
          <tr key={shoot.id}>
            <th scope="row">{`${words.kinds[shoot.kind]}, ${labelOf(shoot)}`}</th>
            <td>{day(shoot.from)}</td>
            <td>{day(shoot.to)}</td>
          </tr>
        ))}
        {tasks.map((task) => (
          <tr key={task.id}>
            <th scope="row">{words.task(task.text)}</th>
            <td colSpan={2}>{day(task.due)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
