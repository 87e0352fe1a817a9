/** Hand-over codes as people type them. The twin of `shared/src/handover.rs`, which says why the check is this one. */
import { HANDOVER_CODE_SYMBOLS } from "./generated/api";

/** Crockford's base 32, in the order of the values. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What was meant: in capitals, without separators, O for zero, I and L for one, wide letters of an input method too. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/** Whether a text can be a code: what fails here was mistyped. */
export function isWellFormed(text: string): boolean {
  const values = [...normalise(text)].map((symbol) => ALPHABET.indexOf(symbol));
  if (values.length !== HANDOVER_CODE_SYMBOLS || values.includes(-1)) return false;
  return check(values.slice(0, -1)) === values.at(-1);
}

/** The sum over the places of weight times value. */
function check(values: number[]): number {
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    weight = times(weight, 2);
    sum ^= times(weight, value);
  }
  return sum;
}

/** The product in GF(32), modulo x⁵ + x² + 1. */
function times(left: number, right: number): number {
  let product = 0;
  for (; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left <<= 1;
    if (left & 32) left ^= 0b10_0101;
  }
  return product;
}
