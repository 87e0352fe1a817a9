// Reads printed codes.

import assert from "node:assert/strict";
import jsqr from "jsqr";
import type { Page } from "playwright-core";

/** Decodes a picture by a program that had no part in drawing it. */
export async function decode(page: Page, mediaType: string, bytes: Buffer): Promise<string> {
  const source = `data:${mediaType};base64,${bytes.toString("base64")}`;
  const { pixels, width, height } = await page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    // A drawing has no pixels of its own.
    canvas.width = Math.max(image.naturalWidth, 600);
    canvas.height = canvas.width;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let pixels = "";
    for (let at = 0; at < data.length; at += 8192) pixels += String.fromCharCode(...data.subarray(at, at + 8192));
    return { pixels: btoa(pixels), width: canvas.width, height: canvas.height };
  }, source);
  const found = jsqr.default(new Uint8ClampedArray(Buffer.from(pixels, "base64")), width, height);
  assert.ok(found, "a code is found");
  return found.data;
}
