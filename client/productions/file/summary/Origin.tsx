import { useState } from 'react';
import { useLanguage } from '../../../i18n/language';
import { classes } from '../../../ui/classes';
import { useTerms } from '../../../vocabularies/queries';
import { useFile } from '../keeping/FileProvider';
import { InPlace } from '../keeping/InPlace';
import place from '../keeping/InPlace.module.css';
import { KeptNote } from '../keeping/KeptNote';
import { SuggestInput } from '../keeping/SuggestInput';
import { useKeepingTexts } from '../keeping/texts';
import { countriesOf, matchingCountries } from './countries';
import { country, region } from './edits';
import styles from './Summary.module.css';
import { useSummaryTexts } from './texts';

/** The country by its name as one types it, and of France the region. */
export function Origin() {
  const words = useSummaryTexts();
  const terms = useTerms();
  const { production } = useFile();
  return (
    <span className={styles.pair}>
      <Country />
      {production.origin?.country === 'FR' && (
        <InPlace
          label={words.region}
          edit={region}
          blank={words.regionBlank}
          shown={(id) => (id === '' ? '' : terms.label('frenchRegions', id))}
          options={[
            { value: '', label: '—' },
            ...terms.all('frenchRegions').map(({ id }) => ({ value: id, label: terms.label('frenchRegions', id) })),
          ]}
        />
      )}
    </span>
  );
}

function Country() {
  const words = useSummaryTexts();
  const keeping = useKeepingTexts();
  const language = useLanguage();
  const { production, keeper, states } = useFile();
  const [text, setText] = useState<string | null>(null);
  const state = states[country.name];
  const code = state && 'text' in state ? state.text : country.read(production);
  const nameOf = (wanted: string) => countriesOf(language).find((each) => each.code === wanted)?.name ?? wanted;

  function take(chosen: string) {
    setText(null);
    if (chosen === code) return;
    keeper.keep(country, chosen, { edition: production.edition, text: country.read(production) });
  }
  if (text !== null)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: listens for Escape from inside, does nothing by itself
      <span
        className={styles.suggest}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setText(null);
        }}
      >
        <SuggestInput
          label={words.origin}
          hideLabel
          autoFocus
          text={text}
          onText={setText}
          items={matchingCountries(text, language)}
          keyOf={(each) => each.code}
          show={(each) => each.name}
          counted={words.offered}
          onChoose={(each) => take(each.code)}
          onLeave={() => (text.trim() === '' ? take('') : setText(null))}
        />
      </span>
    );
  return (
    <span className={place.place}>
      <button
        type="button"
        className={classes(place.value, code === '' && place.blank)}
        aria-label={keeping.edit(words.origin, code === '' ? '' : nameOf(code))}
        onClick={() => setText(code === '' ? '' : nameOf(code))}
      >
        {code === '' ? words.originBlank : nameOf(code)}
      </button>
      {state && <KeptNote edit={country} state={state} shown={nameOf} />}
    </span>
  );
}
