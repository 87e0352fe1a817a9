// One evening of a house, from its registration to the dashboard of the day, as its owner and its guests see it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, baseUrl, DESKTOP, PHONE, picture, withPages } from "./browser.ts";
import { type Account, fillSignIn, goTo, heading, newAccount, NOBODY, unique } from "./console.ts";
import { Mailbox } from "./mail.ts";
import { decode } from "./qr.ts";

const ZONE = "Asia/Tokyo";
const DRONE = "May I fly a drone over the valley?";
const DRONE_ANSWER = "Only outside the village, and not after dark.";

/** The hour after next in the house's zone: closed until then, whenever this runs. */
function opening(): { weekday: string; opens: string; closes: string } {
  const at = (hours: number): string[] =>
    new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, weekday: "long", hour: "2-digit", hourCycle: "h23" })
      .formatToParts(Date.now() + hours * 3_600_000)
      .filter(({ type }) => type === "weekday" || type === "hour")
      .map(({ value }) => value);
  const [weekday, hour] = at(2);
  return { weekday: weekday ?? "", opens: `${hour}:00`, closes: `${at(3)[1]}:00` };
}

const said = (page: Page, text: string | RegExp): Locator =>
  page.getByRole("list", { name: /./ }).getByText(text).first();

for (const { size, viewport } of [
  { size: "desktop", viewport: DESKTOP },
  { size: "phone", viewport: PHONE },
] as const) {
  test(`an evening of a house, its owner at a ${size}`, { timeout: 240_000 }, () =>
    withPages(
      [
        { viewport, timezoneId: ZONE, acceptDownloads: true },
        { locale: "en-GB", timezoneId: ZONE },
        { locale: "ja-JP", timezoneId: ZONE },
        { locale: "fr-FR", timezoneId: ZONE },
      ],
      async ([owner, english, japanese, french]) => {
        /** What every page of the evening has to be, with a picture of it. */
        const kept = async (page: Page, name: string): Promise<void> => {
          await assertAccessible(page);
          await assertNoOverflow(page);
          await picture(page, `evening-${size}-${name}`);
        };
        const slug = await register(owner, kept);
        await presets(owner, kept);
        const hours = await closeTheDesk(owner);
        const link = await printCode(owner, slug, kept);

        await english.goto(link);
        assert.match(await ask(english, "Do you serve breakfast?"), /Yes, from 7:30 to 9:30, for ¥700/);
        await kept(english, "guest-en-answered");

        await japanese.goto(link);
        await japanese.getByRole("textbox").fill("助けて、部屋が燃えています");
        await japanese.keyboard.press("Enter");
        await said(japanese, /119/).waitFor();
        await kept(japanese, "guest-ja-emergency");

        await french.goto(link);
        await ask(french, "Y a-t-il une patinoire dans le village ?");
        await said(french, new RegExp(hours.opens.replace(/^0/, "0?"))).waitFor();
        await kept(french, "guest-fr-overnight");

        await ask(english, DRONE);
        await said(english, /Nobody is at the desk right now/).waitFor();

        // The emergency waits for nobody; the others wait for the desk.
        await goTo(owner, "Inbox");
        await owner.getByText("Emergency", { exact: true }).first().waitFor();
        await kept(owner, "inbox");
        await queue(owner, kept);
        await reply(owner, french, kept);
        await answerForAll(owner, english, kept);

        await goTo(owner, "Dashboard");
        await owner
          .getByText(/ of 4 questions$/)
          .first()
          .waitFor();
        await kept(owner, "dashboard");
      },
      NOBODY,
    ),
  );
}

type Kept = (page: Page, name: string) => Promise<void>;

