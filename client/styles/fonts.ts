/** Instrument Sans with both axes (weight and width), upright only; it comes in the subsets latin and latin-ext. */
import '@fontsource-variable/instrument-sans/standard.css';
