import { type Lang, lang } from '@contract/common';
import { Fragment } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguageChoice } from '../i18n/language';
import { useWords } from '../i18n/words';
import styles from './LanguageSwitch.module.css';

/** FR · EN: the page and its address stay; an address that names a language is put right. */
export function LanguageSwitch() {
  const { language: words } = useWords();
  const { language, choose } = useLanguageChoice();
  const [url, setUrl] = useSearchParams();

  function switchTo(next: Lang) {
    choose(next);
    if (!url.has('lang')) return;
    url.set('lang', next);
    setUrl(url, { replace: true, preventScrollReset: true });
  }

  return (
    <fieldset className={styles.switch}>
      <legend className="unseen">{words.label}</legend>
      {lang.options.map((option, place) => (
        <Fragment key={option}>
          {place > 0 && <span aria-hidden="true">·</span>}
          <button
            type="button"
            lang={option}
            className={styles.option}
            aria-label={`${option.toUpperCase()}, ${words[option]}`}
            aria-pressed={option === language}
            onClick={() => switchTo(option)}
          >
            {option.toUpperCase()}
          </button>
        </Fragment>
      ))}
    </fieldset>
  );
}
