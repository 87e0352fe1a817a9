import { fill } from "../../i18n/texts";
import type { StaffLanguage } from "../../lib/generated/api";
import en from "./en";
import ja from "./ja";
import type { Texts } from "./texts";

export { fill, type Texts };

/** Both are small: loaded with the page, a switch can't fail. */
export const TEXTS: Record<StaffLanguage, Texts> = { ja, en };

/** Something to be said, in whichever language the page is in when it is shown. */
export type Say = (texts: Texts) => string;
