import { defineConfig } from 'vitest/config'

/** No test is timed: the limits only end what hangs, on a machine however slow. */
const endlessMs = 15 * 60_000

const shared = {
  testTimeout: endlessMs,
  hookTimeout: endlessMs,
  server: { deps: { inline: [/@actions\/(workflow-parser|languageservice|expressions)/] } },
}

/** `quick` is what a change is tried with; `slow` holds the files that start many processes or search at length (`*.slow.test.ts`). */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'quick', include: ['test/**/*.test.ts'], exclude: ['test/**/*.slow.test.ts'] } },
      { test: { ...shared, name: 'slow', include: ['test/**/*.slow.test.ts'] } },
    ],
  },
})
