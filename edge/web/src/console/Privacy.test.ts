import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fill, TEXTS } from "./i18n";
import { problem } from "./fake_api";
import { FakePage } from "./fake_page";

const { privacy: texts, team, faults } = TEXTS.en;
const GUEST = {
  conversation_id: "0193a000-0000-7000-8000-000000000001",
  receipts: [12],
  email: "guest@mail.example",
  language: "ko",
  places: ["Room 3"],
  began_at: "2026-11-20T03:00:00Z",
  last_at: "2026-11-20T04:00:00Z",
  messages: 6,
  unresolved: false,
};
const NAME = "Receipt no. 12";
const on = (action: string): string => fill(team.actionOn, { action, name: NAME });

let page: FakePage;

beforeEach(async () => {
  page = new FakePage();
  await page.open("/console/privacy", "owner");
});

afterEach(() => page.close());

async function find(): Promise<void> {
  page.service.on("POST /admin/privacy/find", () => Response.json({ guests: [GUEST] }));
  await page.type(texts.byOptions.receipt, "No. １２");
  await page.press(texts.find);
}

test("a guest is found by number, with the digits of any keyboard", async () => {
  await find();
  expect(page.sent("POST /admin/privacy/find")).toEqual({ receipt: 12 });
  expect(document.activeElement?.textContent?.trim()).toBe("Found: 1");
  for (const shown of [NAME, "guest@mail.example", "Room 3", "한국어"]) expect(page.text).toContain(shown);
});

test("what is wrong is said at the field, and nothing is sent", async () => {
  for (const [typed, fault] of [
    ["", faults.empty],
    ["abc", texts.receiptFault],
  ] as const) {
    await page.type(texts.byOptions.receipt, typed);
    await page.press(texts.find);
    expect(page.faultOf(texts.byOptions.receipt)).toBe(fault);
  }
  expect(page.service.count("POST /admin/privacy/find")).toBe(0);
});

test("nobody is erased without the number, which stays typed if it fails", async () => {
  await find();
  await page.press(on(texts.erase));
  const label = fill(texts.eraseType, { word: "12" });
  await page.type(label, "21");
  await page.press(texts.erase);
  expect(page.faultOf(label)).toBe(fill(texts.eraseTypeFault, { word: "12" }));
  expect(page.service.count("POST /admin/privacy/erase")).toBe(0);
  page.service.on(
    "POST /admin/privacy/erase",
    () => problem(503),
    () => new Response(null, { status: 204 }),
  );
  await page.type(label, "12");
  await page.press(texts.erase);
  expect(page.field(label).value).toBe("12");
  await page.press(texts.erase);
  expect(page.sent("POST /admin/privacy/erase")).toEqual({ conversation_ids: [GUEST.conversation_id] });
  expect(page.told).toBe(texts.erased);
  expect(page.text).not.toContain(NAME);
});

test("the file is saved", async () => {
  const saved: Blob[] = [];
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => (saved.push(blob), "blob:x"),
      revokeObjectURL: () => undefined,
    }),
  );
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.download).toBe("guest-12.json");
  });
  await find();
  page.service.on("POST /admin/privacy/export", () => Response.json({ format: "tomari-guest-export" }));
  await page.press(on(texts.exportOne));
  expect(clicked).toHaveBeenCalledOnce();
  expect(saved).toHaveLength(1);
  expect(page.told).toBe(texts.exported);
  clicked.mockRestore();
  vi.unstubAllGlobals();
});
