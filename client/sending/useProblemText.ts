import { type CallCode, CallProblem } from '../api';
import { useFormats } from '../i18n/format';
import { useSendingTexts } from './texts';

/**
 * Why something could not be sent, in the reader's language; null without an error. `instead` says what a code means
 * here, where the general sentence would not tell.
 */
export function useProblemText(error: Error | null, instead: Partial<Record<CallCode, string>> = {}): string | null {
  const words = useSendingTexts();
  const { time } = useFormats();
  if (error === null) return null;
  if (!(error instanceof CallProblem)) return words.internal;
  if (error.code === 'too_many_requests' && error.retryAfter !== null) {
    return words.tooManyUntil(time(new Date(Date.now() + error.retryAfter * 1000)));
  }
  return instead[error.code] ?? words[error.code];
}
