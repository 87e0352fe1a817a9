import { expect, test } from "vitest";
import { linkify } from "./linkify";

test("addresses are linked without the punctuation after them", () => {
  expect(linkify("See https://example.org/a?b=1. Thanks")).toEqual([
    { text: "See " },
    { text: "https://example.org/a?b=1", href: "https://example.org/a?b=1" },
    { text: ". Thanks" },
  ]);
  expect(linkify("地図：https://example.org/地図。")).toEqual([
    { text: "地図：" },
    { text: "https://example.org/地図", href: "https://example.org/地図" },
    { text: "。" },
  ]);
});

test("nothing else is linked", () => {
  for (const text of ["", "javascript:alert(1)", "data:text/html,x", "www.example.org", "<a href=x>", "https://"]) {
    expect(linkify(text).every((piece) => piece.href === undefined)).toBe(true);
    expect(
      linkify(text)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  }
});
