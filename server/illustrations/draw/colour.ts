/** `#rrggbb`. */
export type Hex = string;

const numberOf = (colour: Hex): number => Number.parseInt(colour.slice(1), 16);

const toHex = (red: number, green: number, blue: number): Hex =>
  `#${((1 << 24) | (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue)).toString(16).slice(1)}`;

/** From `a` (share 0) to `b` (share 1), in sRGB. */
export function mix(a: Hex, b: Hex, share: number): Hex {
  const t = Math.max(0, Math.min(1, share));
  const [from, to] = [numberOf(a), numberOf(b)];
  const channel = (shift: number) => {
    const value = (from >> shift) & 255;
    return value + (((to >> shift) & 255) - value) * t;
  };
  return toHex(channel(16), channel(8), channel(0));
}

/** A surface of colour `a` seen in light of colour `b`: white light changes nothing, black light hides all. */
export function multiply(a: Hex, b: Hex): Hex {
  const [surface, light] = [numberOf(a), numberOf(b)];
  const channel = (shift: number) => (((surface >> shift) & 255) * ((light >> shift) & 255)) / 255;
  return toHex(channel(16), channel(8), channel(0));
}
