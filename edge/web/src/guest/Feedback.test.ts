import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import en from "../i18n/en";
import {
  ANSWER,
  calm,
  FakeService,
  message,
  open,
  page,
  problem,
  STATUS,
  stubBrowser,
  unreachable,
} from "./fake_service";
import Guest from "./Guest.svelte";

const UNHELPED = { ...STATUS, ratings: [{ answer_id: ANSWER.id, helpful: false }] };
const QUESTION = message({ id: "q", text: "When is check-in?" });

let service: FakeService;
let component: Record<string, unknown>;

beforeEach(async () => {
  vi.useFakeTimers();
  stubBrowser();
  service = new FakeService();
  service.history[""] = page([QUESTION, ANSWER], null, "1");
  component = mount(Guest, { target: document.body, props: { desk: await open() } });
  await settle();
});

afterEach(async () => {
  await unmount(component);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function settle(): Promise<void> {
  await calm();
  flushSync();
}

const group = (): HTMLElement => document.querySelector("[role=group]") as HTMLElement;

function button(name: string): HTMLButtonElement {
  const found = [...group().querySelectorAll("button")].find(({ textContent }) => textContent?.trim() === name);
  if (found === undefined) throw new Error(`no button "${name}"`);
  return found;
}

async function press(name: string): Promise<void> {
  button(name).click();
  await settle();
}

const pressed = (): (string | null)[] => [en.yes, en.no].map((name) => button(name).getAttribute("aria-pressed"));
const announced = (): string => document.querySelector("[aria-live=polite]")?.textContent?.trim() ?? "";

test("an answer is asked about by name, and nothing is chosen for the guest", () => {
  expect(document.getElementById(group().getAttribute("aria-labelledby") ?? "")?.textContent).toBe(en.helpful);
  expect(pressed()).toEqual(["false", "false"]);
});

test("what was said is shown and can be changed; the same again is not sent again", async () => {
  await press(en.yes);
  expect(pressed()).toEqual(["true", "false"]);
  await press(en.yes);
  service.history[""] = { ...page([QUESTION, ANSWER], null, "1"), status: UNHELPED };
  await press(en.no);
  expect(pressed()).toEqual(["false", "true"]);
  expect(service.asked("/chat/feedback")).toEqual([
    { answer_id: ANSWER.id, helpful: true },
    { answer_id: ANSWER.id, helpful: false },
  ]);
});

test("what was said before, or on another device, is shown", async () => {
  const stream = await service.stream();
  stream.emit("status", { ...STATUS, ratings: [{ answer_id: ANSWER.id, helpful: true }] });
  await settle();
  expect(pressed()).toEqual(["true", "false"]);
  stream.emit("status", { ...STATUS, ratings: [{ answer_id: ANSWER.id, helpful: false }] });
  await settle();
  expect(pressed()).toEqual(["false", "true"]);
  expect(service.asked("/chat/feedback")).toEqual([]);
});

test("a no may ask for a person: what is told of it is read at once", async () => {
  const notice = message({ author: "notice", text: "Your number is 1." });
  service.history[""] = {
    ...page([QUESTION, ANSWER, notice], null, "2"),
    status: {
      ...STATUS,
      state: "waiting",
      escalation: { receipt: 1, state: "open", promised_at: null },
      ratings: [{ answer_id: ANSWER.id, helpful: false }],
    },
  };
  await press(en.no);
  expect(pressed()).toEqual(["false", "true"]);
  expect(document.querySelector("ol")?.textContent).toContain("Your number is 1.");
  expect(announced()).toBe("Your number is 1.");
});

test("a no that was stored stays one, whether or not anything can be read after it", async () => {
  service.history[""] = Promise.reject(new TypeError("network"));
  await press(en.no);
  expect(pressed()).toEqual(["false", "true"]);
  expect(group().textContent).not.toContain(en.helpfulFailed);
});

test.each([
  ["no connection", unreachable],
  ["too much at once", () => problem(429)],
  ["a fault of the service", () => problem(503)],
  ["an answer that is gone", () => problem(404)],
])("%s is said beside the buttons, and what was said before stays", async (_, answer) => {
  await press(en.yes);
  service.feedback.push(answer);
  await press(en.no);
  expect(pressed()).toEqual(["true", "false"]);
  expect(group().textContent).toContain(en.helpfulFailed);
  expect(announced()).toBe(en.helpfulFailed);
  service.history[""] = { ...page([QUESTION, ANSWER], null, "1"), status: UNHELPED };
  await press(en.no);
  expect(pressed()).toEqual(["false", "true"]);
  expect(group().textContent).not.toContain(en.helpfulFailed);
});

test("a session that has ended is renewed, and nothing has to be pressed twice", async () => {
  service.feedback.push(() => problem(401));
  const sessions = service.sessions().length;
  await press(en.yes);
  expect(service.sessions()).toHaveLength(sessions + 1);
  expect(pressed()).toEqual(["true", "false"]);
});

test("a second press while one is under way sends nothing", async () => {
  let release = (_response: Response): void => undefined;
  service.feedback.push(() => new Promise((resolve) => (release = resolve)));
  await press(en.yes);
  expect(button(en.no).getAttribute("aria-disabled")).toBe("true");
  await press(en.no);
  release(new Response(null, { status: 204 }));
  await settle();
  expect(service.asked("/chat/feedback")).toHaveLength(1);
  expect(pressed()).toEqual(["true", "false"]);
});
