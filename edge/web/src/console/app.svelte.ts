/** What every page of the console shares: who is signed in, which page is shown, in which language. */
import type { StaffLanguage } from "../lib/generated/api";
import { Alerts } from "./alerts.svelte";
import { TEXTS, type Say, type Texts } from "./i18n";
import { chooseLanguage, saveLanguage, savedLanguage } from "./language";
import { Router } from "./router.svelte";
import { loginPath, returnPath, ROUTES } from "./routes";
import { Session } from "./session.svelte";
import { Shortcuts } from "./shortcuts.svelte";

export class App {
  readonly session = new Session();
  readonly router = new Router();
  /** Sounds and notifications of this device. */
  readonly alerts = new Alerts();
  readonly shortcuts = new Shortcuts();
  language = $state<StaffLanguage>(chooseLanguage(savedLanguage(), navigator.languages));
  readonly texts: Texts = $derived(TEXTS[this.language]);
  /** What has just been done, on the page on which it was done. */
  message = $state.raw<{ say: Say; path: string } | null>(null);
  /** An address that is to be filled in when signing in. */
  email = "";

  changeLanguage(language: StaffLanguage): void {
    this.language = language;
    saveLanguage(language);
  }

  /** Tells what was done, on this page or on the one that comes now. */
  tell(say: Say, path: string = this.router.path): void {
    this.message = { say, path };
  }

  /** What was told on another page is over. */
  forgetMessage(): void {
    if (this.message !== null && this.message.path !== this.router.path) this.message = null;
  }

  /** Where whoever is here may not be, the way leads elsewhere. */
  redirect(): void {
    const { session, router } = this;
    const access = router.route === null ? null : ROUTES[router.route].access;
    if (session.phase === "signed-out" && (access === "staff" || access === "owner")) {
      // After signing out there is nothing to come back to.
      router.go(loginPath(session.ending === "left" ? null : router.path + location.search), "replace");
    } else if (session.phase === "signed-in" && access === "signed-out") {
      router.go(returnPath(router.query), "replace");
    }
  }
}
