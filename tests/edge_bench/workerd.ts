// workerd alone, with one worker: no wrangler, no Miniflare.
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = (createRequire(import.meta.url)("workerd") as { default: string }).default;
const COMPATIBILITY_DATE = "2026-10-01";
/** How often the kernel counts a second of processor time (`man 5 proc`, `sysconf(_SC_CLK_TCK)`). */
const TICKS = 100;

/** Counts nothing: where the platform's limiter would be, at no cost of its own. */
const LIMITER = `
class Ratelimit {
  async limit() { return { success: true }; }
}
export default () => new Ratelimit();
`;

export interface Worker {
  name: string;
  /** Files of the worker by name, the entry first. */
  modules: Record<string, string>;
  bindings: Record<string, string>;
  limiters: string[];
}

export class Workerd {
  readonly port: number;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(process: ChildProcess, folder: string, port: number) {
    this.#process = process;
    this.#folder = folder;
    this.port = port;
  }

  static async start(worker: Worker): Promise<Workerd> {
    const folder = await mkdtemp(join(tmpdir(), "tomari-bench-"));
    for (const [name, path] of Object.entries(worker.modules)) cpSync(path, join(folder, name));
    await writeFile(join(folder, "limiter.js"), LIMITER);
    await writeFile(join(folder, "config.capnp"), configuration(worker));
    const process = spawn(PROGRAM, ["serve", "config.capnp", "--control-fd=3"], {
      cwd: folder,
      // What a worker logs costs it something, and is read by nobody here.
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    });
    const port = await new Promise<number>((resolve, reject) => {
      process.stdio[3]?.on("data", (data) => {
        const port = /"socket":"http","port":(\d+)/.exec(String(data))?.[1];
        if (port !== undefined) resolve(Number(port));
      });
      process.on("exit", () => reject(new Error(`workerd does not start for ${worker.name}`)));
    });
    return new Workerd(process, folder, port);
  }

  /** Processor time of all its threads since it began, in seconds. */
  processorTime(): number {
    const stat = readFileSync(`/proc/${this.#process.pid}/stat`, "latin1");
    // The name of the program is in parentheses and may hold anything; utime and stime are the 14th and 15th field.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.on("exit", resolve));
    this.#process.kill();
    await ended;
    await rm(this.#folder, { recursive: true });
  }
}

function configuration(worker: Worker): string {
  const modules = Object.keys(worker.modules).map((name) => {
    const kind = name.endsWith(".wasm") ? "wasm" : "esModule";
    return `(name = ${JSON.stringify(name)}, ${kind} = embed ${JSON.stringify(name)})`;
  });
  const bindings = Object.entries(worker.bindings).map(
    ([name, value]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)})`,
  );
  const limiters = worker.limiters.map(
    (name) => `(name = ${JSON.stringify(name)}, wrapped = (moduleName = "bench:limiter"))`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
  extensions = [(modules = [(name = "bench:limiter", internal = true, esModule = embed "limiter.js")])],
);
const worker :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  bindings = [${[...bindings, ...limiters].join(", ")}],
  compatibilityDate = "${COMPATIBILITY_DATE}",
);
`;
}
