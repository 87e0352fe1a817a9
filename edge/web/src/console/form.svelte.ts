/** A form between typing and the answer: what is wrong with which field, and whether it is under way. */
import { ApiProblem } from "../lib/problem";
import type { Check } from "./checks";
import { explain, type Meanings } from "./failure";
import { faultsOf, type Faults } from "./faults";
import type { Say } from "./i18n";

/** What a status means, at a field; or for the form as a whole. */
type FieldMeanings<F extends string> = Partial<Record<number, { field: F; say: Say }>>;

export interface FormOptions<F extends string> {
  checks: Partial<Record<F, Check>>;
  send: (values: Record<F, string>) => Promise<void>;
  /** What a status means for the form as a whole. */
  meanings?: Meanings;
  /** What it means for one field. */
  fieldMeanings?: FieldMeanings<F>;
}

export class Form<F extends string> {
  /** What was typed. It stays whatever happens. */
  values: Record<F, string>;
  busy = $state(false);
  trouble = $state.raw<Say | null>(null);

  readonly #options: FormOptions<NoInfer<F>>;
  #found = $state.raw<{ faults: Faults<F>; values: Record<F, string> }>();

  constructor(values: Record<F, string>, options: FormOptions<NoInfer<F>>) {
    this.values = $state(values);
    this.#options = options;
  }

  /** What is wrong with which field, until it is changed. */
  get faults(): Faults<F> {
    const current: Faults<F> = {};
    if (this.#found === undefined) return current;
    const { faults, values } = this.#found;
    for (const field of Object.keys(faults) as F[]) {
      if (this.values[field] === values[field]) current[field] = faults[field];
    }
    return current;
  }

  /** Checks, then sends, unless that is under way. Says whether it went well. */
  async submit(): Promise<boolean> {
    if (this.busy) return false;
    this.trouble = null;
    const values = { ...this.values };
    const faults = this.#check(values);
    this.#found = { faults, values };
    if (Object.keys(faults).length > 0) return false;
    this.busy = true;
    try {
      await this.#options.send(values);
      return true;
    } catch (error) {
      this.#fail(error, values);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #check(values: Record<F, string>): Faults<F> {
    const faults: Faults<F> = {};
    for (const [field, check] of Object.entries(this.#options.checks) as [F, Check][]) {
      const fault = check(values[field]);
      if (fault !== null) faults[field] = fault;
    }
    return faults;
  }

  #fail(error: unknown, values: Record<F, string>): void {
    const status = error instanceof ApiProblem ? error.status : 0;
    const atField = this.#options.fieldMeanings?.[status];
    if (atField !== undefined) {
      this.#found = { faults: { [atField.field]: atField.say } as Faults<F>, values };
      return;
    }
    if (error instanceof ApiProblem && status === 422) {
      const { faults, others } = faultsOf(error, values);
      this.#found = { faults, values };
      if (!others) return;
    }
    this.trouble = explain(error, this.#options.meanings);
  }
}
