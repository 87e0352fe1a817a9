/** The editor of one entry: what is typed, what is stored, and what became of saving. */
import type { Faq, FaqCheck, FaqReplay, FaqStatus, FactDifference, Language } from "../../lib/generated/api";
import { ApiProblem } from "../../lib/problem";
import * as api from "../api";
import type { App } from "../app.svelte";
import { explain } from "../failure";
import type { Say } from "../i18n";
import { Task } from "../task.svelte";
import { changesOf, merged, type Change } from "./conflict";
import {
  blanksIn,
  draftOf,
  emptyDraft,
  emptyText,
  faultsIn,
  faultsOfProblem,
  fillBlanks,
  place,
  requestOf,
  same,
  type Draft,
  type DraftFaults,
  type TextField,
} from "./draft";
import { forget, stash, unstash } from "./stash";

/** What was found about a draft before it is published. */
export interface Findings {
  check: FaqCheck;
  replay: FaqReplay;
}

/** Whether a person has to look at it. */
export function isQuiet({ check, replay }: Findings): boolean {
  return check.duplicates.length === 0 && check.discords.length === 0 && replay.changes.length === 0;
}

export class Editor {
  /** What is stored; null while it is new. */
  base = $state.raw<Faq | null>(null);
  draft: Draft = $state() as Draft;
  /** What was typed before, in this tab, and is shown again. */
  restored = $state(false);
  /** What somebody else has stored meanwhile. */
  theirs = $state.raw<Faq | null>(null);
  findings = $state.raw<Findings | null>(null);
  /** What drafted translations say otherwise than their source, by language. */
  doubts = $state.raw<Partial<Record<Language, readonly FactDifference[]>>>({});
  readonly task = new Task();
  readonly checking = new Task();
  readonly translating = new Task();
  /** What was wrong, and with which words: what has been changed since is not wrong any more. */
  #found = $state.raw<{ faults: DraftFaults; draft: Draft } | null>(null);

