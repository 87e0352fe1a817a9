import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page, Route } from "playwright-core";
import { ask, openDesk, picture, withPage } from "./browser.ts";

/** Less than the conversation needs. */
const LOW = { width: 360, height: 480 };

function scrolled(page: Page): Promise<number> {
  return page.locator("main").evaluate((main) => Math.round(main.scrollTop));
}

function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const frame = document.querySelector("main")?.getBoundingClientRect();
    return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
  });
}

/** Holds questions back until they are let through. */
async function holdQuestions(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/api/v1/chat", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test("the page opens at its beginning and shows what is asked", () =>
  withPage({ viewport: LOW }, async (page) => {
    await openDesk(page);
    assert.equal(await scrolled(page), 0);
    for (const question of ["What time is check-in?", "Where can I wash my clothes?", "What time is check-out?"]) {
      await ask(page, question);
    }
    await page.waitForFunction(() => (document.querySelector("main")?.scrollTop ?? 0) > 0);
    assert.ok(await isInSight(page, "[data-question] >> nth=-1"));
  }));

test("a reader who has scrolled back is not taken away when an answer comes", () =>
  withPage({ viewport: LOW }, async (page) => {
    await openDesk(page);
    await ask(page, "What time is check-in?");
    await ask(page, "Where can I wash my clothes?");
    const release = await holdQuestions(page);
    await page.getByRole("textbox").fill("What time is check-out?");
    await page.keyboard.press("Enter");
    await page.getByRole("listitem").getByText("Sending…").waitFor();
    await page.locator("main").evaluate((main) => main.scrollTo({ top: 0, behavior: "instant" }));
    release();
    await page.getByRole("article").nth(2).waitFor();
    assert.equal(await scrolled(page), 0);
  }));

test("top questions stay within reach during a conversation, and focus goes with what is asked", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    await ask(page, "What time is check-in?");
    const often = page.locator("details", { hasText: "Often asked" });
    await often.locator("summary").click();
    const button = often.getByRole("button").last();
    await page.waitForFunction(
      (details) => {
        const { bottom } = (details as Element).getBoundingClientRect();
        return bottom <= (document.querySelector("main")?.getBoundingClientRect().bottom ?? 0);
      },
      await often.elementHandle(),
    );
    await picture(page, "guest-en-often-asked");
    const question = await button.innerText();
    await button.click();
    await page.getByRole("article").nth(1).waitFor();
    assert.ok((await page.evaluate(() => document.activeElement?.textContent ?? "")).includes(question));
    assert.equal(await often.getAttribute("open"), null);
  }));

function problem(status: number, headers: Record<string, string> = {}): (route: Route) => Promise<void> {
  const body = { type: "urn:tomari:problem:x", title: "x", status, detail: "x", request_id: null };
  return (route) => route.fulfill({ status, headers, contentType: "application/problem+json", json: body });
}

test("what the service refuses is kept where it was typed", () =>
  withPage(
    {},
    async (page) => {
      await openDesk(page);
      await page.route("**/api/v1/chat", problem(422));
      const field = page.getByRole("textbox");
      await field.fill("What time is check-in?");
      await page.keyboard.press("Enter");
      await page.getByRole("status").getByText("could not be accepted").waitFor();
      assert.equal(await field.inputValue(), "What time is check-in?");
      assert.equal(await page.locator("[data-question]").count(), 0);
    },
    /422/,
  ));

test("too many questions: the page says how long to wait, and the question goes on afterwards", () =>
  withPage(
    {},
    async (page) => {
      await openDesk(page);
      await page.route("**/api/v1/chat", problem(429, { "retry-after": "7" }), { times: 1 });
      await page.getByRole("textbox").fill("What time is check-in?");
      await page.keyboard.press("Enter");
      await page.getByRole("listitem").getByText("in 7 s").waitFor();
      await picture(page, "guest-en-wait");
      await page.getByRole("button", { name: "Send again" }).click();
      await page.getByRole("article").waitFor();
      assert.equal(await page.locator("[data-question]").count(), 1);
    },
    /429/,
  ));
