import { useRef } from 'preact/hooks';
import type { ServiceField } from '../contract.ts';
import { firstProblem, type Problems } from './service-form.ts';

interface ProblemFields {
  /** The `ref` of a field. */
  refOf(name: ServiceField): (element: HTMLElement | null) => void;
  /** Moves the focus to the first field that something is wrong with, if there is one. */
  focusFirst(problems: Problems): void;
}

/** The fields of a form, so that the focus can go to what is wrong. */
export function useProblemFields(): ProblemFields {
  const fields = useRef<Partial<Record<ServiceField, HTMLElement | null>>>({});
  return {
    refOf: (name) => (element) => {
      fields.current[name] = element;
    },
    focusFirst(problems) {
      const first = firstProblem(problems);
      if (first) fields.current[first]?.focus();
    },
  };
}
