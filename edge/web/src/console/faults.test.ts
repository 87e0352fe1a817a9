import { expect, test } from "vitest";
import type { FieldError } from "../lib/generated/api";
import { ApiProblem } from "../lib/problem";
import * as checks from "./checks";
import { faultsOf } from "./faults";
import { TEXTS } from "./i18n";

const TEXTS_EN = TEXTS.en;

function told(
  errors: FieldError[],
  values: Record<string, string>,
): { faults: Record<string, string>; others: boolean } {
  const { faults, others } = faultsOf(new ApiProblem(422, "x", null, errors), values);
  const said = Object.entries(faults).map(([field, say]) => [field, say?.(TEXTS_EN) ?? ""]);
  return { faults: Object.fromEntries(said) as Record<string, string>, others };
}

const at = (pointer: string): FieldError => ({ pointer, detail: "in English" });

test("each fault goes to its field, in the page's words", () => {
  const values = { slug: "x", email: "x", password: "password" };
  expect(told([at("/slug"), at("/email")], values)).toEqual({
    faults: {
      slug: "Use 3 to 40 of a–z and 0–9, with single hyphens in between.",
      email: TEXTS_EN.faults.email,
    },
    others: false,
  });
});

test("a password of the right length is too easy, another is too short or too long", () => {
  expect(told([at("/password")], { password: "password" }).faults).toEqual({
    password: TEXTS_EN.faults.passwordEasy,
  });
  expect(told([at("/new_password")], { new_password: "short" }).faults).toEqual({
    new_password: "Please use 8 to 256 characters.",
  });
});

test("what no field can say is left to the form", () => {
  expect(told([at("/language"), at("/email")], { email: "" })).toMatchObject({
    faults: { email: TEXTS_EN.faults.email },
    others: true,
  });
  for (const pointer of ["", "email", "?before", "{id}", "/constructor"]) {
    expect(told([at(pointer)], { email: "" })).toEqual({ faults: {}, others: true });
  }
  expect(told([], { email: "" })).toEqual({ faults: {}, others: true });
});

test.each([
  ["a@b.example", true],
  [" a@b.example ", true],
  ["", false],
  ["a", false],
  ["a@", false],
  ["a b@c.example", false],
  [`${"a".repeat(250)}@b.example`, false],
])("the address %j is sent: %s", (value, good) => {
  expect(checks.email(value) === null).toBe(good);
});

test.each([
  ["kR7#vpqz", true],
  ["kR7#vpq", false],
  ["七文字の合言葉", false],
  // Seven emoji are seven characters, although their length in UTF-16 is twice that.
  ["😀".repeat(7), false],
  ["😀".repeat(256), true],
  ["a".repeat(257), false],
  // Counted in the form in which it is stored: three are typed here, and twelve kept.
  ["㍿㍿㍿", true],
])("the password %j is sent: %s", (value, good) => {
  expect(checks.newPassword(value) === null).toBe(good);
});

test.each([
  ["Aoi", true],
  ["  ", false],
  ["a".repeat(80), true],
  ["a".repeat(81), false],
  ["a\tb", false],
])("the name %j is sent: %s", (value, good) => {
  expect(checks.personName(value) === null).toBe(good);
});
