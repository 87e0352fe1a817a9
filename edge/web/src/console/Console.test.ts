import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "./app.svelte";
import Console from "./Console.svelte";
import { FakeApi, nothing, problem, signedIn } from "./fake_api";
import { TEXTS } from "./i18n";

const texts = TEXTS.en;

let service: FakeApi;
let app: App;
let component: Record<string, unknown> | null = null;
let stop: () => void;

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("scrollTo", vi.fn());
  service = new FakeApi();
});

afterEach(async () => {
  stop();
  if (component !== null) await unmount(component);
  app.session.close();
  vi.unstubAllGlobals();
});

async function open(address: string, refresh: () => Response): Promise<void> {
  history.replaceState(null, "", address);
  service.on("POST /auth/refresh", refresh);
  app = new App();
  stop = app.router.listen();
  component = mount(Console, { target: document.body, props: { app } });
  await app.session.open();
  flushSync();
}

const nobody = (): Response => problem(401);
const somebody = (role: "owner" | "staff") => (): Response => Response.json(signedIn("one", { role }));

const heading = (): string => document.querySelector("h1")?.textContent ?? "";

function field(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll("label")];
  const found = labels.find(({ textContent }) => textContent === label);
  return document.getElementById(found?.htmlFor ?? "") as HTMLInputElement;
}

function type(label: string, value: string): void {
  field(label).value = value;
  field(label).dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

function fault(label: string): string {
  const ids = field(label).getAttribute("aria-describedby")?.split(" ") ?? [];
  const id = ids.find((one) => one.endsWith("-fault"));
  return id === undefined ? "" : (document.getElementById(id)?.textContent ?? "");
}

async function submit(): Promise<void> {
  document.querySelector("form")?.requestSubmit();
  flushSync();
  await vi.waitFor(() => expect(document.querySelector('form [type="submit"][aria-disabled="true"]')).toBeNull());
  flushSync();
}

const alerts = (): string => [...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent).join("");

test("nobody is led to the sign-in page, and from there to where they wanted", async () => {
  await open("/console/team", nobody);
  expect(location.pathname + location.search).toBe("/console/login?next=%2Fconsole%2Fteam");
  expect(heading()).toBe(texts.login.title);
  type(texts.fields.email, " aoi@hibari.example ");
  type(texts.fields.password, " secret ");
  service.on("POST /auth/login", () => Response.json(signedIn("one")));
  service.on("GET /admin/team", () => Response.json({ members: [], invitations: [] }));
  await submit();
  await vi.waitFor(() => expect(heading()).toBe(texts.team.title));
  expect(location.pathname).toBe("/console/team");
  expect(document.title).toBe("Team · Tomari");
  expect(document.activeElement).toBe(document.querySelector("h1"));
  // A password is sent as it was typed.
  expect(service.calls.find(({ what }) => what === "POST /auth/login")?.body).toEqual({
    email: "aoi@hibari.example",
    password: " secret ",
  });
});

test("a wrong password is said in the same words as anything else, and what was typed stays", async () => {
  await open("/console/login", nobody);
  type(texts.fields.email, "aoi@hibari.example");
  type(texts.fields.password, "wrong");
  service.on("POST /auth/login", nobody, () => problem(429, [], { "retry-after": "17" }));
  await submit();
  expect(alerts()).toBe(texts.login.wrong);
  expect(field(texts.fields.password).value).toBe("wrong");
  await submit();
  expect(alerts()).toBe("Too many tries. Please try again in 17 s.");
  expect(service.count("POST /auth/login")).toBe(2);
});

test("what is not filled in is said at its field, which has the focus, and nothing is sent", async () => {
  await open("/console/login", nobody);
  type(texts.fields.email, "aoi@hibari.example");
  await submit();
  expect(fault(texts.fields.email)).toBe("");
  expect(fault(texts.fields.password)).toBe(texts.faults.empty);
  await vi.waitFor(() => expect(document.activeElement).toBe(field(texts.fields.password)));
  expect(field(texts.fields.password).getAttribute("aria-invalid")).toBe("true");
  type(texts.fields.password, "s");
  expect(fault(texts.fields.password)).toBe("");
  expect(service.count("POST /auth/login")).toBe(0);
});

test("a form that is under way is not sent again", async () => {
  await open("/console/login", nobody);
  type(texts.fields.email, "aoi@hibari.example");
  type(texts.fields.password, "secret");
  let answer = (_response: Response): void => undefined;
  service.on("POST /auth/login", () => new Promise((resolve) => (answer = resolve)));
  document.querySelector("form")?.requestSubmit();
  document.querySelector("form")?.requestSubmit();
  await vi.waitFor(() => expect(service.count("POST /auth/login")).toBe(1));
  answer(problem(401));
  await vi.waitFor(() => expect(alerts()).toBe(texts.login.wrong));
  expect(service.count("POST /auth/login")).toBe(1);
});

test("staff have no links to the owner's pages, and are told so if they open one", async () => {
  await open("/console/audit", somebody("staff"));
  expect(heading()).toBe(texts.ownerOnly);
  expect(document.querySelector('a[href="/console/audit"]')).toBeNull();
  expect(service.count("GET /admin/audit")).toBe(0);
});

test("an unknown address has a page that says so", async () => {
  await open("/console/nothing", somebody("owner"));
  expect(heading()).toBe(texts.notFound);
});

test("a session that has ended leads to the sign-in page, with a notice and the way back", async () => {
  service.on("GET /auth/sessions", () => Response.json({ sessions: [] }));
  await open("/console/sessions", somebody("staff"));
  await vi.waitFor(() => expect(service.streams).toHaveLength(1));
  service.streams[0]?.event("session_ended");
  await vi.waitFor(() => expect(heading()).toBe(texts.login.title));
  expect(document.body.textContent).toContain(texts.endings.ended);
  expect(location.search).toBe("?next=%2Fconsole%2Fsessions");
});

test("signing out leads to the sign-in page and nowhere back", async () => {
  await open("/console", somebody("staff"));
  expect(heading()).toBe("Welcome, Aoi");
  service.on("POST /auth/logout", nothing);
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === texts.signOut)?.click();
  await vi.waitFor(() => expect(heading()).toBe(texts.login.title));
  expect(location.pathname + location.search).toBe("/console/login");
  expect(document.body.textContent).toContain(texts.endings.left);
});

