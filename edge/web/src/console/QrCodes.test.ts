import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { QrCode, QrCodes } from "../lib/generated/api";
import { nothing, problem } from "./fake_api";
import { FakePage } from "./fake_page";
import { fill, TEXTS } from "./i18n";

const { qrCodes: texts, team } = TEXTS.en;

const code = (id: string, name: string): QrCode => ({
  id,
  name,
  link: `https://desk.example/g/hibari#k=0123456789abcdefghjkmnpqrs&p=${encodeURIComponent(name)}`,
});
const house = (codes: QrCode[], fields: Partial<QrCodes> = {}): QrCodes => ({
  house: "ひばり",
  languages: ["ja", "en", "th"],
  address: "https://desk.example/g/hibari",
  house_key_rotated_at: null,
  codes,
  ...fields,
});

let page: FakePage;

beforeEach(() => {
  page = new FakePage();
});

afterEach(() => page.close());

async function open(value: QrCodes, role: "owner" | "staff" = "owner", path = "/console/qr-codes"): Promise<void> {
  page.service.on("GET /admin/qr-codes", () => Response.json(value));
  await page.open(path, role);
  // The drawing is loaded when it is needed.
  await vi.waitFor(() => expect(page.text).not.toContain(TEXTS.en.loading));
  await page.settle();
}

const on = (action: string, name: string): string => fill(team.actionOn, { action, name });
const names = (): string[] => [...document.querySelectorAll("li.card h2")].map(({ textContent }) => textContent ?? "");

test("places are added one after the other; what is wrong is said at the field and stays there", async () => {
  await open(house([]));
  expect(page.text).toContain(texts.none);
  await page.press(texts.create);
  expect(page.faultOf(texts.name)).toBe(TEXTS.en.faults.empty);
  await page.type(texts.name, "x".repeat(61));
  await page.press(texts.create);
  expect(page.faultOf(texts.name)).toBe(fill(texts.nameFault, { max: 60 }));
  expect(page.service.count("POST /admin/qr-codes")).toBe(0);
  await page.type(texts.name, " Room 201 ");
  page.service.on(
    "POST /admin/qr-codes",
    () => problem(422, [{ pointer: "/name", detail: "taken" }]),
    () => problem(409),
    () => Response.json(code("p1", "Room 201"), { status: 201 }),
  );
  await page.press(texts.create);
  expect(page.faultOf(texts.name)).toBe(texts.taken);
  await page.press(texts.create);
  expect(page.alerts).toBe(texts.tooMany);
  expect(page.field(texts.name).value).toBe(" Room 201 ");
  await page.press(texts.create);
  expect(page.sent("POST /admin/qr-codes")).toEqual({ name: "Room 201" });
  expect(page.told).toBe(fill(texts.added, { name: "Room 201" }));
  expect(names()).toEqual(["Room 201"]);
  expect(page.field(texts.name).value).toBe("");
  expect(document.querySelector('svg[role="img"]')?.getAttribute("aria-label")).toBe(on(texts.code, "Room 201"));
});

test("a place is renamed in its place and removed after a question", async () => {
  await open(house([code("p1", "Room 201"), code("p2", "Kitchen")]));
  await page.press(on(texts.rename, "Kitchen"));
  expect(document.activeElement).toBe(page.field(texts.newName));
  await page.type(texts.newName, "Bath");
  page.service.on("PUT /admin/qr-codes/p2", () => Response.json(code("p2", "Bath")));
  await page.press(texts.save);
  expect(page.sent("PUT /admin/qr-codes/p2")).toEqual({ name: "Bath" });
  expect(names()).toEqual(["Room 201", "Bath"]);
  expect(document.activeElement?.textContent).toBe("Bath");
  await page.press(on(texts.remove, "Room 201"));
  expect(page.text).toContain("“Room 201” leaves this list.");
  page.service.on("DELETE /admin/qr-codes/p1", () => problem(503), nothing);
  await page.press(texts.remove);
  expect(page.alerts).toBe(TEXTS.en.failed.service);
  await page.press(texts.remove);
  expect(names()).toEqual(["Bath"]);
  expect(page.told).toBe(texts.removed);
});

test("staff print and change nothing", async () => {
  await open(house([code("p1", "Room 201")]), "staff");
  expect(page.buttons(on(texts.print, "Room 201"))).toHaveLength(1);
  expect(page.buttons(on(texts.rename, "Room 201"))).toEqual([]);
  expect(page.buttons(on(texts.remove, "Room 201"))).toEqual([]);
  expect(page.buttons(texts.create)).toEqual([]);
});

test("after the key was renewed the page says what that means and offers to print anew", async () => {
  await open(house([code("p1", "Room 201")], { house_key_rotated_at: "2026-11-25T03:00:00Z" }));
  expect(page.text).toContain(texts.rotated);
  await page.press(texts.printAnew);
  expect(location.pathname + location.search).toBe("/console/qr-codes/print");
});

test("those selected are printed, a page each, in the house's languages", async () => {
  await open(house([code("p1", "Room 201"), code("p2", "Kitchen"), code("p3", "Bath")]));
  for (const name of ["Room 201", "Bath"]) {
    document.querySelector<HTMLInputElement>(`input[aria-label="${on(texts.pick, name)}"]`)?.click();
  }
  await page.settle();
  page.service.on("GET /admin/qr-codes", () =>
    Response.json(house([code("p1", "Room 201"), code("p2", "Kitchen"), code("p3", "Bath")])),
  );
  await page.press(fill(texts.printPicked, { n: 2 }));
  await vi.waitFor(() => expect(document.querySelectorAll("section.sheet")).toHaveLength(2));
  const [first] = document.querySelectorAll("section.sheet");
  expect(first?.textContent).toContain("ひばり");
  expect(first?.textContent).toContain("Room 201");
  expect(first?.textContent).toContain("desk.example/g/hibari");
  expect([...(first?.querySelectorAll("li") ?? [])].map(({ lang }) => lang)).toEqual(["ja", "en", "th"]);
  const print = vi.fn();
  vi.stubGlobal("print", print);
  await page.press(fill(texts.printPages, { n: 2 }));
  expect(print).toHaveBeenCalledOnce();
});
