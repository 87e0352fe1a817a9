/** A page of the console for its tests: opened with a service that is prepared, and used as people use it. */
import { flushSync, mount, unmount } from "svelte";
import { vi } from "vitest";
import type { Role } from "../lib/generated/api";
import { App } from "./app.svelte";
import Console from "./Console.svelte";
import { FakeApi, signedIn } from "./fake_api";

export class FakePage {
  readonly service = new FakeApi();
  app!: App;
  #component: Record<string, unknown> | null = null;
  #stop = (): void => undefined;

  constructor() {
    localStorage.clear();
    vi.stubGlobal("scrollTo", vi.fn());
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function () {
      this.open = false;
      this.dispatchEvent(new Event("close"));
    };
  }

  async open(address: string, role: Role): Promise<void> {
    history.replaceState(null, "", address);
    this.service.on("POST /auth/refresh", () => Response.json(signedIn("one", { role })));
    this.app = new App();
    this.#stop = this.app.router.listen();
    this.#component = mount(Console, { target: document.body, props: { app: this.app } });
    await this.app.session.open();
    await this.settle();
  }

  async close(): Promise<void> {
    this.#stop();
    if (this.#component !== null) await unmount(this.#component);
    this.app.session.close();
    vi.unstubAllGlobals();
  }

  /** Lets everything happen that waits for no time to pass. */
  async settle(): Promise<void> {
    for (let round = 0; round < 20; round += 1) await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    flushSync();
  }

  get text(): string {
    return document.body.textContent ?? "";
  }

  get alerts(): string {
    return [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent).join("");
  }

  get told(): string {
    return document.querySelector('main > [role="status"] p > span')?.textContent ?? "";
  }

  /** The buttons of a name, by label or by text; those of an open dialog, if there is one. */
  buttons(name: string): HTMLButtonElement[] {
    const within = document.querySelector("dialog[open]") ?? document;
    return [...within.querySelectorAll("button")].filter(
      (button) => (button.ariaLabel ?? button.getAttribute("aria-label") ?? button.textContent?.trim()) === name,
    );
  }

  async press(name: string): Promise<void> {
    const [button, ...others] = this.buttons(name);
    if (button === undefined || others.length > 0) throw new Error(`${others.length + 1} or no buttons "${name}"`);
    button.click();
    await this.settle();
  }

  /** The field with a label, the nth of them. */
  field<T extends HTMLElement = HTMLInputElement>(label: string, nth = 0): T {
    const labels = [...document.querySelectorAll("label")].filter(({ textContent }) => textContent?.trim() === label);
    const control = labels[nth]?.control ?? document.getElementById(labels[nth]?.htmlFor ?? "");
    if (!control) throw new Error(`no field "${label}"`);
    return control as T;
  }

  async type(label: string, value: string, nth = 0): Promise<void> {
    const field = this.field(label, nth);
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    await this.settle();
  }

  async tick(label: string, nth = 0): Promise<void> {
    this.field(label, nth).click();
    await this.settle();
  }

  /** What the fault at a field says. */
  faultOf(label: string): string {
    const field = this.field(label);
    if (field.getAttribute("aria-invalid") !== "true") return "";
    const id = field.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
    return document.getElementById(id)?.textContent ?? "";
  }

  /** The last body that was sent to a call. */
  sent(what: string): unknown {
    return this.service.calls.filter((call) => call.what === what).at(-1)?.body;
  }
}
