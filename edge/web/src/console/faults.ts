/** From the service's list of faults to what is said next to the fields. */
import { PERSON_NAME_MAX_CHARS, FACILITY_NAME_MAX_CHARS, SLUG_MAX_CHARS, SLUG_MIN_CHARS } from "../lib/generated/api";
import type { ApiProblem } from "../lib/problem";
import * as checks from "./checks";
import { fill, type Say } from "./i18n";

export type Faults<F extends string> = Partial<Record<F, Say | null>>;

/** A fault of a new password that is neither too short nor too long: it is too easy. */
function passwordFault(typed: string): Say {
  return checks.newPassword(typed) ?? ((texts) => texts.faults.passwordEasy);
}

/** In the page's language: the service's own words are in English. */
const MEANINGS: Record<string, (typed: string) => Say> = {
  email: () => (texts) => texts.faults.email,
  name: () => (texts) => fill(texts.faults.name, { max: PERSON_NAME_MAX_CHARS }),
  facility_name: () => (texts) => fill(texts.faults.facilityName, { max: FACILITY_NAME_MAX_CHARS }),
  slug: () => (texts) => fill(texts.faults.slug, { min: SLUG_MIN_CHARS, max: SLUG_MAX_CHARS }),
  country: () => (texts) => texts.faults.country,
  time_zone: () => (texts) => texts.faults.timeZone,
  url: () => (texts) => texts.webhooks.urlFault,
  events: () => (texts) => texts.webhooks.eventsFault,
  password: passwordFault,
  new_password: passwordFault,
};

/** Faults of the fields that a form has, by name; and whether there are others, which no field can say. */
export function faultsOf<F extends string>(
  { errors }: ApiProblem,
  values: Readonly<Record<F, string>>,
): { faults: Faults<F>; others: boolean } {
  const faults: Faults<F> = {};
  let others = errors.length === 0;
  for (const { pointer } of errors) {
    const name = pointer.replace(/^\//, "");
    if (pointer.startsWith("/") && Object.hasOwn(values, name)) {
      const field = name as F;
      faults[field] ??= MEANINGS[name]?.(values[field]) ?? ((texts) => texts.failed.refused);
    } else {
      others = true;
    }
  }
  return { faults, others };
}
