/** What is wrong with a value, by the service's own limits; null if nothing is. */
import {
  EMAIL_MAX_CHARS,
  FACILITY_NAME_MAX_CHARS,
  PASSWORD_MAX_CHARS,
  PASSWORD_MIN_CHARS,
  PERSON_NAME_MAX_CHARS,
  SLUG_MAX_CHARS,
  MESSAGE_MAX_CHARS,
  PHONE_MAX_CHARS,
  PLACE_MAX_CHARS,
  SLUG_MIN_CHARS,
  WEBHOOK_URL_MAX_CHARS,
  WIFI_NETWORK_MAX_BYTES,
} from "../lib/generated/api";
import { fill, type Say } from "./i18n";
import { isSlug } from "./slug";

export type Check = (value: string) => Say | null;

const empty: Say = (texts) => texts.faults.empty;
const count = (text: string): number => [...text].length;
const isName = (text: string, max: number): boolean =>
  count(text.trim()) >= 1 && count(text.trim()) <= max && !/\p{Cc}/u.test(text.trim());

export const filled: Check = (value) => (value === "" ? empty : null);

export const chosen: Check = (value) => (value === "" ? (texts) => texts.faults.choose : null);

/** Lenient: the service has the last word, and the mail the very last. */
export const email: Check = (value) => {
  const address = value.trim();
  if (address === "") return empty;
  const plausible = /^[^\s@]+@[^\s@]+$/.test(address) && count(address) <= EMAIL_MAX_CHARS;
  return plausible ? null : (texts) => texts.faults.email;
};

export const personName: Check = (value) => {
  if (value.trim() === "") return empty;
  return isName(value, PERSON_NAME_MAX_CHARS)
    ? null
    : (texts) => fill(texts.faults.name, { max: PERSON_NAME_MAX_CHARS });
};

export const facilityName: Check = (value) => {
  if (value.trim() === "") return empty;
  return isName(value, FACILITY_NAME_MAX_CHARS)
    ? null
    : (texts) => fill(texts.faults.facilityName, { max: FACILITY_NAME_MAX_CHARS });
};

export const slug: Check = (value) => {
  if (value.trim() === "") return empty;
  return isSlug(value.trim()) ? null : (texts) => fill(texts.faults.slug, { min: SLUG_MIN_CHARS, max: SLUG_MAX_CHARS });
};

export const placeName: Check = (value) => {
  if (value.trim() === "") return empty;
  return isName(value, PLACE_MAX_CHARS) ? null : (texts) => fill(texts.qrCodes.nameFault, { max: PLACE_MAX_CHARS });
};

/** As long as a guest's message may be. */
export const question: Check = (value) => {
  if (value.trim() === "") return empty;
  return count(value) <= MESSAGE_MAX_CHARS
    ? null
    : (texts) => fill(texts.playground.questionFault, { max: MESSAGE_MAX_CHARS });
};

/** What else an address has to be hangs on the service's configuration, which has the last word. */
export const webhookUrl: Check = (value) => {
  if (value.trim() === "") return empty;
  return count(value.trim()) <= WEBHOOK_URL_MAX_CHARS ? null : (texts) => texts.webhooks.urlFault;
};

/** Names of events, with spaces between. */
export const events: Check = (value) => (value === "" ? (texts) => texts.webhooks.eventsFault : null);

/** Counted as the service counts, which takes a character and its full-width twin as the same. */
export const newPassword: Check = (value) => {
  if (value === "") return empty;
  const length = count(value.normalize("NFKC"));
  return length >= PASSWORD_MIN_CHARS && length <= PASSWORD_MAX_CHARS
    ? null
    : (texts) => fill(texts.faults.passwordLength, { min: PASSWORD_MIN_CHARS, max: PASSWORD_MAX_CHARS });
};

/** A whole number from 1 to `max`, with the digits of any keyboard. */
export const days =
  (max: number): Check =>
  (value) => {
    const number = daysOf(value);
    return Number.isInteger(number) && number >= 1 && number <= max
      ? null
      : (texts) => fill(texts.house.daysFault, { max });
  };

/** The number typed, or NaN. */
export const daysOf = (value: string): number => {
  const digits = value.normalize("NFKC").trim();
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
};

export const network: Check = (value) =>
  new TextEncoder().encode(value.trim()).length > WIFI_NETWORK_MAX_BYTES
    ? (texts) => texts.settings.networkFault
    : null;

/** Digits, with what people put between them. Nothing is not wrong: it is not told. */
export const phone: Check = (value) => {
  const typed = value.trim();
  const plausible =
    /^\+?[\d ()-]+$/.test(typed) && typed.length <= PHONE_MAX_CHARS && (typed.match(/\d/g)?.length ?? 0) >= 3;
  return typed === "" || plausible ? null : (texts) => texts.settings.phoneFault;
};
