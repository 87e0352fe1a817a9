import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { choices, fields, prose, response, sections, variants, who, words, type ApiDocument } from "./document";

const FILE = join(import.meta.dirname, "..", "..", "public", "api", "v1", "openapi.json");
const api = JSON.parse(readFileSync(FILE, "utf8")) as ApiDocument;

const operation = (path: string, method: string) => {
  const found = api.paths[path]?.[method];
  if (found === undefined) throw new Error(`${method} ${path} is not there`);
  return found;
};

describe("the document as the page reads it", () => {
  it("has every operation in a section", () => {
    const shown = sections(api, "").flatMap((section) => section.entries);
    const all = Object.values(api.paths).flatMap((item) => Object.keys(item));
    expect(shown).toHaveLength(all.length);
  });

  it("finds operations by all the words", () => {
    const found = sections(api, "post secret anew").flatMap((section) => section.entries);
    expect(found.map((entry) => entry.path)).toEqual(["/api/v1/admin/webhooks/{id}/secret"]);
    expect(sections(api, "no such words here")).toEqual([]);
  });

  it("says who may call", () => {
    expect(who(operation("/api/v1/auth/login", "post"))).toBe("anyone");
    expect(who(operation("/api/v1/auth/refresh", "post"))).toBe("refresh");
    expect(who(operation("/api/v1/session", "post"))).toBe("maybeGuest");
    expect(who(operation("/api/v1/chat", "post"))).toBe("guest");
    expect(who(operation("/api/v1/admin/team", "get"))).toBe("staff");
  });

  it("says in words what a field is", () => {
    const message = { $ref: "#/components/schemas/Message" };
    const named = new Map(fields(api, message).map((field) => [field.name, words(api, field.schema)]));
    expect(named.get("id")).toBe("UUID");
    expect(named.get("client_message_id")).toBe("UUID or null");
    expect(named.get("author")).toBe("Author");
    expect(named.get("author_name")).toBe("string or null");
    expect(named.get("sources")).toBe("list of Source");
    expect(named.get("sent_at")).toBe("time");
    expect(named.get("confidence")).toBe("number or null");
  });

  it("knows what a text can be, and what an object can be", () => {
    const authors = choices(api, { $ref: "#/components/schemas/Author" });
    expect(authors.map((choice) => choice.value)).toEqual(["guest", "assistant", "staff", "notice"]);
    expect(authors[0]?.description).toBe("The guest.");
    expect(variants(api, { $ref: "#/components/schemas/DeliveryRecipient" })).toHaveLength(3);
  });

  it("follows a response to what it refers to, with its own description", () => {
    const found = operation("/api/v1/admin/team", "get").responses["403"];
    if (found === undefined) throw new Error("no 403");
    const followed = response(api, found);
    expect(followed.description).toBe("Only the house's owners may do this.");
    expect(Object.keys(followed.content ?? {})).toEqual(["application/problem+json"]);
  });

  it("reads the little of Markdown that there is, and nothing else", () => {
    expect(prose("A `code`, **strong** and [link](https://a.example).\n\nMore <b>.")).toEqual([
      [
        { kind: "text", text: "A " },
        { kind: "code", text: "code" },
        { kind: "text", text: ", " },
        { kind: "strong", text: "strong" },
        { kind: "text", text: " and " },
        { kind: "link", text: "link", href: "https://a.example" },
        { kind: "text", text: "." },
      ],
      [{ kind: "text", text: "More <b>." }],
    ]);
    expect(prose("[bad](javascript:alert)")[0]).toEqual([{ kind: "text", text: "[bad](javascript:alert)" }]);
  });
});
