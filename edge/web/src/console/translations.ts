/** Asks for what guests wrote in the language of whoever reads it. What is translated comes with the messages, which are read anew then. */
import type { ConversationId, Message, MessageId, StaffLanguage } from "../lib/generated/api";
import * as api from "./api";

export class Translations {
  readonly #bearer: api.Bearer;
  readonly #conversation: ConversationId;
  /** What was asked for: a model that fails is not asked again until the page is opened again. */
  readonly #asked = new Set<string>();

  constructor(bearer: api.Bearer, conversation: ConversationId) {
    this.#bearer = bearer;
    this.#conversation = conversation;
  }

  want(messages: readonly Message[], language: StaffLanguage): void {
    const missing = messages.filter((message) => isForeign(message, language)).map(({ id }) => this.#key(id, language));
    const news = missing.filter((key) => !this.#asked.has(key));
    if (news.length === 0) return;
    for (const key of news) this.#asked.add(key);
    // Without translations the originals are there.
    void api.translateConversation(this.#bearer, this.#conversation, { language }).catch(() => undefined);
  }

  #key(id: MessageId, language: StaffLanguage): string {
    return `${id} ${language}`;
  }
}

function isForeign(message: Message, language: StaffLanguage): boolean {
  if (message.author !== "guest" || message.language === language) return false;
  return !message.translations.some((translation) => translation.language === language);
}

/** The translation that is of use: of a guest's words into the reader's language, of a person's into the guest's. */
export function translationOf(message: Message, language: StaffLanguage): Message["translations"][number] | null {
  if (message.author === "staff") return message.translations.at(-1) ?? null;
  return message.translations.find((translation) => translation.language === language) ?? null;
}
