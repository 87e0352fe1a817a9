import { expect, test } from "vitest";
import { isWellFormed, normalise } from "./handover_code";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Check symbols by hand: the weights 2¹ to 2⁷ in GF(32) are 2, 4, 8, 16, 5, 10, 20. */
const CODES = [
  "00000000",
  // 1 × 2 = 2.
  "10000002",
  // 1 × 20 = 20, "M".
  "0000001M",
  // 1 × 16 + 1 × 5 = 21, "N".
  "0001100N",
  // 16 × 2 = 32, which is x⁵ = x² + 1 = 5.
  "G0000005",
  // 31 × (2 + 4 + 8 + 16 + 5 + 10 + 20) = 31 × 5 = 12, "C".
  "ZZZZZZZC",
];

test("codes computed by hand are well-formed", () => {
  for (const code of CODES) expect(isWellFormed(code), code).toBe(true);
});

test("every change of one symbol is found", () => {
  for (const code of CODES) {
    for (let place = 0; place < code.length; place += 1) {
      for (const symbol of ALPHABET) {
        const typed = code.slice(0, place) + symbol + code.slice(place + 1);
        expect(isWellFormed(typed), typed).toBe(typed === code);
      }
    }
  }
});

test("two symbols that changed places are found", () => {
  expect(isWellFormed("01000002")).toBe(false);
  expect(isWellFormed("2000000" + "1")).toBe(false);
});

test("what people type is understood", () => {
  for (const typed of [
    "zzzz-zzzc",
    " ZZZZ ZZZC ",
    "z z z z - z z z c",
    "ＺＺＺＺ－ＺＺＺＣ",
    "ZZZZ‐ZZZC",
    "ZZZZ　ZZZC",
  ]) {
    expect(normalise(typed), typed).toBe("ZZZZZZZC");
    expect(isWellFormed(typed), typed).toBe(true);
  }
  expect(normalise("oOiIlL-ab")).toBe("001111AB");
  for (const typed of ["1000-0002", "ioooooo2", "LOOO-OOO2"]) expect(normalise(typed)).toBe("10000002");
});

test("other texts are no codes", () => {
  for (const text of ["", "0000", "0000000", "000000000", "0000000U", "あいうえおかきく", "0000_0000", "🏠0000000"]) {
    expect(isWellFormed(text), text).toBe(false);
  }
});
