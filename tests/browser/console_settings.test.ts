import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, baseUrl, openDesk, PHONE, picture, withPages } from "./browser.ts";
import { faultOf, goTo, newHouse, NOBODY, signIn } from "./console.ts";

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
