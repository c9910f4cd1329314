import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  /** A sentence under the title: measure, place, period. */
  note?: ReactNode;
  /** Controls at the right of the title. */
  tools?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, note, tools, className = '', children }: Props) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {tools && <div className="panel-tools">{tools}</div>}
      </div>
      {note && <p className="panel-note">{note}</p>}
      {children}
    </section>
  );
}
