/** Drawing QR codes (ISO/IEC 18004): as a picture on the page, and as files. Loaded when a page needs it. */
import encodeQR from "qr";

/** Modules that stay white around a code: what the standard wants. */
const QUIET = 4;
/** Up to so many bytes a quarter of a code may be torn or dirty; longer ones, in smaller modules, may lose 15 % (levels Q and M). */
const LONG = 300;
/** Least width of a picture in pixels: sharp on paper up to ten centimetres. */
const PNG_MIN = 1200;

/** The modules, dark or not, with the quiet zone around them. */
export function modulesOf(text: string): boolean[][] {
  const long = new TextEncoder().encode(text).length > LONG;
  return encodeQR(text, "raw", { ecc: long ? "medium" : "quartile", border: QUIET });
}

/** The dark modules as the path of an SVG whose units are modules. */
export function pathOf(modules: readonly (readonly boolean[])[]): string {
  let path = "";
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      const width = x + 1 - start;
      path += `M${start} ${y}h${width}v1h-${width}z`;
    }
  });
  return path;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A file of its own: no scripts, no styles, nothing from elsewhere. */
export function svgOf(text: string, title: string): string {
  const modules = modulesOf(text);
  const size = modules.length;
  const escaped = title.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="60mm" height="60mm" ` +
    `shape-rendering="crispEdges"><title>${escaped}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/>` +
    `<path d="${pathOf(modules)}"/></svg>\n`
  );
}

/** A picture, each module a whole number of pixels. */
export function pngOf(text: string): Promise<Blob> {
  const modules = modulesOf(text);
  const scale = Math.ceil(PNG_MIN / modules.length);
  const canvas = document.createElement("canvas");
  canvas.width = modules.length * scale;
  canvas.height = canvas.width;
  const context = canvas.getContext("2d");
  if (context === null) return Promise.reject(new Error("the browser has no canvas"));
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) context.fillRect(x * scale, y * scale, scale, scale);
    }),
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture was made")) : resolve(blob)), "image/png");
  });
}
