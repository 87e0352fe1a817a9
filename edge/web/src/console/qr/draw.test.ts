import jsQR from "jsqr";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../lib/generated/api";
import { readLink } from "../../guest/link";
import { modulesOf, pathOf, svgOf } from "./draw";
import { SHEET_TEXTS } from "./sheet_texts";

/** What a program reads that had no part in drawing, from a picture of four pixels a module. */
function decoded(modules: boolean[][]): string | undefined {
  const size = modules.length * 4;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (modules[y >> 2]?.[x >> 2]) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return jsQR(pixels, size, size)?.data;
}

/** The modules that a path draws: the other way round. */
function drawn(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at += 1) {
      const row = modules[Number(y)];
      if (row !== undefined) row[Number(x) + at] = true;
    }
  }
  return modules;
}

const link = (place: string): string =>
  `https://desk.example/g/hibari#${new URLSearchParams({ k: "0123456789abcdefghjkmnpqrs", p: place }).toString()}`;

test.each(["201", "201号室 & テラス", "한국어 ทดสอบ", "鍵".repeat(60), "🔑".repeat(60)])("%s is read back", (place) => {
  const text = link(place);
  const modules = modulesOf(text);
  const read = decoded(modules);
  expect(read).toBe(text);
  const url = new URL(read ?? "");
  expect(readLink(url)).toMatchObject({ slug: "hibari", houseKey: "0123456789abcdefghjkmnpqrs", place });
});

test("four modules around it are white, and the path draws what is dark", () => {
  const modules = modulesOf(link("Kitchen"));
  const size = modules.length;
  const edge = (at: number): boolean => at < 4 || at >= size - 4;
  modules.forEach((row, y) => row.forEach((dark, x) => expect(dark && (edge(x) || edge(y))).toBe(false)));
  expect(drawn(pathOf(modules), size)).toEqual(modules);
});

test.each([
  ["Kitchen", 4],
  ["鍵".repeat(60), 3],
])("a corner of %s may be covered", (place, share) => {
  const modules = modulesOf(link(place));
  // A stain in the middle, away from the marks by which a code is found.
  const side = Math.floor(modules.length / (share * 2));
  const from = Math.floor(modules.length / 2);
  for (let y = from; y < from + side; y += 1) modules[y]?.fill(true, from, from + side);
  expect(decoded(modules)).toBe(link(place));
});

test("a file can't be made to hold anything else", () => {
  const file = new DOMParser().parseFromString(svgOf(link("x"), `</title><script>"&`), "image/svg+xml");
  expect(file.querySelector("parsererror")).toBeNull();
  expect(file.querySelector("title")?.textContent).toBe(`</title><script>"&`);
  expect([...file.querySelectorAll("*")].map(({ tagName }) => tagName)).toEqual(["svg", "title", "path", "path"]);
});

test("the printed page speaks every language that a house may offer, each its own words", () => {
  expect(Object.keys(SHEET_TEXTS).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
  const all = Object.values(SHEET_TEXTS).flatMap(({ ask, scan }) => [ask, scan]);
  expect(new Set(all).size).toBe(all.length);
});