test("a service that is not reached is said to be, and asked again at a button", async () => {
  await open("/console", () => problem(503));
  expect(heading()).toBe(texts.unreachable);
  service.on("POST /auth/refresh", somebody("staff"));
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === texts.tryAgain)?.click();
  await vi.waitFor(() => expect(heading()).toBe("Welcome, Aoi"));
});

test("registering: the link name follows the facility's until it is the owner's own; faults go to their fields", async () => {
  await open("/console/register", nobody);
  const register = texts.register;
  type(register.facilityName, "Hibari House");
  expect(field(register.slug).value).toBe("hibari-house");
  expect(document.body.textContent).toContain(`${location.origin}/g/hibari-house`);
  type(register.slug, "hibari");
  type(register.facilityName, "Hibari Guesthouse");
  expect(field(register.slug).value).toBe("hibari");
  type(register.yourName, "Aoi");
  type(texts.fields.email, "aoi@hibari.example");
  type(texts.fields.password, "password");
  const country = field(register.country) as unknown as HTMLSelectElement;
  country.value = "JP";
  country.dispatchEvent(new Event("change", { bubbles: true }));
  service.on(
    "POST /auth/register",
    () => problem(422, [{ pointer: "/password", detail: "is too easy to guess" }]),
    () => problem(409),
    () => Response.json({ email: "aoi@hibari.example" }, { status: 201 }),
  );
  await submit();
  expect(fault(texts.fields.password)).toBe(texts.faults.passwordEasy);
  await vi.waitFor(() => expect(document.activeElement).toBe(field(texts.fields.password)));
  await submit();
  expect(fault(register.slug)).toBe(texts.faults.slugTaken);
  expect(fault(texts.fields.password)).toBe("");
  await submit();
  expect(heading()).toBe(register.sent);
  expect(document.body.textContent).toContain("aoi@hibari.example");
  expect(service.calls.at(-1)?.body).toMatchObject({ slug: "hibari", country: "JP", language: "en" });
});

