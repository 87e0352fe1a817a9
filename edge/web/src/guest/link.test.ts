import { expect, test } from "vitest";
import { readLink } from "./link";

test("key and place come from the fragment", () => {
  expect(readLink({ pathname: "/g/hibari", hash: "#k=abc123&p=Room+3" })).toEqual({
    slug: "hibari",
    houseKey: "abc123",
    place: "Room 3",
  });
  expect(readLink({ pathname: "/g/hibari", hash: "#k=a&p=%E9%83%A8%E5%B1%8B" }).place).toBe("部屋");
});

test("a link without them, and one that is broken", () => {
  expect(readLink({ pathname: "/g/hibari", hash: "" })).toEqual({ slug: "hibari", houseKey: null, place: null });
  expect(readLink({ pathname: "/g/hibari", hash: "#k=&p=" })).toEqual({ slug: "hibari", houseKey: null, place: null });
  expect(readLink({ pathname: "/g/%E0%A4", hash: "#x" }).slug).toBe("%E0%A4");
});
