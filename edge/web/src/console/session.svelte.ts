/** Who is signed in. The access token is kept here, in memory, and nowhere else. */
import type { SignedIn, StaffUser } from "../lib/generated/api";
import { pause } from "../lib/pause";
import { ApiProblem } from "../lib/problem";
import * as api from "./api";
import { oneAtATime, Tabs } from "./tabs";

/** How long before its end the access token is renewed, in milliseconds. */
const RENEW_BEFORE_MS = 60_000;
/** Wait after a renewal that did not reach the service, in milliseconds. */
const RENEW_AGAIN_MS = 10_000;
/** Wait before a dropped stream is opened again, and how long it grows to while that fails, in milliseconds. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Why nobody is signed in, if the sign-in page has to say it. */
export type Ending = "left" | "left-elsewhere" | "ended";

export class Session implements api.Bearer {
  phase = $state<"opening" | "signed-in" | "signed-out" | "unreachable">("opening");
  user = $state.raw<StaffUser | null>(null);
  ending = $state<Ending | null>(null);
  /** Counts what was told of the inbox: pages that show it read it anew. */
  changes = $state(0);

  readonly #tabs = new Tabs(() => this.#leftElsewhere());
  #token: string | null = null;
  #renewal: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stream: AbortController | null = null;
  /** Counts signing in and out: what was asked before does not count after. */
  #era = 0;

  /** Goes on with the session in the cookie, if there is one. */
  async open(): Promise<void> {
    this.phase = "opening";
    try {
      await this.renew();
    } catch {
      // A session that has ended has said so itself. What can't be asked for is not known to have ended.
      if (this.phase === "opening") this.phase = "unreachable";
    }
  }

  /** Somebody has signed in. */
  begin(signedIn: SignedIn): void {
    // Of somebody who was signed in before, nothing stays.
    this.#clear();
    this.#accept(signedIn);
  }

  /** Signs out, here and in the other tabs. Fails if the service is not reached: then nobody is signed out. */
  async signOut(): Promise<void> {
    // It would tell that the session has ended, which is no news here.
    this.#stream?.abort();
    this.#stream = null;
    try {
      await api.logOut(this);
    } catch (error) {
      if (this.phase !== "signed-in") return;
      this.#follow();
      throw error;
    }
    this.#end("left");
    this.#tabs.signedOut();
  }

  /** The service has ended every session of this person, at their wish. */
  forget(): void {
    this.#end(null);
  }

  /** Runs a call with the access token. If it is not good any longer, it is renewed and the call repeated once. */
  async authorised<T>(call: (token: string) => Promise<T>): Promise<T> {
    const era = this.#era;
    const token = this.#token;
    if (token === null) throw notSignedIn();
    try {
      return await call(token);
    } catch (error) {
      if (!isUnauthenticated(error) || this.#era !== era) throw error;
    }
    // Unless another call has seen to it meanwhile.
    if (this.#token === token) await this.renew();
    const renewed = this.#token;
    if (this.#era !== era || renewed === null) throw notSignedIn();
    try {
      return await call(renewed);
    } catch (error) {
      if (isUnauthenticated(error) && this.#era === era) this.#end("ended");
      throw error;
    }
  }

  /** Asks for a new access token, and for who is signed in. */
  renew(): Promise<void> {
    if (this.#renewal !== null) return this.#renewal;
    const renewal = this.#renew().finally(() => {
      if (this.#renewal === renewal) this.#renewal = null;
    });
    this.#renewal = renewal;
    return renewal;
  }

  /** Lets go of everything. */
  close(): void {
    this.#clear();
    this.#tabs.close();
  }

  async #renew(): Promise<void> {
    const era = this.#era;
    try {
      const signedIn = await oneAtATime(api.refresh);
      if (this.#era === era) this.#accept(signedIn);
    } catch (error) {
      if (isUnauthenticated(error) && this.#era === era) this.#end(this.phase === "signed-in" ? "ended" : null);
      throw error;
    }
  }

  #accept({ access_token, expires_in, user }: SignedIn): void {
    this.#token = access_token;
    this.user = user;
    this.ending = null;
    this.phase = "signed-in";
    this.#renewIn(Math.max(expires_in * 1_000 - RENEW_BEFORE_MS, RENEW_AGAIN_MS));
    if (this.#stream === null) this.#follow();
  }

  #renewIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // An ended session has said so itself; a service that was not reached is asked again.
      void this.renew().catch(() => {
        if (this.phase === "signed-in") this.#renewIn(RENEW_AGAIN_MS);
      });
    }, milliseconds);
  }

  #end(ending: Ending | null): void {
    if (this.phase === "signed-out") return;
    this.#clear();
    this.user = null;
    this.ending = ending;
    this.phase = "signed-out";
  }

  /** The event of the session's end may have come first; now it is known why. */
  #leftElsewhere(): void {
    if (this.ending === "ended") this.ending = "left-elsewhere";
    this.#end("left-elsewhere");
  }

  #clear(): void {
    this.#era += 1;
    this.#token = null;
    this.#renewal = null;
    clearTimeout(this.#timer);
    this.#stream?.abort();
    this.#stream = null;
  }

  #follow(): void {
    this.#stream = new AbortController();
    void this.#keepFollowing(this.#stream.signal);
  }

  async #keepFollowing(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      let good = false;
      let waitMs = 0;
      const listener = {
        open: () => (good = true),
        inbox: () => (this.changes += 1),
        sessionEnded: () => this.#end("ended"),
      };
      try {
        await api.follow(this, listener, signal);
      } catch (error) {
        if (error instanceof ApiProblem) waitMs = (error.retryAfter ?? 0) * 1_000;
      }
      failures = good ? 1 : failures + 1;
      await pause(Math.max(waitMs, Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS)), signal);
    }
  }
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}

function notSignedIn(): ApiProblem {
  return new ApiProblem(401, "Nobody is signed in.", null);
}
