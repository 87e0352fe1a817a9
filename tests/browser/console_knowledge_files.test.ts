import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { DESKTOP, PHONE, picture, withPage } from "./browser.ts";
import { faultOf, goTo, newHouse, NOBODY, signIn } from "./console.ts";
import { hasFocus } from "./focus.ts";

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await page.getByLabel("File", { exact: true }).setInputFiles({ name, mimeType: "", buffer });
}

async function bring(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Import", exact: true }).click();
}

const GOOD =
  'id,language,question,answer\r\nbath,en,When is the bath open?,"From 16:00, until 23:00."\r\nbath,ja,お風呂は何時ですか,16時から23時までです。\r\n';

test("staff bring in a file, see its faults by line, put it right, try a question, and take the file out again", () =>
  withPage(
    { viewport: PHONE, acceptDownloads: true },
    async (page) => {
      const { owner, slug } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "Knowledge");
      await goTo(page, "Import and export");
      await page.getByText("Nothing has been imported yet.").waitFor();
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, "console-import-phone");

      await bring(page);
      await hasFocus(page, "File");
      assert.equal(await faultOf(page, "File"), "Please choose a file.");
      await choose(page, "faq.xlsx", "PK");
      assert.match(await faultOf(page, "File"), /ends in \.csv or \.jsonl/);
      await choose(page, "faq.csv", Buffer.from([0x69, 0x64, 0xff, 0x41]));
      await bring(page);
      await page.getByText(/neither UTF-8 nor Shift_JIS/).waitFor();

      await choose(page, "faq.csv", "id,language,question,answer\nbath,en,,Ask.\nbath,xx,When?,Now.\n");
      await bring(page);
      await page
        .getByText("Nothing has been imported. Please correct the file’s faults and import it again. Faults: 2.")
        .waitFor();
      const rows = page.getByRole("row");
      assert.match(await rows.nth(1).innerText(), /2\s+question\s+Nothing is entered\./);
      assert.match(await rows.nth(2).innerText(), /3\s+language\s+This is not one of the values/);
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, "console-import-faults-phone");

      await choose(page, "faq.csv", GOOD);
      await bring(page);
      await page.getByText("The file has been imported. Rows: 2. Questions: 1.").waitFor();
      await assertAccessible(page);

      const [csv] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "CSV (for Excel)" }).click(),
      ]);
      assert.match(csv.suggestedFilename(), new RegExp(`^${slug}-faqs-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
      const text = await readFile(await csv.path(), "utf8");
      assert.ok(text.startsWith("\uFEFFid,language,question,answer"), text);
      assert.ok(text.includes('"From 16:00, until 23:00."'), text);
      await choose(page, csv.suggestedFilename(), text);
      await bring(page);
      await page.getByRole("heading", { name: csv.suggestedFilename() }).waitFor();
      await page.getByText("The file has been imported. Rows: 2. Questions: 1.").first().waitFor();
      const [example] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download an example" }).click(),
      ]);
      await choose(page, "example.csv", await readFile(await example.path()));
      await bring(page);
      await page.getByText("The file has been imported. Rows: 4. Questions: 2.").waitFor();

      await goTo(page, "Try a question");
      await page.getByLabel("A guest’s question").fill("When is the bath open?");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Would be answered" }).waitFor();
      await page.getByRole("blockquote").getByText("From 16:00, until 23:00.").waitFor();
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, "console-playground-phone");
      await page.getByLabel("A guest’s question").fill("Can I rent a helicopter?");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Would go to a person" }).waitFor();
      await page.getByLabel("A guest’s question").fill("There is a fire in the kitchen!");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Would be treated as an emergency" }).waitFor();
      await assertAccessible(page);
      await page.setViewportSize(DESKTOP);
      await picture(page, "console-playground-desktop");
      await goTo(page, "Import and export");
      await assertAccessible(page);
      await picture(page, "console-import-desktop");
    },
    new RegExp(`${NOBODY.source}|status of 422`),
  ));
