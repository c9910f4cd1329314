import { target } from './shareStep';

/** Bars begin here, not at zero: shares on time differ in their last fifth. The caption says so. */
export const barFrom = 0.5;

function place(share: number): number {
  return Math.max(0, Math.min(1, (share - barFrom) / (1 - barFrom))) * 100;
}

/** A share as a bar with the target marked. The number stands beside it in the table. */
export function ShareBar({ share, faint = false }: { share: number; faint?: boolean }) {
  const look = faint ? 'bar-fill-faint' : share >= target ? 'bar-fill-met' : '';
  return (
    <svg className="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-ground" width="100" height="10" />
      <rect className={`bar-fill ${look}`} width={place(share)} height="10" />
      <rect className="bar-target" x={place(target)} width="1.4" height="10" />
    </svg>
  );
}
