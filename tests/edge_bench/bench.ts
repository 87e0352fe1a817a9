// Measures the edge's check of a staff token side by side with the same in TypeScript on Hono and jose: both workers
// in workerd alone, asked in turns by the same client, before the same core.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { IDENTITY_KEY, OLD_STAFF_KEY, STAFF_KEY, staffToken } from "../worker/tokens.ts";
import { run } from "./client.ts";
import { Workerd, type Worker } from "./workerd.ts";

const BUILD = join(import.meta.dirname, "..", "..", "edge", "build");
const ROUNDS = Number(process.env["TOMARI_BENCH_ROUNDS"] ?? 5);
const ROUND_MS = 3_000;
const WARM_UP_MS = 1_000;
const CONNECTIONS = 16;
/** Members of staff who ask in turns. */
const STAFF = 64;
const ME = JSON.stringify({ id: "1", name: "Owner", email: "owner@hibari.example", role: "owner" });

interface Scenario {
  name: string;
  method: string;
  path: string;
  status: number;
  token: (member: number) => string;
}

const member = (index: number): string => `01a20d80-8966-791a-a96c-${String(index).padStart(12, "0")}`;
const good = (index: number): string => staffToken({ sid: member(index) });

const SCENARIOS: Scenario[] = [
  {
    name: "refused: a token with a wrong signature, 401",
    method: "GET",
    path: "/api/v1/auth/me",
    status: 401,
    token: (index) => staffToken({ sid: member(index) }, "a key that nobody here has ever used"),
  },
  {
    name: "accepted, and answered at once: 415",
    method: "PUT",
    path: "/api/v1/auth/password",
    status: 415,
    token: good,
  },
  { name: "accepted and forwarded: 200", method: "GET", path: "/api/v1/auth/me", status: 200, token: good },
];

/** The requests of a scenario, as a browser would send them. */
function requests(scenario: Scenario, port: number): Buffer[] {
  return Array.from({ length: STAFF }, (_, index) => {
    const body = scenario.method === "GET" ? [] : ["content-length: 0"];
    const head = [
      `${scenario.method} ${scenario.path} HTTP/1.1`,
      `host: 127.0.0.1:${port}`,
      `origin: http://127.0.0.1:${port}`,
      "cf-connecting-ip: 192.0.2.7",
      "accept: application/json",
      "accept-language: ja,en;q=0.8",
      "user-agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36",
      `authorization: Bearer ${scenario.token(index)}`,
      ...body,
    ];
    return Buffer.from(`${head.join("\r\n")}\r\n\r\n`, "latin1");
  });
}

async function workers(core: string, folder: string): Promise<Worker[]> {
  if (!existsSync(join(BUILD, "index.js"))) throw new Error("the worker is not built: run `cargo xtask edge`");
  const comparison = join(folder, "comparison.js");
  await build({
    entryPoints: [join(import.meta.dirname, "comparison.ts")],
    outfile: comparison,
    bundle: true,
    minify: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "warning",
  });
  const staffKeys = `new:${STAFF_KEY},old:${OLD_STAFF_KEY}`;
  const identityKeys = `shared:${IDENTITY_KEY}`;
  const hono = (name: string, duties: string): Worker => ({
    name,
    modules: { "index.js": comparison },
    bindings: { CORE: core, STAFF_KEYS: staffKeys, IDENTITY_KEYS: identityKeys, DUTIES: duties },
    limiters: ["LIMIT_CLIENT"],
  });
  return [
    {
      name: "edge",
      modules: { "index.js": join(BUILD, "index.js"), "index_bg.wasm": join(BUILD, "index_bg.wasm") },
      bindings: {
        TOMARI_CORE_URL: core,
        TOMARI_IDENTITY_KEYS: identityKeys,
        TOMARI_GUEST_TOKEN_KEYS: `new:${OLD_STAFF_KEY}`,
        TOMARI_STAFF_TOKEN_KEYS: staffKeys,
      },
      limiters: ["LIMIT_CLIENT", "LIMIT_CHAT", "LIMIT_SIGN_IN", "LIMIT_TRIES"],
    },
    hono("Hono and jose, the check alone", ""),
    hono("Hono and jose, the edge's duties", "yes"),
  ];
}

interface Figures {
  rate: number[];
  microseconds: number[];
}

function summary(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): string => (sorted[index] ?? 0).toFixed(0).padStart(6);
  return `${at(Math.floor(sorted.length / 2))} (${at(0).trim()}–${at(sorted.length - 1).trim()})`.padEnd(22);
}

const core = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(ME);
});
await new Promise<void>((resolve) => core.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${(core.address() as AddressInfo).port}`;
const folder = await mkdtemp(join(tmpdir(), "tomari-bench-"));
const running: { worker: Worker; workerd: Workerd }[] = [];
try {
  for (const worker of await workers(url, folder)) running.push({ worker, workerd: await Workerd.start(worker) });
  console.log(`${ROUNDS} rounds of ${ROUND_MS / 1000} s in turns, ${CONNECTIONS} connections, ${STAFF} tokens`);
  for (const scenario of SCENARIOS) {
    const figures = running.map((): Figures => ({ rate: [], microseconds: [] }));
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const [index, { workerd }] of running.entries()) {
        const milliseconds = round < 0 ? WARM_UP_MS : ROUND_MS;
        const load = { port: workerd.port, requests: requests(scenario, workerd.port), status: scenario.status };
        const before = workerd.processorTime();
        const count = await run({ ...load, connections: CONNECTIONS, milliseconds });
        const used = workerd.processorTime() - before;
        if (round < 0) continue;
        figures[index]?.rate.push(count / (milliseconds / 1000));
        figures[index]?.microseconds.push((used / count) * 1e6);
      }
    }
    console.log(`\n${scenario.name}`);
    console.log(`  ${"".padEnd(34)}requests/s              processor time, µs/request`);
    for (const [index, { worker }] of running.entries()) {
      const { rate = [], microseconds = [] } = figures[index] ?? {};
      console.log(`  ${worker.name.padEnd(34)}${summary(rate)}  ${summary(microseconds)}`);
    }
  }
} finally {
  for (const { workerd } of running) await workerd.stop();
  core.closeAllConnections();
  core.close();
  await rm(folder, { recursive: true });
}
