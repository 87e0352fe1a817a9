import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { ask, openDesk, picture, withPage } from "./browser.ts";

const LANGUAGES = [
  { locale: "en-GB", tag: "en", question: "What time is check-in?", source: "Source: What time is check-in?" },
  {
    locale: "ja-JP",
    tag: "ja",
    question: "チェックインは何時からですか？",
    source: "出典: チェックインは何時からですか？",
  },
  { locale: "ko-KR", tag: "ko", question: "체크인은 몇 시부터인가요?", source: "출처: 체크인은 몇 시부터인가요?" },
];

for (const { locale, tag, question, source } of LANGUAGES) {
  test(`a question in ${tag} is answered in it, with its source`, () =>
    withPage({ locale }, async (page) => {
      await openDesk(page);
      assert.equal(await page.locator("html").getAttribute("lang"), tag);
      await picture(page, `guest-${tag}-empty`);
      const answer = await ask(page, question);
      assert.match(answer, /15:00/);
      assert.ok(answer.includes(source), answer);
      assert.equal(await page.getByRole("article").locator("p").first().getAttribute("lang"), tag);
      await picture(page, `guest-${tag}-answer`);
    }));
}

test("an answer is announced once, when it is whole", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    await ask(page, "What time is check-in?");
    const live = page.locator("[aria-live=polite]");
    assert.equal(await live.count(), 1);
    assert.match((await live.textContent()) ?? "", /^Check-in is from 15:00 to 21:00.*self check-in\.$/);
  }));

test("a question that the house can't answer is said to have no answer", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    const answer = await ask(page, "Who won the football match last night?");
    assert.match(answer, /^Sorry, I could not find an answer/);
    assert.ok(!answer.includes("Source"), answer);
  }));

test("in-house answers come with the printed code only", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    assert.match(await ask(page, "wifi password"), /kotori-2384-sora/);
    // The key is out of the address at once.
    assert.equal(new URL(page.url()).hash, "");
    await page.context().clearCookies();
    await page.goto(page.url());
    await page.getByRole("textbox").waitFor();
    assert.doesNotMatch(await ask(page, "wifi password"), /kotori/);
  }));

test("a reload shows the conversation", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    const first = await ask(page, "What time is check-in?");
    const second = await ask(page, "Where can I wash my clothes?");
    await page.reload();
    await page.getByRole("article").nth(1).waitFor();
    assert.deepEqual(await page.getByRole("article").allInnerTexts(), [first, second]);
  }));

test("a top question is asked by a tap", () =>
  withPage({ hasTouch: true }, async (page) => {
    await openDesk(page);
    const button = page.getByRole("region", { name: "Often asked" }).getByRole("button").first();
    const question = await button.innerText();
    await button.tap();
    const answer = page.getByRole("article").first();
    await answer.waitFor();
    assert.ok((await answer.innerText()).includes(`Source: ${question}`));
  }));

type Reply = { message: { id: string }; answer: { id: string } };

function post(page: Page, body: unknown): Promise<{ status: number; reply: Reply }> {
  return page.evaluate(async (body) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/api/v1/chat", { method: "POST", headers, body: JSON.stringify(body) });
    return { status: response.status, reply: (await response.json()) as Reply };
  }, body);
}

test("the same message id sent twice is one message with one answer", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    const body = { message_id: crypto.randomUUID(), text: "What time is check-in?" };
    const [first, second] = [await post(page, body), await post(page, body)];
    assert.equal(first.status, 200);
    assert.deepEqual(second, first);
    const history = await page.evaluate(async () => (await fetch("/api/v1/chat/history")).json());
    assert.deepEqual(
      history.messages.map((message: { id: string }) => message.id),
      [first.reply.message.id, first.reply.answer.id],
    );
  }));
