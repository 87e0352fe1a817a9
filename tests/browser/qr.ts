// Reads printed codes.

import assert from "node:assert/strict";
import jsqr from "jsqr";
import type { Page } from "playwright-core";

/** Decodes a picture by a program that had no part in drawing it. */
export async function decode(page: Page, mediaType: string, bytes: Buffer): Promise<string> {
  const source = `data:${mediaType};base64,${bytes.toString("base64")}`;
  const { data, width, height } = await page.evaluate(async (url) => {
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
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    return { data: [...pixels.data], width: canvas.width, height: canvas.height };
  }, source);
  const found = jsqr.default(Uint8ClampedArray.from(data), width, height);
  assert.ok(found, "a code is found");
  return found.data;
}
