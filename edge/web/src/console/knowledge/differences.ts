/** What two texts say differently, in words. */
import type { FactDifference } from "../../lib/generated/api";
import { fill, type Texts } from "../i18n";

export function differenceLine({ kind, here, there }: FactDifference, texts: Texts["knowledge"]): string {
  const kinds: Record<string, string> = texts.kinds;
  const list = (values: readonly string[]): string => (values.length === 0 ? texts.nothing : values.join(", "));
  return fill(texts.difference, { kind: kinds[kind] ?? kind, here: list(here), there: list(there) });
}
