/** Copies a text. Says whether it could: it may not be allowed, or the page not be in a secure context. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
