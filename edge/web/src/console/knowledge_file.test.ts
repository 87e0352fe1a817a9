import { expect, test } from "vitest";
import { ENDPOINTS } from "../lib/generated/api";
import { fill, TEXTS } from "./i18n";
import { EXAMPLE, faultOf, mediaTypeOf } from "./knowledge_file";

const { imports: texts } = TEXTS.en;

test("files are sent as what the service takes", () => {
  const upload = ENDPOINTS.find(({ method, path }) => method === "POST" && path.endsWith("/admin/imports"));
  for (const name of ["a.csv", "a.JSONL", "a.b.ndjson"]) expect(upload?.media).toContain(mediaTypeOf(name));
  for (const name of ["csv", "a.txt", "a.csv.zip", ""]) expect(mediaTypeOf(name)).toBeNull();
});

test("a file that is too large need not be sent to be told so", () => {
  const file = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "a.csv");
  expect(faultOf(file)?.(TEXTS.en)).toBe(fill(texts.tooLarge, { max: 10 }));
});

test("the example has every column", () => {
  expect(EXAMPLE.split("\r\n")[0]).toBe(`\uFEFF${Object.keys(texts.columns).join(",")}`);
});
