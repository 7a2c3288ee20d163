import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { recall, remember } from '../../memory';

/** Who reads a package without an account. */
export interface Reader {
  /** Of the package. */
  token: string;
  /** What this browser goes by: made up by it, and nothing about the person. */
  key: string;
  /** Empty until it was asked. */
  name: string;
  /** Keeps the name in this browser. */
  rename(name: string): void;
}

const ReaderContext = createContext<Reader | null>(null);

/** Bytes of the key: nobody guesses another reader's. */
const keyBytes = 16;

/** The key of this browser, made up once. Where storage is switched off it lasts as long as the page. */
export function readerKey(): string {
  const known = recall('reader-key');
  if (known && /^[\w-]{16,64}$/.test(known)) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes));
  const made = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  remember('reader-key', made);
  return made;
}

/** Holds who reads the package for all its parts. */
export function ReaderProvider({ token, children }: { token: string; children: ReactNode }) {
  const [key] = useState(readerKey);
  const [name, setName] = useState(() => recall('reader-name') ?? '');
  const reader = useMemo(() => {
    function rename(next: string) {
      setName(next);
      remember('reader-name', next);
    }
    return { token, key, name, rename };
  }, [token, key, name]);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** Who reads the package. */
export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (!reader) throw new Error('Only inside a ReaderProvider');
  return reader;
}
