// The action's entry point. It loads the program as a whole, so that where that
// fails there is an annotation and not a stack.
try {
  const { main } = await import('./action/main.ts')
  await main()
} catch (error) {
  process.exitCode = 2
  const reason = error instanceof Error ? error.message : String(error)
  process.stdout.write(`::error::go-size-gate can't be loaded: ${reason}\n`)
}
