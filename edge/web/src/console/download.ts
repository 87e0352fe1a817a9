/** Hands a file to the browser, to be kept. */

/** How long the file stays readable, in milliseconds: a browser may ask the person first. */
const KEEP_MS = 60_000;

export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}

/** A name that every system takes, of words that may be anything. */
export function fileName(words: string[], ending: string): string {
  const name = words
    .join("-")
    .replace(/[\p{Cc}\p{Cf}\s\\/:*?"<>|.]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${name}.${ending}`;
}
