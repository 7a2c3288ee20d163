import { useFieldLabel } from '../../moderation/fields';
import { useDraft } from '../draft';
import { useFormTexts } from '../texts';

export function Review() {
  const { faults } = useDraft();
  const words = useFormTexts().review;
  const label = useFieldLabel();
  return (
    <ul aria-label={words.preview}>
      {Object.keys(faults).map((path) => (
        <li key={path}>{label(path)}</li>
      ))}
    </ul>
  );
}
