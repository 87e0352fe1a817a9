import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import en from "../i18n/en";
import { fill } from "../i18n";
import type { ConversationStatus } from "../lib/generated/api";
import { calm, FakeService, open, page, problem, STATUS, stubBrowser, unreachable } from "./fake_service";
import type { Desk } from "./desk.svelte";
import Guest from "./Guest.svelte";

const ASKED: ConversationStatus = {
  ...STATUS,
  state: "waiting",
  escalation: { receipt: 7, state: "open", promised_at: null },
};
const EMAIL = "mei@guest.example";

let service: FakeService;
let desk: Desk;
let component: Record<string, unknown> | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  stubBrowser();
  service = new FakeService();
  service.history[""] = { ...page([], null, "1"), status: ASKED };
});

afterEach(async () => {
  await close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function close(): Promise<void> {
  if (component !== null) await unmount(component);
  component = null;
}

async function show(): Promise<void> {
  desk = await open();
  component = mount(Guest, { target: document.body, props: { desk } });
  await settle();
}

async function settle(): Promise<void> {
  await calm();
  flushSync();
}

const details = (): HTMLDetailsElement | null => document.querySelector("details.contact");
const email = (): HTMLInputElement => details()?.querySelector("input[type=email]") as HTMLInputElement;
const consent = (): HTMLInputElement => details()?.querySelector("input[type=checkbox]") as HTMLInputElement;
const faultAt = (field: HTMLElement): string =>
  document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
const said = (): string => document.querySelector(".desk")?.textContent ?? "";
const left = (address = EMAIL): string => fill(en.contactLeft, { email: address });
const asked = (): [string, Record<string, unknown>][] =>
  service.calls.filter(({ path }) => path === "/api/v1/chat/contact").map(({ method, body }) => [method, body]);

async function fillIn(address: string, agreed: boolean): Promise<void> {
  email().value = address;
  email().dispatchEvent(new Event("input", { bubbles: true }));
  if (consent().checked !== agreed) consent().click();
  await settle();
}

async function send(): Promise<void> {
  details()?.querySelector("form")?.requestSubmit();
  await settle();
}

async function remove(): Promise<void> {
  const buttons = [...document.querySelectorAll("button")];
  buttons.find(({ textContent }) => textContent?.trim() === en.contactRemove)?.click();
  await settle();
}

test("an address is asked for only once a person is", async () => {
  service.history[""] = page([], null, "1");
  await show();
  expect(details()).toBeNull();
  (await service.stream()).emit("status", ASKED);
  await settle();
  expect(details()?.open).toBe(false);
  expect(details()?.querySelector("summary")?.textContent).toBe(en.contactOffer);
  // Nobody agrees by doing nothing.
  expect(consent().checked).toBe(false);
});

test("what is missing is said at its field, which has the focus, and nothing is sent", async () => {
  await show();
  await fillIn("mei at guest", false);
  await send();
  expect(faultAt(email())).toBe(en.contactEmailFault);
  expect(faultAt(consent())).toBe(en.contactConsentFault);
  expect(document.activeElement).toBe(email());
  await fillIn(EMAIL, false);
  await send();
  expect(faultAt(email())).toBe("");
  expect(email().getAttribute("aria-invalid")).toBe("false");
  expect(document.activeElement).toBe(consent());
  expect(asked()).toEqual([]);
});

test("an address that was left is shown, on the next visit too, and can be taken back", async () => {
  await show();
  await fillIn(` ${EMAIL} `, true);
  await send();
  expect(asked()).toEqual([["POST", { email: EMAIL, consent: true }]]);
  expect(details()).toBeNull();
  expect(document.activeElement?.textContent).toBe(left());
  await close();
  service.history[""] = { ...page([], null, "2"), status: { ...ASKED, contact: EMAIL } };
  await show();
  expect(said()).toContain(left());
  await remove();
  expect(asked().at(-1)).toEqual(["DELETE", {}]);
  expect(said()).not.toContain(EMAIL);
  expect(document.activeElement).toBe(details()?.querySelector("summary"));
  expect(document.querySelector("[aria-live=polite]")?.textContent?.trim()).toBe(en.contactRemoved);
  expect(email().value).toBe("");
  expect(consent().checked).toBe(false);
});

test.each([
  ["no connection", unreachable, en.contactFailed],
  ["a fault of the service", () => problem(503), en.contactFailed],
  ["too many tries", () => problem(429, { "retry-after": "42" }), fill(en.handoverWait, { n: 42 })],
])("%s is said, and nothing typed is lost", async (_, answer, text) => {
  await show();
  service.contact.push(answer);
  await fillIn(EMAIL, true);
  await send();
  expect([...(details()?.querySelectorAll("[role=alert]") ?? [])].map((one) => one.textContent).join("")).toBe(text);
  expect(email().value).toBe(EMAIL);
  expect(consent().checked).toBe(true);
  await send();
  expect(said()).toContain(left());
  expect(asked()).toHaveLength(2);
});

test("what the service has against an address is said at the field", async () => {
  await show();
  const errors = [{ pointer: "/email", detail: "must be an e-mail address" }];
  service.contact.push(() => Response.json({ title: "x", status: 422, detail: "x", errors }, { status: 422 }));
  await fillIn("mei@guest", true);
  await send();
  expect(faultAt(email())).toBe(en.contactEmailFault);
  expect(document.activeElement).toBe(email());
  expect(email().value).toBe("mei@guest");
});

test("an address that can't be removed stays in sight", async () => {
  await show();
  await fillIn(EMAIL, true);
  await send();
  service.contact.push(unreachable);
  await remove();
  expect(said()).toContain(left());
  expect(said()).toContain(en.contactRemoveFailed);
  await remove();
  expect(said()).not.toContain(EMAIL);
});

test("what is being typed survives a person who comes and goes", async () => {
  await show();
  await fillIn(EMAIL, true);
  const stream = await service.stream();
  stream.emit("status", { ...ASKED, state: "staff", taken_by: "Aoi" });
  await settle();
  expect(email().value).toBe(EMAIL);
  stream.emit("status", STATUS);
  await settle();
  expect(details()).toBeNull();
  stream.emit("status", ASKED);
  await settle();
  expect(email().value).toBe(EMAIL);
  expect(consent().checked).toBe(true);
});

test("after the request is closed an address that was left is still shown", async () => {
  await show();
  await fillIn(EMAIL, true);
  await send();
  (await service.stream()).emit("status", { ...STATUS, contact: EMAIL });
  await settle();
  expect(said()).toContain(left());
});

test("an address that is left or taken back on another device is so here", async () => {
  await show();
  await fillIn("typed@guest.example", true);
  const stream = await service.stream();
  stream.emit("status", { ...ASKED, contact: EMAIL });
  await settle();
  expect(said()).toContain(left());
  stream.emit("status", ASKED);
  await settle();
  expect(said()).not.toContain(EMAIL);
  expect(details()?.open).toBe(false);
  expect(asked()).toEqual([]);
});
