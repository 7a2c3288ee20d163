/**
 * Where the words of before begin in a reply: what mail programs write above them, in French and English, over one line
 * or two. All that follows is in the exchange already.
 */
const beginnings = [
  // Apple Mail, Gmail, Thunderbird: "Le 3 mai 2026 à 10:02, Claire <…> a écrit :", "On 3 May 2026, Claire wrote:"
  /^[ \t]*(le|on)\b[^\n]{0,200}(\n[^\n]{0,200})?\s(a écrit|wrote)\s?:/im,
  // Outlook: a line, then the head of the letter.
  /^[ \t]*_{10,}[ \t]*\n+[ \t]*\*?(de|from)\s?:/im,
  /^[ \t]*-{2,}\s?(message d['’]origine|message original|original message|message transféré|forwarded message)\s?-{2,}/im,
  /^[ \t]*\*?(de|from)\*?\s?:[^\n]*\n[ \t]*\*?(envoyé|date|sent|à|to)\*?\s?:/im,
  // RFC 3676, 4.3: a signature.
  /^-- ?$/m,
  /^[ \t]*(envoyé de mon|sent from my|get outlook for|envoyé depuis|télécharger outlook)\b/im,
];

/** A reply without what it quotes and without its signature; lines that answer between quoted ones stay. */
export function withoutQuoted(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const ends = beginnings.map((beginning) => lines.search(beginning)).filter((at) => at > 0);
  const own = lines.slice(0, Math.min(lines.length, ...ends)).trimEnd();
  const words = withoutTail(own).trim();
  // Everything stood below the quotation: rather too much than nothing.
  return words === '' ? lines.trim() : words;
}

/** Line by line from the end: one pattern over all of it would take a time that grows with the square of its lines. */
function withoutTail(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => !/^[ \t]*(>|$)/.test(line));
  return lines.slice(0, Math.max(last, 0) + 1).join('\n');
}
