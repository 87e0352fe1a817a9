// Runs the worker in workerd alone before a core whose address is given, says where, and ends with its standard input.
import { join } from "node:path";
import { OLD_STAFF_KEY, STAFF_KEY } from "../worker/tokens.ts";
import { Workerd } from "./workerd.ts";

const [core, identityKeys] = process.argv.slice(2);
if (core === undefined || identityKeys === undefined)
  throw new Error("usage: alone.ts <core's address> <identity keys>");
const build = join(import.meta.dirname, "..", "..", "edge", "build");
const workerd = await Workerd.start({
  name: "edge",
  modules: { "index.js": join(build, "index.js"), "index_bg.wasm": join(build, "index_bg.wasm") },
  bindings: {
    TOMARI_CORE_URL: core,
    TOMARI_IDENTITY_KEYS: identityKeys,
    TOMARI_GUEST_TOKEN_KEYS: `new:${OLD_STAFF_KEY}`,
    TOMARI_STAFF_TOKEN_KEYS: `new:${STAFF_KEY}`,
  },
  limiters: ["LIMIT_CLIENT", "LIMIT_CHAT", "LIMIT_SIGN_IN", "LIMIT_TRIES"],
});
console.log(workerd.port);
process.stdin.on("end", () => void workerd.stop());
process.stdin.resume();
