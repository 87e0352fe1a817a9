// The console of a house with ten thousand conversations and two thousand entries.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { baseUrl, DESKTOP, PHONE, picture, setting, withPage } from "./browser.ts";
import { demoOwner, goTo, heading, loaded, NOBODY, signIn } from "./console.ts";

const ENTRIES = 2_000;
const owner = { ...demoOwner, email: setting("TOMARI_BUSY_OWNER_EMAIL") };

/** A file of so many entries, each with words of its own. */
function file(): Buffer {
  const rows = Array.from(
    { length: ENTRIES },
    (_, n) => `entry-${n},en,Where is item number ${n}?,It is on shelf ${n}.`,
  );
  return Buffer.from(["id,language,question,answer", ...rows].join("\n"));
}

for (const [size, viewport] of [
  ["desktop", DESKTOP],
  ["phone", PHONE],
] as const) {
  test(`two thousand entries and ten thousand conversations: ${size}`, { timeout: 180_000 }, () =>
    withPage(
      { viewport },
      async (page) => {
        const kept = async (name: string): Promise<void> => {
          await loaded(page);
          await assertAccessible(page);
          await assertNoOverflow(page);
          await picture(page, `console-busy-${size}-${name}`);
        };
        await signIn(page, owner);
        await page.goto(`${baseUrl}/console/knowledge/import`);
        await heading(page, "Import and export");
        await page
          .getByLabel("File", { exact: true })
          .setInputFiles({ name: "shelves.csv", mimeType: "text/csv", buffer: file() });
        await page.getByRole("button", { name: "Import", exact: true }).click();
        await page
          .getByText(`The file has been imported. Rows: ${ENTRIES}. Questions: ${ENTRIES}.`, { exact: true })
          .first()
          .waitFor({ timeout: 90_000 });
        await kept("imports");

        await goTo(page, "Knowledge");
        await page
          .getByText(/2,?000/)
          .first()
          .waitFor();
        await kept("knowledge");
        await page.getByRole("textbox", { name: "Search the entries" }).fill("item number 1234");
        await page.getByText("Where is item number 1234?").first().waitFor();
        await kept("knowledge-found");

        await goTo(page, "Inbox");
        const entries = page.getByRole("link", { name: /^No\. / });
        await entries.first().waitFor();
        await kept("inbox");
        const before = await entries.count();
        await page.getByRole("button", { name: "Show more" }).click();
        await entries.nth(before).waitFor();

        await goTo(page, "Unanswered questions");
        await page.getByText(/^The newest \d+ of 300\.$/).waitFor();
        await kept("unanswered");

        await goTo(page, "Dashboard");
        await page.getByRole("button", { name: "90 days" }).click();
        await page
          .getByText(/ of 30,000 questions$/)
          .first()
          .waitFor();
        await kept("dashboard");

        await page.goto(`${baseUrl}/console/knowledge/playground`);
        await heading(page, "Try a question");
        await page.getByLabel("A guest’s question").fill("Where is item number 777?");
        await page.getByRole("button", { name: "Try", exact: true }).click();
        await page.getByText("It is on shelf 777.").first().waitFor();
        assert.equal(await page.getByRole("heading", { name: "Would be answered" }).count(), 1);
        await kept("playground");
      },
      NOBODY,
    ),
  );
}
