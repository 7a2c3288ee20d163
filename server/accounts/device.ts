import Bowser from 'bowser';

/** A user agent in words, as in "Firefox, Windows"; of a program its name, as in "curl". */
export function deviceOf(userAgent: string): string {
  if (userAgent === '') return '';
  const { browser, os } = Bowser.parse(userAgent);
  const known = [browser.name, os.name].filter(Boolean);
  return known.length > 0 ? known.join(', ') : (/^[\w-]{1,40}/.exec(userAgent)?.[0] ?? '');
}
