/** What the hand-over to another device can come to. */
import type { HandoverCodeIssued } from "../lib/generated/api";
import { ApiProblem, ConnectionLost } from "../lib/problem";
import { fill, type Texts } from "../i18n";
import { DEFAULT_WAIT_SECONDS } from "./turn";

/** Why there is no code, or no joining. */
export type HandoverFailure = "typo" | "invalid" | "conflict" | "unreachable" | { waitSeconds: number };

/** A code, and until when this device's clock may show it. */
export interface ShownCode extends HandoverCodeIssued {
  shownUntil: number;
}

/** How long codes are good, in milliseconds. */
const LIFETIME_MS = 15 * 60_000;

/** A code as it is shown. By a clock that is wrong it would have ended, or be good for longer than any code is. */
export function shown(code: HandoverCodeIssued, now: number): ShownCode {
  const left = Date.parse(code.expires_at) - now;
  return { ...code, shownUntil: now + (left > 0 && left <= LIFETIME_MS ? left : LIFETIME_MS) };
}

/** Why no code was made. */
export function makingFailureOf(error: unknown): HandoverFailure {
  if (error instanceof ApiProblem && error.status === 429) {
    return { waitSeconds: error.retryAfter ?? DEFAULT_WAIT_SECONDS };
  }
  if (!(error instanceof ApiProblem) && !(error instanceof ConnectionLost)) reportError(error);
  return "unreachable";
}

/** Why a code that was typed joined nothing. */
export function joiningFailureOf(error: unknown): HandoverFailure {
  const causes: Record<number, HandoverFailure> = { 404: "invalid", 409: "conflict", 422: "typo" };
  return (error instanceof ApiProblem && causes[error.status]) || makingFailureOf(error);
}

/** The same in words. */
export function explainHandover(failure: HandoverFailure, texts: Texts): string {
  if (typeof failure === "object") return fill(texts.handoverWait, { n: failure.waitSeconds });
  return {
    typo: texts.handoverTypo,
    invalid: texts.handoverInvalid,
    conflict: texts.handoverConflict,
    unreachable: navigator.onLine ? texts.unreachable : texts.offlineNow,
  }[failure];
}
