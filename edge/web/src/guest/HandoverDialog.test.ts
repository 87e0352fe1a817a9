import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import en from "../i18n/en";
import { fill } from "../i18n";
import { calm, CODE, FakeService, open, problem, stubBrowser, unreachable } from "./fake_service";
import type { Desk } from "./desk.svelte";
import Guest from "./Guest.svelte";

let service: FakeService;
let desk: Desk;
let component: Record<string, unknown>;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(CODE.expires_at) - 15 * 60_000 });
  service = new FakeService();
  stubBrowser();
});

afterEach(async () => {
  await unmount(component);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function show(code: string | null = null): Promise<void> {
  desk = await open(code);
  component = mount(Guest, { target: document.body, props: { desk } });
  await settle();
}

async function settle(): Promise<void> {
  // The dialog's parts are loaded when they are wanted.
  await vi.dynamicImportSettled();
  await calm();
  flushSync();
}

const dialog = (): HTMLDialogElement | null => document.querySelector("dialog");
const said = (): string => dialog()?.textContent ?? "";
const field = (): HTMLInputElement => dialog()?.querySelector("input[type=text]") as HTMLInputElement;
const opener = (): HTMLButtonElement => button(en.handover, document.querySelector(".desk"));

function button(name: string, within: Element | null = dialog()): HTMLButtonElement {
  const found = [...(within?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent?.trim() === name);
  if (found === undefined) throw new Error(`no button "${name}"`);
  return found;
}

async function press(target: HTMLElement): Promise<void> {
  target.click();
  await settle();
}

/** Opens the dialog at the part for a code of another device. */
async function enter(): Promise<void> {
  await press(opener());
  await press(dialog()?.querySelector("input[value=enter]") as HTMLElement);
}

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event("input", { bubbles: true }));
  await press(button(en.handoverJoin));
}

test("opening makes a code and shows it in letters and as an image", async () => {
  await show();
  expect(dialog()).toBeNull();
  expect(service.asked("/session/code")).toEqual([]);
  await press(opener());
  expect(dialog()?.open).toBe(true);
  expect(service.asked("/session/code")).toHaveLength(1);
  expect(dialog()?.querySelector(".code")?.textContent).toBe(CODE.code);
  const image = dialog()?.querySelector("img");
  expect(image?.getAttribute("src")).toBe(`data:image/svg+xml,${encodeURIComponent(CODE.qr_svg)}`);
  expect(image?.alt).toBe(fill(en.handoverQr, { code: CODE.code }));
  expect(said()).toContain(fill(en.handoverMinutes, { n: 15 }));
});

test("a code that has ended is not shown any more, and a new one can be made", async () => {
  await show();
  await press(opener());
  await vi.advanceTimersByTimeAsync(14 * 60_000 + 30_000);
  flushSync();
  expect(said()).toContain(fill(en.handoverMinutes, { n: 1 }));
  await vi.advanceTimersByTimeAsync(30_000);
  flushSync();
  expect(said()).toContain(en.handoverExpired);
  expect(said()).not.toContain(CODE.code);
  expect(dialog()?.querySelector("img")).toBeNull();
  service.code.push(() => Response.json({ ...CODE, code: "1000-0002", expires_at: "2026-11-20T03:30:00Z" }));
  await press(button(en.handoverRenew));
  expect(said()).toContain("1000-0002");
  expect(said()).not.toContain(en.handoverExpired);
});

test("a code that can't be made says why and can be tried again", async () => {
  await show();
  service.code.push(
    () => problem(429, { "retry-after": "42" }),
    () => unreachable(),
  );
  await press(opener());
  expect(said()).toContain(fill(en.handoverWait, { n: 42 }));
  await press(button(en.tryAgain));
  expect(said()).toContain(en.unreachable);
  await press(button(en.tryAgain));
  expect(said()).toContain(CODE.code);
});

test("a look at the other part loses nothing", async () => {
  await show();
  await enter();
  await type("zzzz");
  await press(dialog()?.querySelector("input[value=show]") as HTMLElement);
  expect(said()).toContain(CODE.code);
  await press(dialog()?.querySelector("input[value=enter]") as HTMLElement);
  expect(field().value).toBe("zzzz");
  expect(service.asked("/session/code")).toHaveLength(1);
});

test("a typing error is said before anything is sent, and what was typed stays", async () => {
  await show();
  await enter();
  for (const typed of ["", "zzzz-zzzd", "zzzz"]) {
    await type(typed);
    expect(dialog()?.querySelector("[role=alert]")?.textContent).toContain(en.handoverTypo);
    expect(field().value).toBe(typed);
    expect(field().getAttribute("aria-invalid")).toBe("true");
  }
  expect(service.asked("/session/link")).toEqual([]);
});

test("what people type fits the field's pattern", async () => {
  await show();
  await enter();
  for (const typed of ["zzzzzzzc", "ZZZZ-ZZZC", " zzzz zzzc "]) {
    field().value = typed;
    expect(field().validity.patternMismatch, typed).toBe(false);
  }
  field().value = "zzzz";
  expect(field().validity.patternMismatch).toBe(true);
});

test("a good code joins: the dialog closes, the focus goes back, and it is said", async () => {
  await show();
  await enter();
  const reads = service.asked("/chat/history").length;
  await type("zzzz zzzc");
  expect(service.asked("/session/link")).toEqual([{ code: "ZZZZZZZC" }]);
  expect(service.asked("/chat/history").length).toBe(reads + 1);
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(opener());
  expect(document.querySelector("[aria-live=polite]")?.textContent?.trim()).toBe(en.handoverJoined);
});

test.each([
  [404, en.handoverInvalid],
  [409, en.handoverConflict],
  [422, en.handoverTypo],
  [429, fill(en.handoverWait, { n: 42 })],
  [500, en.unreachable],
])("the service's %i is told, and what was typed stays", async (status, text) => {
  await show();
  await enter();
  service.link.push(() => problem(status, { "retry-after": "42" }));
  await type("zzzz-zzzc");
  expect(dialog()?.querySelector("[role=alert]")?.textContent).toBe(text);
  expect(dialog()?.open).toBe(true);
  expect(field().value).toBe("zzzz-zzzc");
  expect(document.querySelector("[aria-live=polite]")?.textContent?.trim()).toBe("");
  await press(button(en.handoverJoin));
  expect(service.asked("/session/link")).toHaveLength(2);
  expect(dialog()).toBeNull();
});

test("a second press while the code is under way sends nothing", async () => {
  await show();
  await enter();
  let release = (_response: Response): void => undefined;
  service.link.push(() => new Promise((resolve) => (release = resolve)));
  await type("zzzz-zzzc");
  await press(button(en.sending));
  release(problem(404));
  await settle();
  expect(service.asked("/session/link")).toHaveLength(1);
});

test("the link's code is filled in, and sent only when the guest wants it", async () => {
  await show("ZZZZZZZC");
  expect(field().value).toBe("ZZZZZZZC");
  expect(service.asked("/session/link")).toEqual([]);
  expect(service.asked("/session/code")).toEqual([]);
  await press(button(en.handoverJoin));
  expect(service.asked("/session/link")).toEqual([{ code: "ZZZZZZZC" }]);
});

test("closing gives the focus back to what opened it", async () => {
  await show();
  await press(opener());
  (document.activeElement as HTMLElement | null)?.blur();
  await press(button(en.close));
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(opener());
});
