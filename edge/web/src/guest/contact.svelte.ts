/** Where the guest wants to be written to about the conversation, as the service tells it, and what is being typed. */
import { EMAIL_MAX_CHARS } from "../lib/generated/api";
import { ApiProblem } from "../lib/problem";
import { fill, type Texts } from "../i18n";
import { DEFAULT_WAIT_SECONDS } from "./turn";

export class Contact {
  /** The address that was left, on whichever device. */
  email = $state<string | null>(null);
  /** What is being typed. It stays until an address is left. */
  typed = $state("");
  consent = $state(false);

  /** What the service says: on another device it may have been left, or taken back. */
  become(email: string | null): void {
    if (email === this.email) return;
    this.email = email;
    this.typed = "";
    this.consent = false;
  }
}

/** What is wrong with what was typed; `other` is wrong with neither field. */
export interface ContactFaults {
  email: string | null;
  consent: string | null;
  other: string | null;
}

export const NO_FAULTS: ContactFaults = { email: null, consent: null, other: null };

/** What is wrong before anything is sent. Lenient: the service has the last word. */
export function faultsIn({ typed, consent }: Contact, texts: Texts): ContactFaults {
  const email = typed.trim();
  const plausible = /^[^\s@]+@[^\s@]+$/.test(email) && [...email].length <= EMAIL_MAX_CHARS;
  return {
    email: plausible ? null : texts.contactEmailFault,
    consent: consent ? null : texts.contactConsentFault,
    other: null,
  };
}

/** What the service has to say against it. */
export function faultsOf(error: unknown, texts: Texts): ContactFaults {
  if (error instanceof ApiProblem && error.status === 422) {
    const at = (pointer: string): boolean => error.errors.some((fault) => fault.pointer === pointer);
    const email = at("/email") ? texts.contactEmailFault : null;
    const consent = at("/consent") ? texts.contactConsentFault : null;
    if (email !== null || consent !== null) return { email, consent, other: null };
  }
  const wait = error instanceof ApiProblem && error.status === 429 ? (error.retryAfter ?? DEFAULT_WAIT_SECONDS) : null;
  return { ...NO_FAULTS, other: wait === null ? texts.contactFailed : fill(texts.handoverWait, { n: wait }) };
}
