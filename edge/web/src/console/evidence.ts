/** What became of asking a model, in words for people who don't run one. */
import type { Generation } from "../lib/generated/api";
import { fill, type Texts } from "./i18n";

export function verdictOf({ verdict, detail, provider_error }: Generation, texts: Texts["evidence"]): string {
  if (provider_error) return texts.providerFailed;
  const known = texts.verdicts[verdict];
  if (known === undefined) return texts.rejected;
  return fill(known, { detail: detail ?? "" });
}
