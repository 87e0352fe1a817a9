/**
 * The desk on a house's own site: `<script src="https://desk…/widget.js" data-house="slug" async></script>`.
 *
 * A button in a shadow tree, and nothing more until it is pressed; then the desk in a frame, which the site can't look into, nor the desk
 * into the site. Nothing here needs `unsafe-inline` or `unsafe-eval` of the site: elements are made one by one, and the style is a
 * constructed sheet. The site's own policy has to allow this origin for scripts and frames.
 */
import { chosen, textsFor } from "./texts";
import style from "./style.css";

/** How long the desk may take to say that it is there, in milliseconds, before the guest is told where else it is. */
const PATIENCE_MS = 12_000;
/** Where the dialog fills the screen, nothing of the page behind it is to be reached. */
const SMALL = "(max-width: 600px), (max-height: 480px)";

interface Where {
  origin: string;
  house: string;
  language: string;
}

/** Where the script that runs says the desk is; nothing if it does not. */
export function whereOf(script: HTMLOrSVGScriptElement | null): Where | null {
  if (!(script instanceof HTMLScriptElement)) return null;
  const house = script.dataset["house"] ?? "";
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(house)) {
    console.warn("Tomari: data-house has to name the house, as in its link.");
    return null;
  }
  const language = script.dataset["language"] || document.documentElement.lang || navigator.language;
  return { origin: new URL(script.src).origin, house, language };
}

type Attributes = Record<string, string>;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function icon(path: string): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const drawn = document.createElementNS(space, "svg");
  drawn.setAttribute("viewBox", "0 0 24 24");
  drawn.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", path);
  drawn.append(line);
  return drawn;
}

/** Puts the button on the page. Returns the element that holds it. */
export function start({ origin, house, language }: Where): HTMLElement {
  const texts = textsFor(language);
  const host = make("div", { lang: chosen(language), "data-tomari": house });
  const shadow = host.attachShadow({ mode: "open" });
  const open = make(
    "button",
    { type: "button", class: "open", "aria-haspopup": "dialog", "aria-expanded": "false" },
    icon("M4 5h16v11H9l-5 4z"),
    texts.ask,
  );
  const close = make(
    "button",
    { type: "button", class: "close", "aria-label": texts.close },
    icon("M6 6l12 12M18 6L6 18"),
  );
  const own = make("a", { href: `${origin}/g/${house}`, target: "_blank", rel: "noopener" }, texts.window);
  const blocked = make("p", { role: "status", hidden: "" }, texts.blocked);
  const dialog = make("dialog", { "aria-label": texts.ask }, make("div", { class: "bar" }, own, close), blocked);
  let frame: HTMLIFrameElement | null = null;
  let ready = false;

  /** The first time the desk is asked for is the first time that anything of it is loaded. */
  const load = (): void => {
    frame = make("iframe", { src: `${origin}/embed/${house}`, title: texts.ask, referrerpolicy: "no-referrer" });
    dialog.append(frame);
    setTimeout(() => (blocked.hidden = ready), PATIENCE_MS);
  };
  const show = (): void => {
    if (frame === null) load();
    if (matchMedia(SMALL).matches) dialog.showModal();
    else dialog.show();
    open.setAttribute("aria-expanded", "true");
    (ready ? (frame ?? close) : close).focus();
  };
  const hide = (): void => {
    if (dialog.open) dialog.close();
  };

  open.addEventListener("click", () => (dialog.open ? hide() : show()));
  close.addEventListener("click", hide);
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    hide();
  });
  dialog.addEventListener("close", () => {
    open.setAttribute("aria-expanded", "false");
    open.focus();
  });
  // The desk says two things, and both only of itself: that it is there, and that Escape was pressed in it.
  addEventListener("message", (event: MessageEvent<unknown>) => {
    if (frame === null || event.source !== frame.contentWindow || event.origin !== origin) return;
    if (event.data === "tomari:ready") {
      ready = true;
      blocked.hidden = true;
      if (dialog.open && shadow.activeElement === close) frame.focus();
    } else if (event.data === "tomari:close") {
      hide();
    }
  });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(open, dialog);
  document.body.append(host);
  return host;
}
