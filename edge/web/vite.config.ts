import { resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** The guest page is built by itself: in a build with the others it would load what only they use of the parts they share. */
const GUEST = "guest";

const page = (name: string): Record<string, string> => ({ [name]: resolve(root, `${name}.html`) });

export default defineConfig(({ mode }) => ({
  root,
  plugins: [svelte({ configFile: resolve(root, "svelte.config.js") })],
  // The test environment is a browser's: components and state are the client's.
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  build: {
    outDir: resolve(root, "dist"),
    // What was built before by the other build stays.
    emptyOutDir: mode !== GUEST,
    target: "es2022",
    // Inline scripts would break the content security policy; every browser with ES2022 preloads modules itself.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: mode === GUEST ? page(GUEST) : { home: resolve(root, "index.html"), ...page("console"), ...page("docs") },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
  },
}));
