import type { Fault } from '@/gql/faults';
import type { FormError } from './ErrorSummary';

/**
 * Faults of the server as errors of a form. A fault names the path of its input
 * field from the outside in: input.applicant.iin belongs to the control with
 * the id `applicant.iin`. A place in a list has controls of its own where the
 * form gives it some (`days.1.date`); else the list is one control.
 */
export function formErrors(faults: readonly Fault[], controls: ReadonlySet<string>): FormError[] {
  return faults.map((fault) => ({ message: fault.message, field: controlOf(fault.field ?? [], controls) }));
}

function controlOf(path: readonly string[], controls: ReadonlySet<string>): string | undefined {
  const steps = path.filter((step) => step !== 'input');
  return deepest(steps, controls) ?? deepest(steps.filter((step) => !/^\d+$/.test(step)), controls);
}

function deepest(steps: readonly string[], controls: ReadonlySet<string>): string | undefined {
  for (let length = steps.length; length > 0; length--) {
    const id = steps.slice(0, length).join('.');
    if (controls.has(id)) return id;
  }
  return undefined;
}

/** The error of one control. */
export function errorAt(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
