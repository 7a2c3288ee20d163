import type { Evidence } from '@contract/productions';

/** Well known is solid; less is hatched and dotted: told by the pattern before the colour. */
export const evidenceFill: Record<Evidence, string> = {
  audited: 'var(--ev-audited)',
  declared: 'var(--ev-declared)',
  computed: 'url(#evidence-computed)',
  dayRate: 'url(#evidence-day-rate)',
};

/** The hatching and the dots that `evidenceFill` names: once on a page. */
export const EvidencePatterns = () => (
  <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
    <defs>
      <pattern id="evidence-computed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--ev-computed)" />
        <path d="M0 0V6" stroke="var(--ev-declared)" strokeWidth="2" />
      </pattern>
      <pattern id="evidence-day-rate" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="var(--ev-dayrate)" />
        <circle cx="3.5" cy="3.5" r="1.3" fill="var(--ev-declared)" />
      </pattern>
    </defs>
  </svg>
);
