/**
 * A sound and a notification of the browser when a guest begins to wait, or writes where one has taken over. Each is asked for by device; on
 * any page of the console, while it is open.
 */
import type { ConversationSummary } from "../lib/generated/api";
import * as api from "./api";
import { allowChime, chime } from "./chime";
import { fill, type Texts } from "./i18n";
import { ROUTES } from "./routes";

/** Why something that was asked for is not there. */
export type Refusal = "denied" | "unsupported";

type Kind = "sound" | "notification";

export class Alerts {
  sound = $state(wanted("sound"));
  notification = $state(wanted("notification") && permission() === "granted");
  refusal = $state<Refusal | null>(null);

  /** What was told before: entries by what is new of them. Null until it was looked at once. */
  #known: Set<string> | null = null;
  #looking = false;
  /** Something has changed while it was looked. */
  #again = false;

  get on(): boolean {
    return this.sound || this.notification;
  }

  /** Somebody has pressed the switch. */
  async turnSound(on: boolean): Promise<void> {
    this.refusal = null;
    this.sound = on && (await allowChime());
    if (on && !this.sound) this.refusal = "unsupported";
    if (this.sound) chime();
    remember("sound", this.sound);
  }

  /** The same; the browser asks whether it may, and only then. */
  async turnNotification(on: boolean, texts: Texts): Promise<void> {
    this.refusal = null;
    this.notification = on && (await this.#allowed(texts));
    remember("notification", this.notification);
  }

  /** Looks what is new, and tells it. What was there when it looked first is no news. */
  async look(bearer: api.Bearer, texts: Texts): Promise<void> {
    if (!this.on) {
      this.#known = null;
      return;
    }
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = true;
    this.#again = false;
    try {
      const [waiting, mine] = await Promise.all([
        api.conversations(bearer, "waiting", null),
        api.conversations(bearer, "mine", null),
      ]);
      const entries = [
        ...waiting.conversations.map((summary) => ({ summary, key: `${summary.id} ${summary.escalation?.opened_at}` })),
        ...mine.conversations
          .filter(({ last_author }) => last_author === "guest")
          .map((summary) => ({ summary, key: `${summary.id} ${summary.last_at}` })),
      ];
      const known = this.#known;
      this.#known = new Set(entries.map(({ key }) => key));
      const news = known === null ? [] : entries.filter(({ key }) => !known.has(key));
      if (news.length > 0)
        this.#tell(
          news.map(({ summary }) => summary),
          texts,
        );
    } catch {
      // What can't be read now is read with the next change.
    } finally {
      this.#looking = false;
    }
    if (this.#again) await this.look(bearer, texts);
  }

  #tell(news: ConversationSummary[], texts: Texts): void {
    if (this.sound) chime();
    const first = news[0];
    // Whoever is looking sees it.
    if (!this.notification || first === undefined || document.hasFocus()) return;
    const { alerts, inbox } = texts;
    const urgent = news.some(({ escalation }) => escalation?.reasons.includes("safety"));
    const title = urgent ? alerts.urgent : first.state === "staff" ? alerts.wrote : alerts.waits;
    const number = first.escalation === null ? "" : fill(inbox.number, { n: first.escalation.receipt });
    // Not what the guest wrote: a notification is read by whoever stands at the screen.
    show(title, [number, first.place ?? ""].filter(Boolean).join(" · "), first.id);
  }

  async #allowed(texts: Texts): Promise<boolean> {
    if (permission() === null) {
      this.refusal = "unsupported";
      return false;
    }
    if ((await Notification.requestPermission()) !== "granted") {
      this.refusal = "denied";
      return false;
    }
    // Phones have the interface, and refuse to show anything without a service worker.
    if (show(texts.alerts.on, "", null)) return true;
    this.refusal = "unsupported";
    return false;
  }
}

function show(title: string, body: string, conversation: string | null): boolean {
  try {
    const notification = new Notification(title, { body, tag: conversation ?? "tomari", icon: "/favicon.svg" });
    notification.onclick = () => {
      window.focus();
      notification.close();
      if (conversation !== null)
        location.assign(`${ROUTES.inbox.path}?conversation=${encodeURIComponent(conversation)}`);
    };
    return true;
  } catch {
    return false;
  }
}

function permission(): NotificationPermission | null {
  return typeof Notification === "undefined" ? null : Notification.permission;
}

function wanted(kind: Kind): boolean {
  try {
    return localStorage.getItem(`tomari.alerts.${kind}`) === "on";
  } catch {
    return false;
  }
}

function remember(kind: Kind, on: boolean): void {
  try {
    if (on) localStorage.setItem(`tomari.alerts.${kind}`, "on");
    else localStorage.removeItem(`tomari.alerts.${kind}`);
  } catch {
    // It holds until the page is left.
  }
}
