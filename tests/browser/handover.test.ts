import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, DESKTOP, dialogGone, guestLink, openDesk, picture, withPage, withPages } from "./browser.ts";
import { hasFocus } from "./focus.ts";

const WORDS = {
  en: {
    open: "Another device",
    show: "Continue on another device",
    enter: "I have a code",
    join: "Join the conversations",
  },
  ja: { open: "別の端末", show: "別の端末で続ける", enter: "コードを入力する", join: "会話をつなげる" },
} as const;

const CHECK_IN = "What time is check-in?";
const LAUNDRY = "Where can I wash my clothes?";
const CHECK_OUT = "What time is check-out?";

/** Codes that could be good (their check symbols fit), and that nobody has made. */
const UNKNOWN = "ZZZZ-ZZZC";

const dialogOf = (page: Page): Locator => page.getByRole("dialog");

/** Opens the dialog and returns the code that it shows. */
async function makeCode(page: Page): Promise<string> {
  await page.getByRole("button", { name: WORDS.en.open }).click();
  const code = dialogOf(page).locator("[translate=no]");
  await code.waitFor();
  const text = await code.innerText();
  assert.match(text, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  return text;
}

async function close(page: Page): Promise<void> {
  await dialogOf(page).getByRole("button", { name: "Close" }).click();
  await dialogGone(page);
}

/** Enters a code, as it is typed. */
async function enter(page: Page, typed: string): Promise<void> {
  await page.getByRole("button", { name: WORDS.en.open }).click();
  await dialogOf(page).getByRole("radio", { name: WORDS.en.enter }).check();
  await dialogOf(page).getByLabel("Code", { exact: true }).fill(typed);
  await dialogOf(page).getByRole("button", { name: WORDS.en.join }).click();
}

/** Waits until a page shows these questions, each with an answer, in this order. */
async function shows(page: Page, questions: string[]): Promise<void> {
  await page
    .getByRole("article")
    .nth(questions.length - 1)
    .waitFor();
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-question]").length === count,
    questions.length,
  );
  assert.deepEqual(await page.locator("[data-question] p").allInnerTexts(), questions);
  assert.equal(await page.getByRole("article").count(), questions.length);
}

/** Both devices show everything in the order in which it was said, and what is asked on one appears on the other. */
async function areOne(one: Page, other: Page, questions: string[]): Promise<void> {
  for (const page of [one, other]) await shows(page, questions);
  await ask(other, CHECK_OUT);
  await shows(one, [...questions, CHECK_OUT]);
  await ask(one, "Can I have an extra towel?");
  await shows(other, [...questions, CHECK_OUT, "Can I have an extra towel?"]);
}

test("a code that is typed as people type joins two devices in one conversation, live on both", () =>
  withPages([{}, { viewport: DESKTOP }], async ([one, other]) => {
    await openDesk(one);
    await openDesk(other);
    await ask(one, CHECK_IN);
    await ask(other, LAUNDRY);
    const code = await makeCode(one);
    await picture(one, "guest-en-handover-code");
    await close(one);
    // In lower case, in pieces, with letters for digits.
    const typed = code.toLowerCase().replace("-", "  ").replaceAll("0", "o").replaceAll("1", "l");
    await enter(other, ` ${typed} `);
    await dialogGone(other);
    await areOne(one, other, [CHECK_IN, LAUNDRY]);
    await one.reload();
    await shows(one, [CHECK_IN, LAUNDRY, CHECK_OUT, "Can I have an extra towel?"]);
    await picture(other, "guest-en-desktop-handover-joined");
  }));

test("the link of the QR code opens the page with the code filled in; it joins when the guest wants it", () =>
  withPages([{}, {}], async ([one, other]) => {
    await openDesk(one);
    await ask(one, CHECK_IN);
    const made = one.waitForResponse("**/api/v1/session/code");
    const code = await makeCode(one);
    const { link } = (await (await made).json()) as { link: string };
    assert.equal(link, `${guestLink.split("#")[0]}#code=${code.replace("-", "")}`);
    const qr = dialogOf(one).getByRole("img", { name: `QR code for ${code}` });
    assert.ok(((await qr.getAttribute("src")) ?? "").startsWith("data:image/svg+xml,"));
    assert.deepEqual(await qr.evaluate((image: HTMLImageElement) => [image.complete, image.naturalWidth > 0]), [
      true,
      true,
    ]);

    await openDesk(other);
    await ask(other, LAUNDRY);
    await other.goto(link);
    const field = dialogOf(other).getByLabel("Code", { exact: true });
    await field.waitFor();
    assert.equal(await field.inputValue(), code.replace("-", ""));
    assert.equal(new URL(other.url()).hash, "");
    assert.deepEqual(await other.locator("[data-question] p").allInnerTexts(), [LAUNDRY]);
    await assertAccessible(other);
    await picture(other, "guest-en-handover-link");
    await dialogOf(other).getByRole("button", { name: WORDS.en.join }).click();
    await dialogGone(other);
    await other.locator("[aria-live=polite]").getByText("The conversations are joined.", { exact: true }).waitFor();
    await close(one);
    await areOne(one, other, [CHECK_IN, LAUNDRY]);
  }));

test("what is said while one device is offline is there when it is back, once", () =>
  withPages(
    [{}, {}],
    async ([one, other]) => {
      await openDesk(one);
      await ask(one, CHECK_IN);
      const code = await makeCode(one);
      await close(one);
      await openDesk(other);
      await enter(other, code);
      await shows(other, [CHECK_IN]);
      await one.context().setOffline(true);
      await one.getByText("You are offline.", { exact: false }).first().waitFor();
      await ask(other, LAUNDRY);
      await ask(other, CHECK_OUT);
      assert.equal(await one.getByRole("article").count(), 1);
      await one.context().setOffline(false);
      await shows(one, [CHECK_IN, LAUNDRY, CHECK_OUT]);
      await ask(one, "Can I have an extra towel?");
      await shows(other, [CHECK_IN, LAUNDRY, CHECK_OUT, "Can I have an extra towel?"]);
    },
    /ERR_INTERNET_DISCONNECTED/,
  ));

