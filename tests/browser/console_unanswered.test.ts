import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, baseUrl, DESKTOP, openDesk, PHONE, picture, withPages } from "./browser.ts";
import { goTo, heading, newHouse, NOBODY, signIn } from "./console.ts";
import { hasFocus } from "./focus.ts";

const QUESTION = "Can I rent a unicycle here?";
const ANSWER = "Unicycles are rented next door, from 9:00.";

test("an unanswered question becomes an entry by keyboard, the waiting guest reads it at once, and the dashboard shows it", () =>
  withPages(
    [{}, {}, { viewport: PHONE }],
    async ([guest, next, staff]) => {
      const house = await newHouse(staff);
      const link = `${baseUrl}/g/${house.slug}`;
      await signIn(staff, house.owner);
      await goTo(staff, "Unanswered questions");
      await staff.getByText("Nothing is unanswered.").waitFor();
      await assertAccessible(staff);
      await picture(staff, "console-unanswered-empty-phone");
      await goTo(staff, "Dashboard");
      await staff.getByText("Nobody has asked anything in these days.").waitFor();
      await assertAccessible(staff);
      await assertNoOverflow(staff);
      await picture(staff, "console-dashboard-empty-phone");

      await openDesk(guest, link);
      assert.match(await ask(guest, QUESTION), /^Sorry/);
      await goTo(staff, "Unanswered questions");
      await staff.getByText("Waiting: 1", { exact: true }).waitFor();
      await assertAccessible(staff);
      await assertNoOverflow(staff);
      await picture(staff, "console-unanswered-phone");
      await staff.getByRole("button", { name: `Write the answer: ${QUESTION}` }).focus();
      await staff.keyboard.press("Enter");
      await hasFocus(staff, "Answer");
      await staff.keyboard.type(ANSWER);
      await assertAccessible(staff);
      await assertNoOverflow(staff);
      await picture(staff, "console-unanswered-answering-phone");
      await staff.getByRole("button", { name: "Publish" }).focus();
      await staff.keyboard.press("Enter");
      await staff.getByText("The entry has been saved. Guests who got the answer: 1.", { exact: true }).waitFor();
      await staff.getByText("Nothing is unanswered.").waitFor();
      await hasFocus(staff, "Unanswered questions");

      // Without a reload.
      await guest.getByText(ANSWER, { exact: true }).waitFor();
      await guest.getByText("The staff have closed request number 1.", { exact: false }).first().waitFor();
      await picture(guest, "guest-en-answered-later");
      await openDesk(next, link);
      assert.ok((await ask(next, QUESTION)).includes(ANSWER));

      await goTo(staff, "Dashboard");
      await staff.getByText("1 of 2 questions", { exact: true }).waitFor();
      await staff
        .getByRole("img", { name: /^Questions per day/ })
        .locator("canvas")
        .waitFor();
      await assertAccessible(staff);
      await assertNoOverflow(staff);
      await picture(staff, "console-dashboard-phone");
      const what = staff.getByRole("button", { name: "What is counted: Answered without a person" });
      const tip = staff.getByRole("tooltip").filter({ hasText: "Questions that got an answer from your entries" });
      await what.focus();
      await tip.waitFor();
      await assertAccessible(staff);
      await assertNoOverflow(staff);
      await picture(staff, "console-dashboard-definition-phone");
      await staff.keyboard.press("Escape");
      await tip.waitFor({ state: "hidden" });
      await staff.locator("summary").filter({ hasText: "The numbers" }).first().click();
      await staff.getByRole("columnheader", { name: "Answered without a person" }).waitFor();
      await assertAccessible(staff);
      await assertNoOverflow(staff);

      for (const colorScheme of ["light", "dark"] as const) {
        await staff.emulateMedia({ colorScheme });
        await staff.setViewportSize({ ...DESKTOP, height: 3000 });
        await staff.waitForTimeout(300);
        await assertAccessible(staff);
        await picture(staff, `console-dashboard-${colorScheme}-desktop`);
      }
      await staff.getByRole("button", { name: "7 days" }).click();
      await staff.getByText("1 of 2 questions", { exact: true }).waitFor();
      await staff.goto(`${baseUrl}/console/audit`);
      await heading(staff, "Activity log");
      await staff.getByText(`Aoi made an entry of the unanswered question “${QUESTION}”.`, { exact: true }).waitFor();
    },
    NOBODY,
  ));
