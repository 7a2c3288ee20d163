import review from '../../forms/steps/Review.module.css';
import { Icon } from '../../ui/Icon';
import { useTerms } from '../../vocabularies/queries';
import type { WrapWords } from '../fr';
import { useWrapTexts } from '../texts';
import { useDraft } from './draft';
import { faultText } from './faults';
import { partOf } from './parts';
import { useOpenStep } from './stepContext';
import { isSpend } from './values';

/** What stands in the way, each a way to its field. */
export function Missing({ paths }: { paths: readonly string[] }) {
  const words = useWrapTexts();
  const { faults } = useDraft();
  const { go } = useOpenStep();
  const terms = useTerms();
  const nameOf = (path: string) =>
    isSpend(path) ? terms.label('spendCategories', path.slice('spend.'.length)) : fieldName(path, words);
  return (
    <section className={review.missing} role="alert">
      <h2 className={review.heading}>{words.send.missing}</h2>
      <ul>
        {paths.map((path) => {
          const fault = faults[path];
          return (
            <li key={path}>
              <button type="button" className={review.fault} onClick={() => go(partOf(path), path)}>
                <Icon name="cross" size={15} />
                <span>
                  <b>{nameOf(path)}</b> {fault && faultText(path, fault, words)}
                </span>
                <Icon name="chevronRight" size={15} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function fieldName(path: string, { days, people, stays, send, names }: WrapWords): string {
  const [part = '', group = '', name = ''] = path.split('.');
  if (part === 'people' && isKey(people, group) && isKey(people.field, name))
    return `${people[group]}, ${people.field[name]}`;
  if (part === 'volumes' && isKey(stays, group)) return stays[group];
  if (isKey(days, part)) return days[part];
  return part === 'remarks' ? send.remarks : names.days;
}

const isKey = <T extends object>(words: T, name: string): name is keyof T & string => Object.hasOwn(words, name);
