// Runs once before all tests: puts Go on the PATH where it is not, so that the
// tests pass on a machine without it, too, and names the build cache that they share,
// with the part of the standard library that all their programs need. Beside it, a
// cache of what Node compiles: most tests of whole runs start the program many times.
import { spawnSync } from 'node:child_process'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { findGo } from '../../src/toolchain/go/find-go.ts'
import { terminalLog } from '../../src/host/log.ts'

const ownCaches = join(import.meta.dirname, '..', '..', 'node_modules/.cache')

export default async function setup(): Promise<void> {
  const log = terminalLog((text) => process.stderr.write(text), false)
  const go = await findGo({ env: process.env, log, install: true })
  process.env['GOCACHE'] = buildCacheOf(go)
  // Node's own, addressed by content: a process loads the same modules, faster.
  process.env['NODE_COMPILE_CACHE'] ??= join(ownCaches, 'node-compile')
  // Else each worker would begin by compiling it, at the same time as the others.
  spawnSync(go, ['build', '-trimpath', 'runtime'])
  const path = process.env['PATH'] ?? ''
  const directory = dirname(go)
  if (path.split(delimiter).includes(directory)) return
  process.env['PATH'] = `${directory}${delimiter}${path}`
}

/** The machine's; one in node_modules where it has none. */
function buildCacheOf(go: string): string {
  const { stdout } = spawnSync(go, ['env', 'GOCACHE'], { encoding: 'utf8' })
  const path = stdout.trim()
  return isAbsolute(path) ? path : join(ownCaches, 'go-build')
}
