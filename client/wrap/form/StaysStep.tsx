import { useWrapTexts } from '../texts';
import { FigureField } from './FigureField';

/** The volumes that money can be reckoned from where an invoice is missing. */
export function StaysStep() {
  const { stays: words } = useWrapTexts();
  return (
    <>
      <FigureField path="volumes.roomNights" label={words.roomNights} hint={words.roomNightsHint} />
      <FigureField path="volumes.meals" label={words.meals} hint={words.mealsHint} />
      <FigureField path="volumes.vehicleDays" label={words.vehicleDays} hint={words.vehicleDaysHint} />
    </>
  );
}
