import { createContext } from 'react';

/** What happens on the page once the answers are handed in. */
export const SentContext = createContext<() => void>(() => {});
