/** What to say about a call that failed. */
import { ApiProblem, ConnectionLost } from "../lib/problem";
import { fill, type Say } from "./i18n";

/** Wait that is told where the service did not name one, in seconds. */
const DEFAULT_WAIT_SECONDS = 60;

/** What a page knows better than the rest: the meaning of statuses. */
export type Meanings = Partial<Record<number, Say>>;

export function explain(error: unknown, meanings: Meanings = {}): Say {
  if (error instanceof ConnectionLost) return (texts) => texts.failed.connection;
  if (!(error instanceof ApiProblem)) {
    reportError(error);
    return (texts) => texts.failed.service;
  }
  const { status, retryAfter } = error;
  const meaning = meanings[status];
  if (meaning !== undefined) return meaning;
  if (status === 429) return (texts) => fill(texts.failed.wait, { n: retryAfter ?? DEFAULT_WAIT_SECONDS });
  if (status >= 500) return (texts) => texts.failed.service;
  if (status === 403) return (texts) => texts.failed.forbidden;
  if (status === 404) return (texts) => texts.failed.gone;
  return (texts) => texts.failed.refused;
}

export function hasStatus(error: unknown, status: number): boolean {
  return error instanceof ApiProblem && error.status === status;
}
