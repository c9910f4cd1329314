/** The department's target for the share finished on time. */
export const target = 0.95;

/** Lower bounds of the map's four steps, from worst to best. */
export const stepBounds = [0, 0.88, 0.92, target] as const;

export type ShareStep = 1 | 2 | 3 | 4;

/** The step of a share from 0 to 1, as it is printed: 94.96 % reads 95 % and counts as such. */
export function shareStep(share: number): ShareStep {
  const printed = Math.round(share * 1000) / 1000;
  if (printed >= stepBounds[3]) return 4;
  if (printed >= stepBounds[2]) return 3;
  return printed >= stepBounds[1] ? 2 : 1;
}
