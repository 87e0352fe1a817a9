/** What of a conversation is shown: its last messages, and as many earlier ones as were asked for. */
import type { ConversationDetail, Message } from "../lib/generated/api";

export class Thread {
  messages = $state.raw<Message[]>([]);
  /** Where the messages before these are, if there are any. */
  older = $state.raw<string | null>(null);

  /** Takes the last page as it is now. */
  renew({ messages, older }: ConversationDetail): void {
    const first = messages[0]?.id;
    const at = this.messages.findIndex(({ id }) => id === first);
    if (at < 0) {
      // It does not reach back to what was shown: what lies between is not known.
      this.messages = messages;
      this.older = older;
    } else {
      this.messages = [...this.messages.slice(0, at), ...messages];
    }
  }

  /** Takes the page before. */
  extend({ messages, older }: ConversationDetail): void {
    this.messages = [...messages, ...this.messages];
    this.older = older;
  }
}
