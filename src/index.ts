// The action's entry point. It loads the rest of the program, so that a
// failure to load ends in an annotation and not in a stack trace.
try {
  const { main } = await import('./action/main.ts')
  await main()
} catch (error) {
  process.exitCode = 2
  const reason = error instanceof Error ? error.message : String(error)
  process.stdout.write(`::error::go-size-gate can't be loaded: ${reason}\n`)
}
