import { expect, test } from "vitest";
import { readLink } from "./link";

test("key and place come from the fragment", () => {
  expect(readLink({ pathname: "/g/hibari", hash: "#k=abc123&p=Room+3" })).toEqual({
    slug: "hibari",
    houseKey: "abc123",
    place: "Room 3",
    code: null,
  });
  expect(readLink({ pathname: "/g/hibari", hash: "#k=a&p=%E9%83%A8%E5%B1%8B" }).place).toBe("部屋");
});

test("a code comes from the fragment, alone or with others", () => {
  expect(readLink({ pathname: "/g/hibari", hash: "#code=ZZZZZZZC" })).toEqual({
    slug: "hibari",
    houseKey: null,
    place: null,
    code: "ZZZZZZZC",
  });
  const all = readLink({ pathname: "/g/hibari", hash: "#k=abc&code=zzzz-zzzc&p=3&later=1" });
  expect(all).toEqual({ slug: "hibari", houseKey: "abc", place: "3", code: "zzzz-zzzc" });
});

test("a link without them, and one that is broken", () => {
  const nothing = { slug: "hibari", houseKey: null, place: null, code: null };
  expect(readLink({ pathname: "/g/hibari", hash: "" })).toEqual(nothing);
  expect(readLink({ pathname: "/g/hibari", hash: "#k=&p=&code=" })).toEqual(nothing);
  expect(readLink({ pathname: "/g/%E0%A4", hash: "#x" }).slug).toBe("%E0%A4");
});
