const shapes = {
  square: <rect x="2" y="2" width="8" height="8" />,
  triangle: <path d="M6 1.5 11 10.5H1z" />,
  down: <path d="M6 10.5 1 1.5h10z" />,
  circle: <circle cx="6" cy="6" r="4" />,
  ring: <circle cx="6" cy="6" r="3.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  half: <path d="M6 1.5a4.5 4.5 0 0 1 0 9z M6 1.5a4.5 4.5 0 0 0 0 9" stroke="currentColor" strokeWidth="1.2" />,
  check: <path d="m1.8 6.4 2.9 2.9 5.5-6.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  cross: <path d="m2.2 2.2 7.6 7.6m0-7.6L2.2 9.8" fill="none" stroke="currentColor" strokeWidth="2" />,
  dash: <path d="M2 6h8" fill="none" stroke="currentColor" strokeWidth="2" />,
  diamond: <path d="M6 1 11 6 6 11 1 6z" />,
  pause: <path d="M2.5 2h2.4v8H2.5zM7.1 2h2.4v8H7.1z" />,
} as const;

export type GlyphName = keyof typeof shapes;

/** A small shape beside a word; it says nothing on its own. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className="glyph" viewBox="0 0 12 12" width="12" height="12" fill="currentColor" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
