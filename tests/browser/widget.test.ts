// The desk on a house's own site: a site of another origin, in every sense of the word, and one that the house does not know.
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { FrameLocator, Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { baseUrl, DESKTOP, PHONE, picture, withPage } from "./browser.ts";
import { goTo, newHouse, NOBODY, signIn } from "./console.ts";
import { hasFocus } from "./focus.ts";

let server: Server;
/** By its address and not by name: to a browser another site than the desk's `localhost`, whose cookies are third-party ones. */
let site: string;

before(async () => {
  server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://site.example");
    const desk = new URL(baseUrl).origin;
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      // As strict as a site can be that has the desk at all.
      "content-security-policy": `default-src 'none'; script-src ${desk}; frame-src ${desk}; require-trusted-types-for 'script'`,
    });
    response.end(`<!doctype html><html lang="${searchParams.get("lang") ?? "en"}"><head><title>Inn</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body><main aria-label="House"><h1>Minshuku Sazanami</h1><p>By the sea.</p></main>
      <script src="${desk}/widget.js" data-house="${searchParams.get("house") ?? ""}" async></script></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => server.close());

/** A house whose owner lets `origin` show the desk. */
async function houseOn(page: Page, origin: string): Promise<string> {
  const { slug, owner } = await newHouse(page);
  await signIn(page, owner);
  await goTo(page, "On your website");
  await page.getByText("No address yet").waitFor();
  await page.getByLabel("Your website's addresses").fill("http://sazanami.example");
  await page.getByRole("button", { name: "Save addresses" }).click();
  await hasFocus(page, "Your website's addresses");
  await page.getByText("Line 1 is not the address of a website").waitFor();
  await page.getByLabel("Your website's addresses").fill(`https://www.sazanami.example/rooms\n${origin}`);
  await page.getByRole("button", { name: "Save addresses" }).click();
  await page.getByRole("status").getByText("Saved. It can take a minute").waitFor();
  assert.equal(
    await page.getByLabel("Your website's addresses").inputValue(),
    `https://www.sazanami.example\n${origin}`,
  );
  return slug;
}

const desk = (page: Page): FrameLocator => page.frameLocator("iframe");

async function askInFrame(page: Page): Promise<string> {
  const frame = desk(page);
  await frame.getByRole("textbox").fill("Who won the football match last night?");
  await page.keyboard.press("Enter");
  const answer = frame.getByRole("article").first();
  await answer.waitFor();
  return answer.innerText();
}

test("a guest of the house's own site asks and is answered, comes back, and closes it with Escape", () =>
  withPage(
    { viewport: DESKTOP, permissions: ["clipboard-read", "clipboard-write"] },
    async (page) => {
      const slug = await houseOn(page, site);
      await assertAccessible(page);
      await assertNoOverflow(page);
      await page.getByRole("button", { name: "Copy" }).click();
      await page.getByRole("status").getByText("The line has been copied.").waitFor();
      const line = `<script src="${baseUrl}/widget.js" data-house="${slug}" async></script>`;
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), line);
      await picture(page, "console-widget-desktop");

      const script = await (await page.request.get(`${baseUrl}/widget.js`)).body();
      assert.ok(gzipSync(script).length <= 5_000, `${gzipSync(script).length} bytes`);
      const requests: string[] = [];
      page.on("request", (request) => {
        if (request.url().startsWith(baseUrl)) requests.push(new URL(request.url()).pathname);
      });
      await page.goto(`${site}/?house=${slug}`);
      const button = page.getByRole("button", { name: "Ask us" });
      await button.waitFor();
      assert.deepEqual(requests, ["/widget.js"], "nothing else before it is opened");
      await assertAccessible(page);
      await picture(page, "widget-closed-desktop");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await desk(page).getByRole("textbox").waitFor();
      assert.match(await askInFrame(page), /^Sorry, I could not find an answer/);
      await picture(page, "widget-open-desktop");
      const cookies = await page.context().cookies();
      const framed = cookies.filter(({ name }) => name === "__Host-tomari-embed");
      assert.equal(framed.length, 1, JSON.stringify(cookies));
      assert.equal(framed[0]?.sameSite, "None");

      // In the frame, where the focus is.
      await desk(page).getByRole("textbox").press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      assert.equal(await button.evaluate((element) => element.matches(":focus")), true);
      assert.equal(await button.getAttribute("aria-expanded"), "false");

      // The same guest, on the next page of the site.
      await page.goto(`${site}/?house=${slug}&lang=ja`);
      await page.getByRole("button", { name: "質問する" }).click();
      await desk(page).getByRole("article").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });

      // In a window of its own the desk knows nothing of that session.
      await page.goto(`${baseUrl}/g/${slug}`);
      await page.getByRole("textbox").waitFor();
      assert.equal(await page.getByRole("article").count(), 0);
    },
    new RegExp(`${NOBODY.source}|status of 422`),
  ));

test("on a phone it fills the screen, and what is behind it is not reached", () =>
  withPage(
    { viewport: PHONE, hasTouch: true },
    async (page) => {
      const slug = await houseOn(page, site);
      await picture(page, "console-widget-phone");
      await page.goto(`${site}/?house=${slug}`);
      await page.getByRole("button", { name: "Ask us" }).tap();
      await desk(page).getByRole("textbox").waitFor();
      const box = await page.getByRole("dialog").boundingBox();
      assert.deepEqual(box, { x: 0, y: 0, ...PHONE });
      await assertAccessible(page);
      await askInFrame(page);
      await picture(page, "widget-open-phone");
      await page.getByRole("button", { name: "Close" }).tap();
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      await page.getByRole("heading", { name: "Minshuku Sazanami" }).waitFor();
    },
    new RegExp(`${NOBODY.source}|status of 422`),
  ));

test("a site that the house has not named shows no desk, and says where it is", () =>
  withPage(
    { viewport: DESKTOP },
    async (page) => {
      const slug = await houseOn(page, "https://elsewhere.example");
      const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
      await page.goto(`${site}/?house=${slug}`);
      await page.getByRole("button", { name: "Ask us" }).click();
      await refused;
      const link = page.getByRole("link", { name: "Open in a new window" });
      assert.equal(await link.getAttribute("href"), `${baseUrl}/g/${slug}`);
      await page.getByText("The desk can’t be shown on this page.").waitFor();
      await picture(page, "widget-refused-desktop");
    },
    new RegExp(`${NOBODY.source}|status of 422|frame-ancestors|chrome-error`),
  ));
