// Go's build cache that all tests of a run share: the machine's own, so that the
// standard library is compiled once for each target, and not by every file of tests.

/**
 * Absolute path of the cache. A test that is about an empty one, as every measured
 * build has it without a setting, makes one of its own.
 */
export function buildCache(): string {
  const path = process.env['GOCACHE']
  if (path === undefined) {
    throw new Error(
      'GOCACHE is not set: __tests__/setup/find-go.ts has not run'
    )
  }
  return path
}
