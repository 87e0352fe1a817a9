// The mails that the running stack sends: in development they are files in a folder.
import { watch } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setting } from "./browser.ts";

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The one link in the text. */
  link: string;
}

/** Longest wait for a mail, in milliseconds: a job sends it. */
const ARRIVES_WITHIN_MS = 15_000;

const folder = setting("TOMARI_MAIL_FOLDER");

/** The mails to one address, in the order in which they were sent. */
export class Mailbox {
  readonly #address: string;
  readonly #seen = new Set<string>();

  constructor(address: string) {
    this.#address = address;
  }

  /** The first mail that was not read yet, as soon as it is there. */
  async next(): Promise<Mail> {
    await mkdir(folder, { recursive: true });
    const watcher = watch(folder);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const error = new Error(`no mail to ${this.#address} within ${ARRIVES_WITHIN_MS / 1_000} s`);
      timer = setTimeout(() => reject(error), ARRIVES_WITHIN_MS);
    });
    try {
      for (;;) {
        // Listened for before looking: what arrives meanwhile is looked for again.
        const changed = new Promise<void>((resolve) => void watcher.once("change", () => resolve()));
        const mail = await this.#unread();
        if (mail !== null) return mail;
        await Promise.race([changed, late]);
      }
    } finally {
      clearTimeout(timer);
      watcher.close();
    }
  }

  async #unread(): Promise<Mail | null> {
    // The names are made from the time.
    for (const name of (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort()) {
      if (this.#seen.has(name)) continue;
      const mail = parse(await readFile(join(folder, name), "latin1"));
      // One that is only half written has no link yet.
      if (mail === null) continue;
      this.#seen.add(name);
      if (mail.to === this.#address) return mail;
    }
    return null;
  }
}

/** Reads a mail (RFC 5322) of a single part (RFC 2045), given byte by byte; null if it is not whole. */
export function parse(source: string): Mail | null {
  const end = source.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const lines = source.slice(0, end).replaceAll(/\r\n[ \t]+/g, " ");
  const headers = new Map(
    lines.split("\r\n").map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const text = decode(headers.get("content-transfer-encoding") ?? "7bit", source.slice(end + 4)).toString("utf8");
  const link = /https?:\/\/\S+(?=\r?\n)/.exec(text)?.[0];
  if (link === undefined || !text.includes("\n-- ")) return null;
  const to = (headers.get("to") ?? "").replaceAll(/^.*<|>.*$/g, "");
  return { to, subject: words(headers.get("subject") ?? ""), text, link };
}

function decode(encoding: string, body: string): Buffer {
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const bytes = body
    .replaceAll(/=\r\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1");
}

/** Encoded words of a header (RFC 2047). White space between two of them is none. */
function words(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_match, kind: string, text: string) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(text, "base64").toString("utf8")
        : decode("quoted-printable", text.replaceAll("_", " ")).toString("utf8"),
    );
}
