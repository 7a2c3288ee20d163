import { type Lang, lang } from '@contract/common';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { recall, remember } from '../memory';

/** `?lang=en` in the address, else what was chosen before, else what the browser asks for, else French. */
export function initialLanguage(search: string, remembered: string | null, wished: readonly string[]): Lang {
  const wish = wished.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => lang.safeParse(tag).success);
  const candidates = [new URLSearchParams(search).get('lang'), remembered, wish];
  return candidates.map((value) => lang.safeParse(value)).find((result) => result.success)?.data ?? 'fr';
}

interface LanguageChoice {
  language: Lang;
  choose(language: Lang): void;
}
const LanguageContext = createContext<LanguageChoice>({ language: 'fr', choose: () => {} });

/** Holds the reader's language for all pages and tells the browser which one it is. */
export function LanguageProvider({ children, initial }: { children: ReactNode; initial?: Lang }) {
  const [language, choose] = useState(
    () => initial ?? initialLanguage(window.location.search, recall('language'), navigator.languages),
  );
  useEffect(
    function announce() {
      document.documentElement.lang = language;
      remember('language', language);
    },
    [language],
  );
  const choice = useMemo(() => ({ language, choose }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export const useLanguageChoice = (): LanguageChoice => use(LanguageContext);
export const useLanguage = (): Lang => useLanguageChoice().language;
