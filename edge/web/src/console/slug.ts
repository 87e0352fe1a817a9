/** Names in links. */
import { SLUG_MAX_CHARS, SLUG_MIN_CHARS } from "../lib/generated/api";

/** Whether a facility can have this name: lower-case ASCII letters and digits in groups joined by single hyphens. */
export function isSlug(slug: string): boolean {
  return slug.length >= SLUG_MIN_CHARS && slug.length <= SLUG_MAX_CHARS && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
}

/** A name for links from a facility's name. Empty if too little of it is written in ASCII letters. */
export function suggestSlug(facilityName: string): string {
  const slug = facilityName
    // Letters without their accents, full-width letters as plain ones.
    .normalize("NFKD")
    .replace(/[\p{Mark}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_MAX_CHARS)
    .replace(/^-+|-+$/g, "");
  return /[a-z]/.test(slug) && isSlug(slug) ? slug : "";
}
