/** Requests to the API, of every page. */
import { abortedWith } from "./abort";
import { ConnectionLost, problemOf } from "./problem";

/** Longest wait for the beginning of an answer, in milliseconds. */
const BEGINNING_MS = 20_000;

/** Sends a request. What is not a success is thrown. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  const abort = abortedWith(init.signal);
  const timer = setTimeout(() => abort.abort(), BEGINNING_MS);
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, { credentials: "same-origin", ...init, signal: abort.signal });
  } catch (error) {
    throw new ConnectionLost("the request failed", { cause: error });
  } finally {
    clearTimeout(timer);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The value in a response. */
export async function json<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (error) {
    throw new ConnectionLost("the answer was cut off", { cause: error });
  }
}