async function register(page: Page, kept: Kept): Promise<string> {
  const account: Account = newAccount("Aoi");
  const slug = `evening-${unique()}`;
  await page.goto(`${baseUrl}/console/register`);
  await page.getByLabel("Name of the house").fill("Minshuku Yoiyami");
  await page.getByLabel("Link name").fill(slug);
  await page.getByLabel("Country").selectOption({ label: "Japan" });
  await page.getByLabel("Your name").fill(account.name);
  await page.getByLabel("E-mail address").fill(account.email);
  await page.getByLabel("Password", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await heading(page, "Please check your inbox");
  await page.goto((await new Mailbox(account.email).next()).link);
  await page.getByRole("button", { name: "Verify" }).click();
  await heading(page, "Your account is ready");
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await fillSignIn(page, account.email, account.password);
  await heading(page, `Welcome, ${account.name}`);
  await kept(page, "home");
  return slug;
}

async function presets(page: Page, kept: Kept): Promise<void> {
  await goTo(page, "Knowledge");
  await page.getByRole("link", { name: "Go through the 30 ready-made questions" }).click();
  await heading(page, "Ready-made questions");
  await kept(page, "presets");
  await page.getByRole("button", { name: "Begin" }).click();
  const step = page.locator("#step-title");
  await step.waitFor();
  for (let name = await step.innerText(); name !== "Do you serve breakfast?"; name = await step.innerText()) {
    await page.getByRole("button", { name: "Later" }).click();
    await step.filter({ hasText: name }).waitFor({ state: "detached" });
  }
  await page.getByLabel("From (time)").fill("7:30");
  await page.getByLabel("Until (time)").fill("9:30");
  await page.getByLabel("Price").fill("¥700");
  await kept(page, "preset");
  await page.getByRole("button", { name: "Check and publish" }).click();
  await page.getByRole("status").getByText("Published. Guests are answered from it now.").waitFor();
}

async function closeTheDesk(page: Page): Promise<{ opens: string }> {
  const { weekday, opens, closes } = opening();
  await goTo(page, "Settings");
  await page.getByLabel("The desk has fixed hours").check();
  await page.getByRole("button", { name: `Add hours: ${weekday}`, exact: true }).click();
  await page.getByLabel("Opens").fill(opens);
  await page.getByLabel("Closes").fill(closes);
  await page.getByRole("button", { name: "Save hours" }).click();
  await page.getByText("Saved. Guests are told so from now on.").waitFor();
  return { opens };
}

async function printCode(page: Page, slug: string, kept: Kept): Promise<string> {
  await goTo(page, "QR codes");
  await page.getByLabel("Name of the place").fill("Room 201");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("“Room 201” has been added.").waitFor();
  await kept(page, "qr-codes");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "SVG: Room 201" }).click(),
  ]);
  const link = new URL(await decode(page, "image/svg+xml", await readFile(await file.path())));
  assert.equal(link.pathname, `/g/${slug}`);
  return `${baseUrl}${link.pathname}${link.hash}`;
}

async function queue(page: Page, kept: Kept): Promise<void> {
  await goTo(page, "Overnight queue");
  await page.getByText("Waits for the desk to open").first().waitFor();
  await kept(page, "overnight-queue");
  await page.getByRole("button", { name: "Tell the team now" }).click();
  await page.getByText("The team has been told. Requests: 2.").waitFor();
}

async function reply(page: Page, guest: Page, kept: Kept): Promise<void> {
  await goTo(page, "Inbox");
  await page
    .getByRole("listitem")
    .filter({ hasText: "French" })
    .getByRole("link", { name: /^No\. / })
    .click();
  await page.getByText("Y a-t-il une patinoire dans le village ?").waitFor();
  await page.getByRole("button", { name: "Take over" }).click();
  await said(guest, /Aoi/).waitFor();
  await page.getByLabel("Your message to the guest").fill("Non, mais à Takayama, à 20 minutes en bus.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await said(guest, "Non, mais à Takayama, à 20 minutes en bus.").waitFor();
  await kept(guest, "guest-fr-replied");
  await page.getByLabel("Note for colleagues (optional)").fill("Told about Takayama.");
  await page.getByRole("button", { name: "Mark as resolved" }).click();
  await page.getByText("Resolved. The guest has been told.").waitFor();
  await kept(page, "conversation");
}

async function answerForAll(page: Page, guest: Page, kept: Kept): Promise<void> {
  await goTo(page, "Unanswered questions");
  await page.getByRole("button", { name: `Write the answer: ${DRONE}` }).click();
  await page.getByLabel("Answer", { exact: true }).fill(DRONE_ANSWER);
  await kept(page, "unanswered");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByText(/^The entry has been saved\./).waitFor();
  await said(guest, DRONE_ANSWER).waitFor();
  await kept(guest, "guest-en-answered-later");
}
