// The border between WebAssembly and JavaScript. Each crossing, and each text that is carried over, costs as much as a
// good part of checking a token: so a request is read in one crossing, asked of the core in one, and answered in one.

/** What decides where a request goes; see `incoming.rs`. */
const REQUEST_HEADERS = ["origin", "authorization", "cookie", "cf-connecting-ip", "tomari-embed"];
const BODY_HEADERS = ["content-type", "content-length"];
const RESPONSE_HEADERS = ["content-type", "retry-after", "allow", "etag", "content-disposition", "www-authenticate"];
/** What goes on to the core. Everything else stays here: cookies and tokens above all. */
const FORWARDED_HEADERS = ["accept", "accept-language", "if-match", "last-event-id", "user-agent"];

/** Each header in a line: nothing if there is none, else its value after a sign that there is one. */
function lines(headers, names) {
  let text = "";
  for (const name of names) {
    const value = headers.get(name);
    text += value === null ? "\n" : `\n=${value}`;
  }
  return text;
}

export function readRequest(request) {
  return `${request.method}\n${request.url}${lines(request.headers, REQUEST_HEADERS)}`;
}

export function readBodyHeaders(request) {
  return lines(request.headers, BODY_HEADERS);
}

export function readResponse(response) {
  return `${response.status}${lines(response.headers, RESPONSE_HEADERS)}`;
}

/** Sets the headers in a text, name and value in a line each. */
function set(headers, text) {
  const parts = text.split("\n");
  for (let at = 0; at + 1 < parts.length; at += 2) headers.set(parts[at], parts[at + 1]);
}

/** Logs a line, the first of a text, and makes a response with the headers of `base` and those in the other lines. */
export function answer(status, base, text, body) {
  const end = text.indexOf("\n");
  console.log(text.slice(0, end));
  const response = new Response(body, { status, headers: base });
  set(response.headers, text.slice(end + 1));
  return response;
}

/**
 * Asks the core on behalf of a request, if there is one. Resolves with its response as soon as that begins, or with
 * null if it does not within `milliseconds`. A redirect is not followed: it would take the assertion along to wherever
 * it leads.
 */
export async function ask(request, method, url, text, body, milliseconds) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), milliseconds);
  try {
    const headers = new Headers();
    for (const name of FORWARDED_HEADERS) {
      const value = request?.headers.get(name) ?? null;
      if (value !== null) headers.set(name, value);
    }
    set(headers, text);
    return await fetch(url, { method, headers, body, redirect: "manual", signal: controller.signal });
  } catch (error) {
    if (controller.signal.aborted) return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The whole of a response, or null if it has not arrived within `milliseconds`. */
export async function readText(response, milliseconds) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([response.text(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Counts against limits, name and key in a line each. Resolves with whether all allow it. */
export async function count(env, text) {
  const parts = text.split("\n");
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const { success } = await env[parts[at]].limit({ key: parts[at + 1] });
    if (success !== true) return false;
  }
  return true;
}
