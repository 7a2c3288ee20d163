/** A cell on one line: control characters, tabs and doubled spaces become single spaces, the ends are bare. */
export const clean = (text: string | undefined): string => (text ?? '').replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