test("an address is verified at the button, not on opening, and is there to sign in with", async () => {
  await open("/console/verify#token=s3cret", nobody);
  expect(location.hash).toBe("");
  expect(service.count("POST /auth/verify-email")).toBe(0);
  service.on("POST /auth/verify-email", () => Response.json({ email: "aoi@hibari.example" }));
  [...document.querySelectorAll("button")]
    .find(({ textContent }) => textContent.trim() === texts.verify.submit)
    ?.click();
  await vi.waitFor(() => expect(heading()).toBe(texts.verify.done));
  expect(service.calls.at(-1)?.body).toEqual({ token: "s3cret" });
  document.querySelector<HTMLAnchorElement>('main a[href="/console/login"]')?.click();
  await vi.waitFor(() => expect(heading()).toBe(texts.login.title));
  expect(field(texts.fields.email).value).toBe("aoi@hibari.example");
});

test("the language is switched everywhere at once, faults included", async () => {
  await open("/console/login", nobody);
  await submit();
  app.changeLanguage("ja");
  flushSync();
  expect(heading()).toBe(TEXTS.ja.login.title);
  expect(fault(TEXTS.ja.fields.email)).toBe(TEXTS.ja.faults.empty);
  expect(document.documentElement.lang).toBe("ja");
  expect(new App().language).toBe("ja");
});

/** Somebody's page of their own sign-ins, with the beginning of a new password in its form. */
async function typing(): Promise<HTMLInputElement> {
  const none = (): Response => Response.json({ sessions: [] });
  service.on("GET /auth/sessions", none, none);
  await open("/console/sessions", somebody("owner"));
  await vi.waitFor(() => expect(service.streams).toHaveLength(1));
  const typed = document.querySelector<HTMLInputElement>('input[autocomplete="current-password"]');
  if (typed === null) throw new Error("no field for a password");
  typed.value = "half a passw";
  typed.dispatchEvent(new Event("input", { bubbles: true }));
  return typed;
}

async function sessionEnds(): Promise<void> {
  service.streams[0]?.event("session_ended");
  await vi.waitFor(() => expect(heading()).toBe(texts.login.title));
}

async function signInAgain(id: string): Promise<void> {
  type(texts.fields.email, "aoi@hibari.example");
  type(texts.fields.password, "secret");
  service.on("POST /auth/login", () => Response.json(signedIn("two", { id })));
  await submit();
  await vi.waitFor(() => expect(location.pathname).toBe("/console/sessions"));
  flushSync();
}

test("what was typed waits, out of sight and reach, until the same person signs in again", async () => {
  const typed = await typing();
  const title = document.title;
  await sessionEnds();
  expect(typed.closest("[hidden]")).not.toBeNull();
  expect(document.title).not.toBe(title);
  await signInAgain("u1");
  expect(typed.isConnected).toBe(true);
  expect(typed.closest("[hidden]")).toBeNull();
  expect(typed.value).toBe("half a passw");
  expect(document.title).toBe(title);
  expect(document.activeElement).toBe(document.querySelector("h1"));
});

test("nothing that was typed waits for somebody else", async () => {
  const typed = await typing();
  await sessionEnds();
  await signInAgain("u2");
  expect(typed.isConnected).toBe(false);
});

test("nothing that was typed stays after signing out", async () => {
  const typed = await typing();
  service.on("POST /auth/logout", nothing);
  await app.session.signOut();
  await vi.waitFor(() => expect(heading()).toBe(texts.login.title));
  expect(typed.isConnected).toBe(false);
});
