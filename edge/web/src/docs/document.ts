/** The OpenAPI document as this page reads it: what Tomari's own has, not all that OpenAPI allows. */

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  description?: string;
}

export interface Content {
  schema: Schema;
  example: unknown;
  "x-events"?: Record<string, { description: string; data: Schema }>;
}

export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, { $ref?: string; description?: string }>;
  content?: Record<string, Content>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  schema: Schema;
  example?: unknown;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, Response>;
  "x-body-max-bytes"?: number;
}

export interface ApiDocument {
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Response> };
}

export interface Entry {
  method: string;
  path: string;
  operation: Operation;
}

export interface Section {
  name: string;
  description: string;
  entries: Entry[];
}

/** The operations by section, in the document's order; those that have all the words, if any are given. */
export function sections(api: ApiDocument, words: string): Section[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  const fits = ({ method, path, operation }: Entry): boolean => {
    const text = [method, path, operation.operationId, operation.summary, operation.description, ...operation.tags]
      .join(" ")
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  return api.tags
    .map(({ name, description }) => ({
      name,
      description,
      entries: entries.filter((entry) => entry.operation.tags.includes(name) && fits(entry)),
    }))
    .filter((section) => section.entries.length > 0);
}

/** An anchor's name for a section. */
export function anchor(section: string): string {
  return section.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}

export type Who = "anyone" | "guest" | "maybeGuest" | "staff" | "refresh";

export function who(operation: Operation): Who {
  const names = operation.security?.map((one) => Object.keys(one)[0]) ?? [];
  if (names.includes("accessToken")) return "staff";
  if (names.includes("refreshToken")) return "refresh";
  if (names.includes("guestSession")) return names.includes(undefined) ? "maybeGuest" : "guest";
  return "anyone";
}

export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/** A response with what it refers to; its own description goes first. */
export function response(api: ApiDocument, found: Response): Response {
  if (found.$ref === undefined) return found;
  return { ...api.components.responses[refName(found.$ref)], description: found.description };
}

/** What a schema leads to, its references followed, with its own description first. */
export function follow(api: ApiDocument, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = api.components.schemas[refName(schema.$ref)];
  if (target === undefined) return schema;
  const description = schema.description ?? target.description;
  return { ...follow(api, target), ...(description === undefined ? {} : { description }) };
}

const isNull = (schema: Schema): boolean => schema.type === "null";

/** Without "or null": the schema itself, and whether null is allowed. */
export function withoutNull(schema: Schema): { schema: Schema; orNull: boolean } {
  const [only, ...more] = schema.anyOf?.filter((one) => !isNull(one)) ?? [];
  if (schema.anyOf?.some(isNull) && only !== undefined && more.length === 0) {
    return { schema: only, orNull: true };
  }
  if (Array.isArray(schema.type) && schema.type.includes("null")) {
    const [type] = schema.type.filter((one) => one !== "null");
    return { schema: { ...schema, ...(type === undefined ? {} : { type }) }, orNull: true };
  }
  return { schema, orNull: false };
}

/** A schema in a few words: `string`, `UUID`, `list of Message`, `Language or null`. */
export function words(api: ApiDocument, whole: Schema): string {
  const { schema, orNull } = withoutNull(whole);
  return orNull ? `${plainWords(api, schema)} or null` : plainWords(api, schema);
}

function plainWords(api: ApiDocument, schema: Schema): string {
  if (schema.$ref !== undefined) {
    const target = follow(api, { $ref: schema.$ref });
    return target.properties === undefined && target.oneOf === undefined && target.enum === undefined
      ? plainWords(api, target)
      : refName(schema.$ref);
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === "array") return `list of ${words(api, schema.items ?? {})}`;
  if (schema.format === "uuid") return "UUID";
  if (schema.format === "date-time") return "time";
  if (schema.type === "number" || schema.type === "integer") return schema.type;
  if (typeof schema.type === "string") return schema.type;
  return "any";
}

export interface Field {
  name: string;
  schema: Schema;
  required: boolean;
}

/** The fields of an object. */
export function fields(api: ApiDocument, schema: Schema): Field[] {
  const object = follow(api, schema);
  const own = Object.entries(object.properties ?? {}).map(([name, field]) => ({
    name,
    schema: field,
    required: object.required?.includes(name) ?? false,
  }));
  return [...(object.allOf ?? []).flatMap((part) => fields(api, part)), ...own];
}

/** What a text can be, with what each means. */
export function choices(api: ApiDocument, schema: Schema): { value: string; description: string }[] {
  const found = follow(api, schema);
  const one = (value: unknown, description = ""): { value: string; description: string } => ({
    value: String(value),
    description,
  });
  if (found.enum !== undefined) return found.enum.map((value) => one(value));
  return (found.oneOf ?? []).flatMap((option) => {
    if (option.const !== undefined) return [one(option.const, option.description)];
    return option.enum?.map((value) => one(value)) ?? [];
  });
}

/** What an object can be, one of several. */
export function variants(api: ApiDocument, schema: Schema): Schema[] {
  const found = follow(api, schema);
  return (found.oneOf ?? found.anyOf ?? []).filter((option) => option.properties !== undefined);
}

/** What is within a schema that has more to show: itself, or what it is a list of. */
export function inner(whole: Schema): Schema {
  const { schema } = withoutNull(whole);
  return schema.type === "array" && schema.items !== undefined ? inner(schema.items) : schema;
}

/** Whether there is more to show than its words. */
export function hasMore(api: ApiDocument, whole: Schema): boolean {
  const schema = inner(whole);
  return fields(api, schema).length > 0 || choices(api, schema).length > 0 || variants(api, schema).length > 0;
}

export type Piece = { kind: "text" | "code" | "strong"; text: string } | { kind: "link"; text: string; href: string };

/** The little of Markdown that descriptions have: code, strong words, links. Paragraphs of pieces. */
export function prose(text: string): Piece[][] {
  return text.split(/\n\n+/).map((paragraph) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of paragraph.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https:[^)]+)\)/g)) {
      if (match.index > from) pieces.push({ kind: "text", text: paragraph.slice(from, match.index) });
      const [all, code, strong, link, href] = match;
      if (code !== undefined) pieces.push({ kind: "code", text: code });
      else if (strong !== undefined) pieces.push({ kind: "strong", text: strong });
      else if (link !== undefined && href !== undefined) pieces.push({ kind: "link", text: link, href });
      from = match.index + all.length;
    }
    if (from < paragraph.length) pieces.push({ kind: "text", text: paragraph.slice(from) });
    return pieces;
  });
}
