import { expect, test } from "vitest";
import type { HouseFacts } from "../lib/generated/api";
import { factsOf, fieldsOf } from "./facts";

const FACTS: HouseFacts = {
  check_in: { from: "15:00", until: "22:00" },
  check_out_until: "10:30",
  wifi: { network: "Hibari-Guest", password: " sparrow " },
  address: "3-2-1 Honmachi",
  phone: "+81 577 00 1234",
  quiet_hours: { from: "22:30", until: "06:30" },
  smoking: "outside",
  pets: "forbidden",
};

const NONE: HouseFacts = {
  check_in: null,
  check_out_until: null,
  wifi: null,
  address: null,
  phone: null,
  quiet_hours: null,
  smoking: null,
  pets: null,
};

test("what is read is what is sent, and an empty field is a fact that is not told", () => {
  expect(factsOf(fieldsOf(FACTS))).toEqual(FACTS);
  expect(factsOf(fieldsOf(NONE))).toEqual(NONE);
  expect(factsOf({ ...fieldsOf(FACTS), password: "", address: "  ", quietUntil: "" })).toMatchObject({
    wifi: { network: "Hibari-Guest", password: null },
    address: null,
    quiet_hours: null,
  });
});
