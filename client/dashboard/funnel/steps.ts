import type { Indicators } from '@contract/indicators';

type Steps = NonNullable<Indicators['funnel']>['steps'];

/** Each step with its rate from the one before, and of how many enquiries one is shot: whole from three on. */
export function stepsOf(steps: Steps) {
  const reachedAt = (status: Steps[number]['status']) => steps.find((step) => step.status === status)?.reached ?? 0;
  const shot = reachedAt('shooting');
  const ratio = shot === 0 ? null : reachedAt('enquiry') / shot;
  return {
    steps: steps.map((step, place) => {
      const before = steps[place - 1]?.reached ?? 0;
      return { ...step, rate: before === 0 ? null : step.reached / before };
    }),
    oneIn: ratio === null ? null : ratio < 3 ? Math.round(ratio * 10) / 10 : Math.round(ratio),
  };
}
