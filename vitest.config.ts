import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The unit tests need no server (test/support/stores.ts).
    globalSetup: process.env.TEST_STORES === 'memory' ? [] : ['test/support/postgres-for-tests.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Long enough for a busy machine; a verb has a shorter limit of its own (test/support/stores.ts).
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
})
