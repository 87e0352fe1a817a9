import { resolve } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

export default defineConfig({
  root,
  plugins: [svelte({ configFile: resolve(root, "svelte.config.js") })],
  // The test environment is a browser's: components and state are the client's.
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  build: {
    outDir: resolve(root, "dist"),
    emptyOutDir: true,
    target: "es2022",
    // Inline scripts would break the content security policy; every browser with ES2022 preloads modules itself.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        home: resolve(root, "index.html"),
        guest: resolve(root, "guest.html"),
        console: resolve(root, "console.html"),
        docs: resolve(root, "docs.html"),
      },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
  },
});
