import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Router } from "./router.svelte";
import { loginPath, returnPath, routeAt } from "./routes";

let router: Router;
let stop: () => void;

beforeEach(() => {
  vi.stubGlobal("scrollTo", vi.fn());
  history.replaceState(null, "", "/console");
  router = new Router();
  stop = router.listen();
});

afterEach(() => {
  stop();
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
});

function click(html: string, init: MouseEventInit = {}): boolean {
  document.body.innerHTML = html;
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...init });
  // jsdom can't follow links; what the router leaves alone is only noted.
  addEventListener("click", (left) => left.preventDefault(), { once: true });
  let taken = false;
  document.addEventListener("click", (seen) => (taken = seen.defaultPrevented), { once: true });
  document.querySelector("[data-here]")?.dispatchEvent(event);
  return taken;
}

test("paths have pages, unknown ones have none", () => {
  expect(routeAt("/console")).toBe("home");
  expect(routeAt("/console/")).toBe("home");
  expect(routeAt("/console/house-key")).toBe("houseKey");
  for (const path of ["/console/nothing", "/console/team/1", "/", "/consoles"]) expect(routeAt(path)).toBeNull();
});

test("going somewhere changes the address; back and forward show what was there", async () => {
  router.go("/console/team");
  expect([location.pathname, router.route]).toEqual(["/console/team", "team"]);
  router.go("/console/audit");
  history.back();
  await vi.waitFor(() => expect(router.route).toBe("team"));
  history.forward();
  await vi.waitFor(() => expect(router.route).toBe("audit"));
});

test("a replaced address is not come back to", async () => {
  router.go("/console/team");
  router.go("/console/login?next=%2Fconsole%2Fteam", "replace");
  expect([router.route, router.query]).toEqual(["login", "?next=%2Fconsole%2Fteam"]);
  history.back();
  await vi.waitFor(() => expect(router.route).toBe("home"));
});

test("the same address again is not another step in the history", () => {
  router.go("/console/team");
  const { length } = history;
  router.go("/console/team");
  expect(history.length).toBe(length);
});

test("links to the console are followed here", () => {
  expect(click('<a href="/console/audit"><b data-here>Log</b></a>')).toBe(true);
  expect(router.route).toBe("audit");
});

test.each([
  ["another page", '<a data-here href="/g/hibari">x</a>', {}],
  ["another place", '<a data-here href="https://elsewhere.example/console">x</a>', {}],
  ["what only begins alike", '<a data-here href="/consoles">x</a>', {}],
  ["another tab", '<a data-here href="/console/audit" target="_blank">x</a>', {}],
  ["another tab by key", '<a data-here href="/console/audit">x</a>', { ctrlKey: true }],
  ["another tab by mouse", '<a data-here href="/console/audit">x</a>', { button: 1 }],
])("links to %s are the browser's", (_what, html, init) => {
  expect(click(html, init)).toBe(false);
  expect(router.route).toBe("home");
});

test("signing in leads back, and only to a page that needs it", () => {
  expect(loginPath("/console/team")).toBe("/console/login?next=%2Fconsole%2Fteam");
  expect(loginPath("/console")).toBe("/console/login");
  expect(loginPath(null)).toBe("/console/login");
  expect(returnPath("?next=%2Fconsole%2Fteam")).toBe("/console/team");
  for (const next of ["https://elsewhere.example/", "//elsewhere.example", "/console/login", "/console/nothing", ""]) {
    expect(returnPath(`?next=${encodeURIComponent(next)}`)).toBe("/console");
  }
});

test("the token of a mailed link is read once and leaves the address bar", () => {
  history.replaceState(null, "", "/console/verify?a=b#token=s3cret");
  const opened = new Router();
  expect(opened.token).toBe("s3cret");
  expect(location.href).toMatch(/\/console\/verify\?a=b$/);
  expect(new Router().token).toBeNull();
  opened.go("/console/login");
  expect(opened.token).toBeNull();
});
