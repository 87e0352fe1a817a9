// The OpenAPI document as it is served, and by the OpenAPI Initiative's own schema of such documents.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { ENDPOINTS } from "../../edge/web/src/lib/generated/api.ts";
import { ALLOWED_ORIGIN, assertProblem, setUp } from "./edge.ts";

const PATH = "/api/v1/openapi.json";

const setup = setUp();

interface Served {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string }>>;
}

const served = async (): Promise<Served> => (await (await setup.edge.fetch(PATH)).json()) as Served;

test("the document is valid OpenAPI 3.1, with references that lead somewhere", async () => {
  const document = await served();
  const validator = new Validator();
  const { valid, errors } = await validator.validate({ ...document });
  assert.deepEqual(errors ?? [], []);
  assert.equal(valid, true);
  assert.equal(validator.version, "3.1");
  assert.match(document.openapi, /^3\.1\.\d$/);
  const targets = new Set(JSON.stringify(document).match(/"\$ref":"[^"]+"/g));
  assert.ok(targets.size > 100);
  for (const target of targets) {
    let found: unknown = document;
    for (const part of target.slice('"$ref":"#/'.length, -1).split("/")) {
      found = (found as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
    }
    assert.ok(found, target);
  }
});

test("a document that is none is found to be none", async () => {
  const document = (await served()) as Served & { info?: unknown };
  delete document.info;
  const { valid } = await new Validator().validate({ ...document });
  assert.equal(valid, false);
});

test("the document has every endpoint, each by a name of its own, and no other", async () => {
  const { paths } = await served();
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => ({ call: `${method.toUpperCase()} ${path}`, operationId })),
  );
  const wanted = ENDPOINTS.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(operations.map(({ call }) => call).sort(), wanted.sort());
  assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, wanted.length);
});

test("anybody's tools may read the document, and ask whether it is another than before", async () => {
  for (const origin of ["https://tools.example", ALLOWED_ORIGIN]) {
    const response = await setup.edge.fetch(PATH, { headers: { origin } });
    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
    assert.equal(response.headers.get("cache-control"), "no-cache");
    assert.equal(response.headers.get("access-control-allow-origin"), origin === ALLOWED_ORIGIN ? origin : "*");
    const etag = response.headers.get("etag") ?? "";
    assert.notEqual(etag, "");
    const again = await setup.edge.fetch(PATH, { headers: { "if-none-match": etag } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), "");
  }
  const head = await setup.edge.fetch(PATH, { method: "HEAD" });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), "");
  await assertProblem(await setup.edge.post(PATH, {}), 405);
  await assertProblem(await setup.edge.fetch("/api/v1/openapi.yaml"), 404);
});
