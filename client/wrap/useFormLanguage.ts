import type { Lang } from '@contract/common';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguageChoice } from '../i18n/language';

/**
 * Opens the form in the language of its letter; whoever switches keeps the choice in the address, so that a reload does
 * not take it back.
 */
export function useFormLanguage(language: Lang | undefined): void {
  const { choose } = useLanguageChoice();
  const [url, setUrl] = useSearchParams();
  const isChosen = url.has('lang');
  useEffect(
    function follow() {
      if (language === undefined || isChosen) return;
      choose(language);
      setUrl(
        (now) => {
          now.set('lang', language);
          return now;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [language, isChosen, choose, setUrl],
  );
}
