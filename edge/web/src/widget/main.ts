import { start, whereOf } from "./widget";

const where = whereOf(document.currentScript);
if (where !== null) {
  if (document.body === null) addEventListener("DOMContentLoaded", () => start(where), { once: true });
  else start(where);
}
