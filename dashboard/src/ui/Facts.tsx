import type { ReactNode } from 'react';

export type Fact = readonly [name: string, value: ReactNode];

/** Names and values. A fact without a value is left out by the caller, never shown empty. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Facts that are known; the others would only be dashes. */
export function known(facts: readonly (readonly [string, ReactNode | null | undefined])[]): Fact[] {
  return facts.filter((fact): fact is Fact => fact[1] !== null && fact[1] !== undefined && fact[1] !== '');
}
