import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { ask, openDesk, picture, withPage } from "./browser.ts";

const NETWORK_ERRORS = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_FAILED/;

test("offline, a question waits and is sent once when the connection is back", () =>
  withPage(
    {},
    async (page) => {
      await openDesk(page);
      await ask(page, "What time is check-in?");
      await page.context().setOffline(true);
      await page.getByText("You are offline.", { exact: false }).first().waitFor();
      await page.getByRole("textbox").fill("Where can I wash my clothes?");
      await page.keyboard.press("Enter");
      await page.getByRole("listitem").getByText("Not sent yet").waitFor();
      await picture(page, "guest-en-offline");
      await page.context().setOffline(false);
      await page.getByRole("article").nth(1).waitFor();
      const history = await page.evaluate(async () => (await fetch("/api/v1/chat/history")).json());
      const authors = history.messages.map((message: { author: string }) => message.author);
      assert.deepEqual(authors, ["guest", "assistant", "guest", "assistant"]);
    },
    NETWORK_ERRORS,
  ));

/** Lets questions arrive and cuts their answers off, until told otherwise. Notes under which ids they were sent. */
async function cutAnswers(page: Page): Promise<{ ids: string[]; wasCut: Promise<void>; stop(): void }> {
  const ids: string[] = [];
  let cut = true;
  let done = (): void => undefined;
  const wasCut = new Promise<void>((resolve) => (done = resolve));
  await page.route("**/api/v1/chat", async (route) => {
    ids.push(route.request().postDataJSON().message_id);
    if (!cut) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
    done();
  });
  return { ids, wasCut, stop: () => (cut = false) };
}

test("an answer that is cut off comes by the live stream all the same", () =>
  withPage(
    {},
    async (page) => {
      await openDesk(page);
      const { ids, wasCut } = await cutAnswers(page);
      assert.match(await ask(page, "What time is check-in?"), /15:00/);
      await wasCut;
      assert.equal(await page.getByRole("article").count(), 1);
      assert.equal(await page.getByRole("button", { name: "Send again" }).count(), 0);
      assert.equal(ids.length, 1);
    },
    NETWORK_ERRORS,
  ));

test("an answer that is cut off, and the live stream with it, is asked for again under the same id", () =>
  withPage(
    {},
    async (page) => {
      await page.route("**/api/v1/chat/events", (route) => route.abort("connectionreset"));
      await openDesk(page);
      const { ids, stop } = await cutAnswers(page);
      await page.getByRole("textbox").fill("What time is check-in?");
      await page.keyboard.press("Enter");
      const again = page.getByRole("button", { name: "Send again" });
      await again.waitFor();
      stop();
      await again.click();
      await page.getByRole("article").waitFor();
      assert.equal(ids.length, 2);
      assert.equal(ids[0], ids[1]);
      await page.reload();
      await page.getByRole("article").waitFor();
      assert.equal(await page.getByRole("article").count(), 1);
    },
    NETWORK_ERRORS,
  ));

test("a question typed before a reload is not lost", () =>
  withPage(
    {},
    async (page) => {
      await openDesk(page);
      await page.route("**/api/v1/chat", (route) => route.abort("connectionfailed"));
      await page.getByRole("textbox").fill("What time is check-in?");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Send again" }).waitFor();
      await page.unroute("**/api/v1/chat");
      await page.reload();
      await page.getByRole("article").waitFor();
      assert.match(await page.getByRole("article").innerText(), /15:00/);
    },
    NETWORK_ERRORS,
  ));

test("what is being typed survives a reload, and is gone once it is sent", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    await page.getByRole("textbox").fill("What time is");
    await page.reload();
    await page.getByRole("textbox").waitFor();
    assert.equal(await page.getByRole("textbox").inputValue(), "What time is");
    await ask(page, "What time is check-in?");
    await page.reload();
    await page.getByRole("textbox").waitFor();
    assert.equal(await page.getByRole("textbox").inputValue(), "");
  }));
