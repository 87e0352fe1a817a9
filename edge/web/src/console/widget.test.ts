import { expect, test } from "vitest";
import { TEXTS } from "./i18n";
import { origins, originsIn, snippetFor } from "./widget";

test("the line names the service and the house", () => {
  expect(snippetFor("https://desk.example", "hibari")).toBe(
    '<script src="https://desk.example/widget.js" data-house="hibari" async></script>',
  );
});

test("addresses are taken as people copy them, each once", () => {
  const typed =
    " https://www.hibari.example/rooms?x=1 \n\nhibari.example\nHTTPS://WWW.Hibari.example\nhttps://a.example:8443/";
  expect(origins(typed)).toBeNull();
  expect(originsIn(typed)).toEqual(["https://www.hibari.example", "https://hibari.example", "https://a.example:8443"]);
  expect(origins("")).toBeNull();
  expect(originsIn("")).toEqual([]);
  expect(originsIn("http://localhost:3000")).toEqual(["http://localhost:3000"]);
});

test("what is no website's address is named with its line", () => {
  for (const wrong of [
    "http://hibari.example",
    "*",
    "https://*.hibari.example",
    "hibari",
    "https://u@hibari.example",
  ]) {
    expect(origins(`https://good.example\n${wrong}`)?.(TEXTS.en)).toContain(`Line 2`);
  }
  const many = Array.from({ length: 21 }, (_, number) => `https://inn-${number}.example`).join("\n");
  expect(origins(many)?.(TEXTS.en)).toContain("20");
});
