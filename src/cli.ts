#!/usr/bin/env node
// The terminal's entry point. It loads the program as a whole, so that where
// that fails, as with too few file handles, there is one line and not a stack.
try {
  await import('./commands/command-line.ts')
} catch (error) {
  process.exitCode = 2
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`error: go-size-gate can't be loaded: ${reason}\n`)
}