  readonly blanks = $derived(blanksIn(this.draft));
  readonly dirty: boolean = $derived(!same(this.draft, this.#stored()));
  readonly #app: App;
  readonly #user: string;
  /** What a new one begins in. */
  readonly #language: Language;

  constructor(app: App, faq: Faq | null, language: Language) {
    this.#app = app;
    this.#user = app.session.user?.id ?? "";
    this.#language = language;
    this.base = faq;
    this.draft = this.#stored();
    this.#restore();
  }

  /** As it is stored, or begun. */
  #stored(): Draft {
    return this.base === null ? emptyDraft(this.#language) : draftOf(this.base);
  }

  get id(): string | null {
    return this.base?.id ?? null;
  }

  #restore(): void {
    const kept = unstash(this.#user, this.id);
    if (kept === null || same(kept.draft, this.draft)) return;
    this.draft = kept.draft;
    this.restored = true;
    if (this.base !== null && kept.base !== null && kept.base.version !== this.base.version) {
      this.theirs = this.base;
      this.base = kept.base;
    }
  }

  /** Keeps what is typed, for as long as the tab is there. */
  keep(): void {
    if (this.dirty) stash(this.#user, this.id, { base: this.base, draft: $state.snapshot(this.draft) });
    else forget(this.#user, this.id);
  }

  /** Takes back everything since it was stored. */
  discard(): void {
    this.base = this.theirs ?? this.base;
    this.theirs = null;
    this.restored = false;
    this.#found = null;
    this.findings = null;
    this.draft = this.#stored();
  }

  faultOf(language: Language, field: TextField): Say | null {
    if (this.#found === null) return null;
    const was = this.#found.draft.texts.find((text) => text.language === language);
    const is = this.draft.texts.find((text) => text.language === language);
    return was?.[field] === is?.[field] ? (this.#found.faults[place(language, field)] ?? null) : null;
  }

  /** The languages with something wrong. */
  get faulty(): Set<string> {
    const places = Object.keys(this.#found?.faults ?? {});
    return new Set(
      places
        .map((at) => at.split("/"))
        .filter(([language, field]) => this.faultOf(language as Language, field as TextField) !== null)
        .map(([language]) => language ?? ""),
    );
  }

  add(language: Language): void {
    this.draft.texts.push(emptyText(language));
  }

  removeText(language: Language): void {
    this.draft.texts = this.draft.texts.filter((text) => text.language !== language);
  }

  fill(values: Readonly<Record<string, string>>): void {
    this.draft = fillBlanks($state.snapshot(this.draft), values);
  }

  /** Looks for what is wrong with it. Says whether it is good. */
  #validate(status: FaqStatus): boolean {
    const draft = $state.snapshot(this.draft);
    const faults = faultsIn(draft, status);
    this.#found = { faults, draft };
    this.task.trouble = null;
    if (Object.keys(faults).length > 0) return false;
    if (status === "published" && !draft.texts.some(({ reviewed }) => reviewed)) {
      this.task.trouble = (texts) => texts.knowledge.nobodyStandsByIt;
      return false;
    }
    return true;
  }

  /** Asks what else answers the question, and what would be answered otherwise. Says whether that is known. */
  async check(): Promise<boolean> {
    this.findings = null;
    if (!this.#validate("published")) return false;
    const draft = $state.snapshot(this.draft);
    const trial = {
      ...(this.base === null ? {} : { id: this.base.id }),
      draft: requestOf(draft, "published"),
    };
    return this.checking.run(async () => {
      const session = this.#app.session;
      const [check, replay] = await Promise.all([api.checkFaq(session, trial), api.replayFaq(session, trial)]);
      // What was typed meanwhile is not what was checked.
      if (same(draft, this.draft)) this.findings = { check, replay };
    });
  }

  /** Stores it. Says whether it is stored. */
  async save(status: FaqStatus): Promise<boolean> {
    if (!this.#validate(status)) return false;
    const draft = $state.snapshot(this.draft);
    const request = requestOf(draft, status);
    let conflict = false;
    const saved = await this.task.run(async () => {
      const { session } = this.#app;
      const { base } = this;
      try {
        const before = this.id;
        this.base = base === null ? await api.createFaq(session, request) : await api.changeFaq(session, base, request);
        forget(this.#user, before);
        this.restored = false;
        this.findings = null;
        // What was typed while it was on its way is kept.
        if (same(draft, this.draft)) this.draft = draftOf(this.base);
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        if (error.status === 412 && base !== null) {
          conflict = true;
          this.theirs = await api.faq(session, base.id);
        } else if (error.status === 422) {
          const { faults, others } = faultsOfProblem(error, draft);
          this.#found = { faults, draft };
          if (others) throw error;
          conflict = true;
        } else throw error;
      }
    });
    return saved && !conflict;
  }

  /** What somebody else has changed meanwhile. */
  get changes(): Change[] {
    if (this.theirs === null || this.base === null) return [];
    return changesOf(draftOf(this.base), this.draft, draftOf(this.theirs));
  }

  /** Goes on from what somebody else has stored, with theirs where I have changed nothing or choose so. */
  resolve(takeTheirs: ReadonlySet<string>): void {
    if (this.theirs === null || this.base === null) return;
    this.draft = merged(draftOf(this.base), $state.snapshot(this.draft), draftOf(this.theirs), takeTheirs);
    this.base = this.theirs;
    this.theirs = null;
    this.task.trouble = null;
  }

  /** Lets a model draft a translation of what is typed in another language. */
  async translate(from: Language, to: Language): Promise<boolean> {
    const source = requestOf($state.snapshot(this.draft), "draft").translations.find(
      ({ language }) => language === from,
    );
    if (source === undefined) return false;
    return this.translating.run(
      async () => {
        const { translation, differences } = await api.translateFaq(this.#app.session, { from: source, to });
        const text = { ...translation, alternatives: translation.alternatives.join("\n") };
        const at = this.draft.texts.findIndex(({ language }) => language === to);
        if (at < 0) this.draft.texts.push(text);
        else this.draft.texts[at] = text;
        this.doubts = { ...this.doubts, [to]: differences };
      },
      {
        422: (texts) => texts.knowledge.nothingToTranslate,
        429: (texts) => texts.knowledge.translationsUsedUp,
        503: (texts) => texts.knowledge.translationFailed,
      },
    );
  }

  /** Removes it for good. Says whether it is gone. */
  async remove(): Promise<boolean> {
    const { base } = this;
    if (base === null) return false;
    return this.task.run(
      async () => {
        try {
          await api.removeFaq(this.#app.session, base);
        } catch (error) {
          if (!(error instanceof ApiProblem)) throw error;
          if (error.status === 412) this.theirs = await api.faq(this.#app.session, base.id);
          // Gone already, which is what was wanted.
          if (error.status !== 404) throw error;
        }
        forget(this.#user, base.id);
      },
      { 412: (texts) => texts.knowledge.changedMeanwhile },
    );
  }

  /** Says something about it that went wrong elsewhere. */
  fail(error: unknown): void {
    this.task.trouble = explain(error);
  }
}
