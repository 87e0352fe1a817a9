/** What a page loads before it can be used: its scripts, what they import, and for a guest one language's texts. */
import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = join(import.meta.dirname, "..", "dist");

export interface FirstLoad {
  files: string[];
  /** Sum of the files' sizes as served, compressed one by one. */
  gzipBytes: number;
}

export async function firstLoad(page: "guest" | "console"): Promise<FirstLoad> {
  const html = await readFile(join(dist, `${page}.html`), "utf8");
  const queue = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map((match) => match[1] ?? "");
  const seen = new Set<string>();
  const later = new Set<string>();
  for (const file of queue) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = await readFile(join(dist, "assets", file), "utf8");
    for (const match of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) queue.push(match[1] ?? "");
    for (const match of code.matchAll(/import\(["'`]\.\/([^"'`]+\.js)["'`]\)/g)) later.add(match[1] ?? "");
  }
  const sizes = new Map<string, number>();
  for (const file of await readdir(join(dist, "assets"))) {
    if (file.endsWith(".js")) sizes.set(file, gzipSync(await readFile(join(dist, "assets", file))).length);
  }
  // Of the languages one is loaded; count the largest of what is loaded later. The console has both of its languages at once.
  const texts =
    page === "console"
      ? undefined
      : [...sizes].filter(([file]) => later.has(file) && !seen.has(file)).sort(([, a], [, b]) => b - a)[0];
  const files = [...seen, ...(texts === undefined ? [] : [texts[0]])];
  return { files, gzipBytes: files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0) };
}

if (basename(process.argv[1] ?? "") === "first-load.ts") {
  for (const page of ["guest", "console"] as const) {
    const { files, gzipBytes } = await firstLoad(page);
    console.log(`${page}, first load: ${gzipBytes} bytes of JavaScript (gzip) in ${files.length} files`);
  }
}
