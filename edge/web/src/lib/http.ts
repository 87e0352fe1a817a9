/** Requests to the API, of every page. */
import { abortedWith } from "./abort";
import { ConnectionLost, problemOf } from "./problem";

/** Longest wait for the beginning of an answer, in milliseconds. */
const BEGINNING_MS = 20_000;

/** Said by every request of a desk that is shown in a frame on another site: its session is in another cookie. */
let embedding: Record<string, string> = {};

/** From now on the page says that it is shown in a frame. */
export function sayEmbedded(): void {
  embedding = { "tomari-embed": "1" };
}

/** Sends a request. What is not a success is thrown. Whoever sends much may take longer than the usual to do so. */
export async function send(path: string, init: RequestInit, beginningMs = BEGINNING_MS): Promise<Response> {
  const abort = abortedWith(init.signal);
  const timer = setTimeout(() => abort.abort(), beginningMs);
  let response: Response;
  try {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(embedding)) headers.set(name, value);
    response = await fetch(`/api/v1${path}`, { credentials: "same-origin", ...init, headers, signal: abort.signal });
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
