/** Where the guest wants to be written to about the conversation, as far as this browser knows: the service does not tell it back. */
import { EMAIL_MAX_CHARS, type ConversationId } from "../lib/generated/api";
import { ApiProblem } from "../lib/problem";
import { fill, type Texts } from "../i18n";
import * as storage from "./storage";
import { DEFAULT_WAIT_SECONDS } from "./turn";

export class Contact {
  /** The address that was left. */
  email = $state<string | null>(null);
  /** What is being typed. It stays until an address is left. */
  typed = $state("");
  consent = $state(false);

  readonly #slug: string;
  #conversation: ConversationId | null = null;

  constructor(slug: string) {
    this.#slug = slug;
  }

  /** Which conversation is shown from now on. What was left in another one is not this one's. */
  enter(conversation: ConversationId): void {
    this.#conversation = conversation;
    const saved = storage.loadContact(this.#slug);
    this.email = saved !== null && saved.conversation === conversation ? saved.email : null;
    if (this.email === null) storage.saveContact(this.#slug, null);
  }

  /** An address was left, or removed. */
  become(email: string | null): void {
    this.email = email;
    this.typed = "";
    this.consent = false;
    const conversation = this.#conversation;
    storage.saveContact(this.#slug, email === null || conversation === null ? null : { conversation, email });
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
