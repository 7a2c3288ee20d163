import type { Volumes as VolumeFields } from '@contract/productions';
import { EditedFact } from '../Fact';
import { useFigures } from '../figures';
import { isCount, numberOf, textOf } from '../keeping/checks';
import type { Edit } from '../keeping/edit';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { useSpendTexts } from './texts';

type Volume = keyof VolumeFields;
const volumes: readonly Volume[] = ['roomNights', 'meals', 'vehicleDays'];

const volumeEdit = (part: Volume): Edit => ({
  name: `volumes.${part}`,
  read: (production) => textOf(production.volumes[part]),
  patch: (text, production) => ({ volumes: { ...production.volumes, [part]: numberOf(text) } }),
});

/** Nights, meals, vehicles: what money is computed from when nothing better is known. */
export function Volumes() {
  const words = useSpendTexts();
  const { whole } = useFigures();
  const { production } = useFile();
  const isMissing =
    production.people.crew.localJobDays === null && volumes.some((part) => production.volumes[part] !== null);
  return (
    <Section title={words.volumes} aside={words.volumesHint}>
      <dl className={parts.facts}>
        {volumes.map((part) => (
          <EditedFact
            key={part}
            label={words[part]}
            edit={volumeEdit(part)}
            as="number"
            check={isCount}
            shown={(text) => (text === '' ? '' : whole(Number(text)))}
          />
        ))}
      </dl>
      {isMissing && <p className={parts.quiet}>{words.volumesNeed}</p>}
    </Section>
  );
}
