import { afterEach, beforeEach, expect, test } from "vitest";
import { problem } from "./fake_api";
import { FakePage } from "./fake_page";
import { TEXTS } from "./i18n";

const texts = TEXTS.en.notifications;

let page: FakePage;

beforeEach(() => {
  page = new FakePage();
});

afterEach(() => page.close());

test("staff choose their mails; what could not be saved stays as it was ticked", async () => {
  page.service
    .on("GET /admin/notifications", () => Response.json({ escalations: true, digests: false }))
    .on(
      "PUT /admin/notifications",
      () => problem(503),
      () => Response.json({ escalations: false, digests: true }),
    );
  await page.open("/console/notifications", "staff");
  expect(page.text).toContain("They go to aoi@hibari.example.");
  expect(page.field(texts.escalations).checked).toBe(true);
  expect(page.field(texts.digests).checked).toBe(false);
  await page.tick(texts.escalations);
  await page.tick(texts.digests);
  await page.press(texts.save);
  expect(page.alerts).toBe(TEXTS.en.failed.service);
  expect(page.field(texts.digests).checked).toBe(true);
  await page.press(texts.save);
  expect(page.sent("PUT /admin/notifications")).toEqual({ escalations: false, digests: true });
  expect(page.told).toBe(texts.saved);
});
