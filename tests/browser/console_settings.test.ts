import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, baseUrl, openDesk, PHONE, picture, withPage, withPages } from "./browser.ts";
import { faultOf, goTo, newHouse, NOBODY, signIn } from "./console.ts";
import { hasFocus } from "./focus.ts";

test("what the owner sets is answered, and the hours of the desk are promised", () =>
  withPages(
    [{}, {}],
    async ([guest, owner]) => {
      const house = await newHouse(owner);
      await signIn(owner, house.owner);
      await goTo(owner, "Settings");
      const field = (label: string) => owner.getByLabel(label, { exact: true });
      await field("Check-in from").fill("15:00");
      await field("Telephone").fill("call me");
      await field("Wi-Fi network").fill("Sazanami-Guest");
      await field("Wi-Fi password").fill("sparrow-47-lantern");
      const save = owner.getByRole("button", { name: "Save facts" });
      await save.click();
      assert.match(await faultOf(owner, "Telephone"), /^Please enter a telephone number/);
      assert.equal(await field("Wi-Fi password").inputValue(), "sparrow-47-lantern", "nothing typed is lost");
      await field("Telephone").fill("+81 577 00 1234");
      await save.click();
      await owner.getByText("Saved. Guests are told so from now on.").waitFor();
      await owner.setViewportSize(PHONE);
      await picture(owner, "console-settings-phone");
      await assertAccessible(owner);
      await assertNoOverflow(owner);

      await openDesk(guest, `${baseUrl}/g/${house.slug}`);
      assert.match(await ask(guest, "What time is check-in?"), /^Check-in is from 15:00\./);
      assert.match(await ask(guest, "What is your phone number?"), /\+81 577 00 1234/);
      assert.doesNotMatch(await ask(guest, "What is the Wi-Fi password?"), /sparrow|Sazanami-Guest/);

      await owner.getByLabel("The desk has fixed hours").check();
      await owner.getByRole("button", { name: "Add hours: Other dates" }).click();
      await field("Date").fill("2099-12-31");
      await owner.getByRole("button", { name: "Save hours" }).click();
      await owner.getByText("Saved. Guests are told so from now on.").waitFor();
      await assertAccessible(owner);
      await owner.reload();
      assert.equal(await field("Date").inputValue(), "2099-12-31");
      await guest.context().clearCookies();
      await guest.reload();
      await ask(guest, "May I fly a drone over the valley?");
      const talk = guest.getByRole("list", { name: "Conversation" });
      await talk.getByText(/^Nobody is at the desk right now\./).waitFor();

      // Two people at two desks: the second is told, and does not overwrite the first.
      const second = await owner.context().newPage();
      await second.goto(`${baseUrl}/console/settings`);
      await second.getByLabel("Address", { exact: true }).fill("1 Harbour Street");
      await second.getByRole("button", { name: "Save facts" }).click();
      await second.getByText("Saved. Guests are told so from now on.").waitFor();
      await save.click();
      await owner.getByText(/^Somebody else has changed the settings meanwhile\./).waitFor();
    },
    new RegExp(`${NOBODY.source}|status of 409`),
  ));

test("rules for questions that go to a person are kept in their order", () =>
  withPage(
    { viewport: PHONE },
    async (page) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "Settings");
      const add = page.getByRole("button", { name: "Add a rule" });
      const rule = (n: number) =>
        page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: `Rule ${n}`, exact: true }) });
      await add.click();
      await rule(1).getByLabel("Own threshold in percent (optional)").fill("80");
      await add.click();
      await rule(2).getByLabel("At certain times only").check();
      await page.getByRole("button", { name: "Save rules" }).click();
      await rule(2).getByText("Please add hours and fill in both times, or untick this.").waitFor();
      await page.getByRole("button", { name: "Add hours: Friday (Rule 2)" }).click();
      await page.getByRole("button", { name: "Move up: Rule 2" }).click();
      await hasFocus(page, "Rule 1");
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, "console-schedules-phone");
      await page.getByRole("button", { name: "Save rules" }).click();
      await page.getByText("Saved. The rules count from now on.").waitFor();
      await page.reload();
      await rule(2).waitFor();
      assert.equal(await rule(1).getByLabel("At certain times only").isChecked(), true);
      assert.equal(await rule(1).getByLabel("Opens").inputValue(), "08:00");
      assert.equal(await rule(2).getByLabel("Own threshold in percent (optional)").inputValue(), "80");
    },
    NOBODY,
  ));
