// How the tests run. The suites are told apart by their files' names; the scripts
// of package.json that begin with `test:` choose another one than `*.test.ts`.
import { availableParallelism } from 'node:os'

export default {
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/__tests__/**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true }
        }
      }
    ]
  },
  globalSetup: '<rootDir>/__tests__/setup/find-go.ts',
  testSequencer: '<rootDir>/__tests__/setup/longest-first.mjs',
  // Against tests that hang, on machines that are busy with other things.
  testTimeout: 300_000,
  // Tests of whole runs wait for servers and other processes for a part of their time.
  maxWorkers: Math.ceil(availableParallelism() * 1.5)
}