test("a code with a typing error, one that nobody made and one that was used say so, and what was typed stays", () =>
  withPages(
    [{}, {}, {}],
    async ([one, other, third]) => {
      for (const page of [one, other, third]) await openDesk(page);
      await ask(one, CHECK_IN);
      const code = await makeCode(one);
      const alert = (page: Page): Locator => dialogOf(page).getByRole("alert");
      const typo = `${code.slice(0, -1)}${code.endsWith("2") ? "3" : "2"}`;
      await enter(other, typo);
      await alert(other).getByText("Please check the code: there is a typing error in it.", { exact: true }).waitFor();
      const field = dialogOf(other).getByLabel("Code", { exact: true });
      assert.equal(await field.inputValue(), typo);
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      await assertAccessible(other);
      await picture(other, "guest-en-handover-typo");

      const join = dialogOf(other).getByRole("button", { name: WORDS.en.join });
      const invalid = "This code is not valid, or no longer. Please have a new one made on the other device.";
      await field.fill(UNKNOWN);
      await join.click();
      await alert(other).getByText(invalid, { exact: true }).waitFor();
      assert.equal(await field.inputValue(), UNKNOWN);
      await assertAccessible(other);

      await field.fill(code);
      await join.click();
      await dialogGone(other);
      await shows(other, [CHECK_IN]);
      await enter(third, code);
      await alert(third).getByText(invalid, { exact: true }).waitFor();
      assert.equal(await third.locator("[data-question]").count(), 0);
    },
    /status of 404/,
  ));

test("a code that has ended is not shown any more, and another one is made", () =>
  withPage({}, async (page) => {
    await page.clock.install();
    await openDesk(page);
    const first = await makeCode(page);
    await dialogOf(page).getByText("Good for 15 min").waitFor();
    await page.clock.fastForward("15:05");
    await dialogOf(page).getByText("This code is no longer valid.", { exact: true }).waitFor();
    assert.equal(await dialogOf(page).getByText(first).count(), 0);
    assert.equal(await dialogOf(page).getByRole("img").count(), 0);
    await assertAccessible(page);
    await dialogOf(page).getByRole("button", { name: "Make a new code" }).click();
    const code = dialogOf(page).locator("[translate=no]");
    await code.waitFor();
    assert.notEqual(await code.innerText(), first);
  }));

test("by keyboard alone: the dialog holds the focus and gives it back, and what is being typed outside stays", () =>
  withPages([{}, {}], async ([one, other]) => {
    await openDesk(one);
    await ask(one, CHECK_IN);
    const code = await makeCode(one);
    await openDesk(other);
    await other.getByRole("textbox").fill("Is there a");
    await other.getByRole("combobox", { name: "Language" }).focus();
    await other.keyboard.press("Tab");
    await hasFocus(other, WORDS.en.open);
    await other.keyboard.press("Enter");
    await dialogOf(other).locator("[translate=no]").waitFor();
    await hasFocus(other, "Another device");
    await other.keyboard.press("Tab");
    await hasFocus(other, "Close");
    await other.keyboard.press("Tab");
    await other.keyboard.press("ArrowDown");
    const field = dialogOf(other).getByLabel("Code", { exact: true });
    await field.waitFor();
    await other.keyboard.press("Tab");
    await other.keyboard.type(code);
    assert.equal(await field.inputValue(), code);
    // Escape leaves; what was opened has the focus again.
    await other.keyboard.press("Escape");
    await dialogGone(other);
    await hasFocus(other, WORDS.en.open);
    await other.keyboard.press("Enter");
    await dialogOf(other).locator("[translate=no]").waitFor();
    await other.keyboard.press("Tab");
    await other.keyboard.press("Tab");
    await other.keyboard.press("ArrowDown");
    await field.waitFor();
    await other.keyboard.press("Tab");
    await other.keyboard.type(code);
    await other.keyboard.press("Enter");
    await dialogGone(other);
    await hasFocus(other, WORDS.en.open);
    await shows(other, [CHECK_IN]);
    assert.equal(await other.getByRole("textbox").inputValue(), "Is there a");
  }));

for (const { tag, locale, colorScheme, viewport, size } of [
  { tag: "en", locale: "en-GB", colorScheme: "light", viewport: { width: 320, height: 640 }, size: "narrow" },
  { tag: "en", locale: "en-GB", colorScheme: "dark", viewport: DESKTOP, size: "desktop" },
  { tag: "ja", locale: "ja-JP", colorScheme: "light", viewport: { width: 360, height: 740 }, size: "phone" },
  { tag: "ja", locale: "ja-JP", colorScheme: "dark", viewport: { width: 360, height: 740 }, size: "phone" },
] as const) {
  test(`no barrier is found in the dialog: ${tag}, ${colorScheme}, ${size}`, () =>
    withPage({ locale, colorScheme, viewport }, async (page) => {
      const words = WORDS[tag];
      await openDesk(page);
      await page.getByRole("button", { name: words.open }).click();
      await dialogOf(page).getByRole("img").waitFor();
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, `guest-${tag}-${colorScheme}-${size}-handover-show`);
      await dialogOf(page).getByRole("radio", { name: words.enter }).check();
      await dialogOf(page).getByRole("button", { name: words.join }).waitFor();
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, `guest-${tag}-${colorScheme}-${size}-handover-enter`);
    }));
}
