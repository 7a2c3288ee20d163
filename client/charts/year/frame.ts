/** The drawing and the edges of what is plotted in it, in pixels. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Under this width the year is drawn for a telephone: its own proportions, not a shrunk drawing. */
const narrow = 520;

/** The frame of the year's chart at a width. */
export function frameOf(width: number): Frame {
  const isNarrow = width < narrow;
  const height = isNarrow ? 250 : 312;
  return {
    width,
    height,
    left: isNarrow ? 24 : 34,
    right: width - (isNarrow ? 76 : 96),
    top: isNarrow ? 22 : 30,
    bottom: height - 30,
  };
}
