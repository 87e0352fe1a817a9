// The API's documentation as a page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { baseUrl, DESKTOP, PHONE, picture, withPage } from "./browser.ts";
import { heading } from "./console.ts";

for (const { tag, locale, viewport, colorScheme, find } of [
  { tag: "en", locale: "en-GB", viewport: DESKTOP, colorScheme: "light", find: "Find an operation" },
  { tag: "ja", locale: "ja-JP", viewport: PHONE, colorScheme: "dark", find: "操作を探す" },
] as const) {
  test(`the documentation of the API is found, searched and read: ${tag}`, () =>
    withPage({ locale, viewport, colorScheme }, async (page) => {
      await page.goto(`${baseUrl}/docs/api`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const operations = page.locator("details");
      await operations.first().waitFor();
      const all = await operations.count();
      assert.ok(all > 80);
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, `docs-${tag}`);
      await page.getByLabel(find).fill("webhook");
      await page.waitForFunction((before) => document.querySelectorAll("details").length < before, all);
      assert.ok((await operations.count()) >= 6);
      await operations.first().locator("summary").focus();
      await page.keyboard.press("Enter");
      await operations.first().locator("pre").first().waitFor();
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, `docs-${tag}-operation`);
    }));
}

test("a link to an operation leads to it, unfolded", () =>
  withPage({}, async (page) => {
    await page.goto(`${baseUrl}/docs/api#createImport`);
    await heading(page, "Tomari API");
    const operation = page.locator("#createImport");
    await operation.getByRole("heading", { level: 4 }).first().waitFor();
    assert.ok((await operation.getByText("text/csv").count()) > 0);
    assert.ok(
      await operation
        .locator("summary")
        .first()
        .evaluate((summary) => summary.getBoundingClientRect().top < 200),
    );
  }));
