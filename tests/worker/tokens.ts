// Tokens made by hand, so that wrong ones can be made too.
import { createHmac } from "node:crypto";

export const GUEST_KEY = "the key of guest tokens in these tests";
export const OLD_GUEST_KEY = "the key before that is still accepted now";
export const STAFF_KEY = "the key of staff tokens in these tests";
export const OLD_STAFF_KEY = "the key of staff tokens before that one";
export const IDENTITY_KEY = "the key that edge and core here share";

export const SESSION = "01a20d80-8966-791a-a96c-1dbab29c7db0";
export const FACILITY = "01a20d7f-7e2f-76d8-af47-61069c8f7efe";
export const PERSON = "01a20d81-1c5e-7c1b-8d0f-3b9a6a1f2c4d";
export const STAFF_SESSION = "01a20d82-2d6f-7d2c-9e1a-4c0b7b2a3d5e";

type Claims = Record<string, unknown>;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

export function sign(
  claims: Claims,
  key: string,
  header: Claims,
  hash = header["alg"] === "HS512" ? "sha512" : "sha256",
): string {
  const content = `${encode(header)}.${encode(claims)}`;
  return `${content}.${createHmac(hash, key).update(content).digest("base64url")}`;
}

export function guestClaims(changes: Claims = {}): Claims {
  const now = Math.floor(Date.now() / 1000);
  return { aud: "guest", sid: SESSION, fid: FACILITY, in_house: true, iat: now, exp: now + 3600, ...changes };
}

export function guestToken(changes: Claims = {}, key = GUEST_KEY, header: Claims = {}): string {
  return sign(guestClaims(changes), key, { typ: "JWT", alg: "HS256", kid: "new", ...header });
}

export function staffClaims(changes: Claims = {}): Claims {
  const now = Math.floor(Date.now() / 1000);
  return { aud: "staff", sub: PERSON, fid: FACILITY, sid: STAFF_SESSION, iat: now, exp: now + 600, ...changes };
}

export function staffToken(changes: Claims = {}, key = STAFF_KEY, header: Claims = {}): string {
  return sign(staffClaims(changes), key, { typ: "JWT", alg: "HS256", kid: "new", ...header });
}

/** A token with other claims and the signature of its own. */
export function altered(token: string, changes: Claims): string {
  const [header, body = "", signature] = token.split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as Claims;
  return `${header}.${encode({ ...claims, ...changes })}.${signature}`;
}

export const bearer = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });

export const cookie = (token: string): string => `other=1; __Host-tomari-guest=${token}`;

/** The claims of a token of HS256 whose signature is right. */
export function verified(token: string, key: string): Claims {
  const [header = "", body = "", signature = ""] = token.split(".");
  const expected = createHmac("sha256", key).update(`${header}.${body}`).digest("base64url");
  if (signature !== expected) throw new Error("the signature is wrong");
  const { alg } = JSON.parse(Buffer.from(header, "base64url").toString()) as Claims;
  if (alg !== "HS256") throw new Error("the algorithm is another");
  return JSON.parse(Buffer.from(body, "base64url").toString()) as Claims;
}
