// What the edge is compared with: the same check of a staff token in TypeScript, on Hono and jose, as their own
// documentation has it; and the same duties around it, where `DUTIES` is set.
import { Hono, type Context } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { SignJWT, jwtVerify, type JWTHeaderParameters, type JWTPayload } from "jose";

interface Limiter {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

interface Bindings {
  CORE: string;
  STAFF_KEYS: string;
  IDENTITY_KEYS: string;
  DUTIES: string;
  LIMIT_CLIENT: Limiter;
}

interface Key {
  id: string;
  key: CryptoKey;
}

const CLOCK_SKEW_SECONDS = 5;
const IDENTITY_LIFETIME_SECONDS = 30;

/** Imported once, as jose advises: with bytes for a key it would be done again for each token. */
const rings = new Map<string, Promise<Key[]>>();

function ring(text: string): Promise<Key[]> {
  const known = rings.get(text);
  if (known) return known;
  const keys = Promise.all(
    text.split(",").map(async (entry) => {
      const [id = "", secret = ""] = entry.split(":");
      const algorithm = { name: "HMAC", hash: "SHA-256" };
      const bytes = new TextEncoder().encode(secret);
      return { id, key: await crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign", "verify"]) };
    }),
  );
  rings.set(text, keys);
  return keys;
}

async function staff(c: Context<{ Bindings: Bindings }>): Promise<JWTPayload | null> {
  const [scheme, token] = (c.req.header("authorization") ?? "").split(" ");
  if (scheme?.toLowerCase() !== "bearer" || token === undefined) return null;
  const keys = await ring(c.env.STAFF_KEYS);
  const find = (header: JWTHeaderParameters): CryptoKey => {
    const found = keys.find(({ id }) => id === header.kid);
    if (!found) throw new Error("an unknown key");
    return found.key;
  };
  try {
    const { payload } = await jwtVerify(token, find, {
      algorithms: ["HS256"],
      audience: "staff",
      requiredClaims: ["sub", "fid", "sid", "iat", "exp"],
    });
    const latest = Math.floor(Date.now() / 1000) + CLOCK_SKEW_SECONDS;
    return payload.iat === undefined || payload.iat > latest ? null : payload;
  } catch {
    return null;
  }
}

async function forward(c: Context<{ Bindings: Bindings }>, claims: JWTPayload, rid: string): Promise<Response> {
  const [signing] = await ring(c.env.IDENTITY_KEYS);
  if (!signing) throw new Error("no key");
  const url = new URL(c.req.url);
  const path = url.pathname + url.search;
  const now = Math.floor(Date.now() / 1000);
  const { sub, fid, sid } = claims;
  const caller = { kind: "staff", sub, fid, sid, rid, htm: c.req.method, htu: path };
  const assertion = await new SignJWT({ aud: "core", ...caller, iat: now, exp: now + IDENTITY_LIFETIME_SECONDS })
    .setProtectedHeader({ typ: "JWT", alg: "HS256", kid: signing.id })
    .sign(signing.key);
  const headers = new Headers({ "tomari-identity": assertion });
  for (const name of ["accept", "accept-language", "user-agent"]) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const answer = await fetch(c.env.CORE + path, { headers, redirect: "manual" });
  const type = answer.headers.get("content-type") ?? "application/json";
  const { body, status } = answer;
  return new Response(body, { status, headers: { "content-type": type, "cache-control": "no-store" } });
}

const app = new Hono<{ Bindings: Bindings }>();

const headers = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], scriptSrc: ["'self'"], connectSrc: ["'self'"] },
  strictTransportSecurity: "max-age=63072000; includeSubDomains",
});

app.use(async (c, next) => {
  if (c.env.DUTIES === "") return next();
  const started = Date.now();
  const id = crypto.randomUUID();
  const { success } = await c.env.LIMIT_CLIENT.limit({ key: c.req.header("cf-connecting-ip") ?? "" });
  if (!success) return c.json({ status: 429 }, 429);
  await headers(c, next);
  c.header("tomari-request-id", id);
  const line = { request_id: id, method: c.req.method, route: c.req.path, milliseconds: Date.now() - started };
  console.log(JSON.stringify({ level: "info", status: c.res.status, ...line }));
  return undefined;
});

const refused = { type: "urn:tomari:problem:unauthenticated", title: "Not signed in", status: 401 };
const unsupported = { type: "urn:tomari:problem:unsupported-media-type", title: "Unsupported", status: 415 };

app.get("/api/v1/auth/me", async (c) => {
  const claims = await staff(c);
  if (!claims) return c.json(refused, 401);
  return forward(c, claims, crypto.randomUUID());
});

app.put("/api/v1/auth/password", async (c) => {
  const claims = await staff(c);
  if (!claims) return c.json(refused, 401);
  if (c.req.header("content-type") !== "application/json") return c.json(unsupported, 415);
  return c.json({}, 200);
});

export default app;
