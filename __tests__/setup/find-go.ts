// Runs once before all tests: puts Go on the PATH where it is not, so that the
// tests pass on a machine without it, too, and names the build cache that they share,
// with the part of the standard library that all their programs need.
import { spawnSync } from 'node:child_process'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { findGo } from '../../src/toolchain/go/find-go.ts'
import { terminalLog } from '../../src/host/log.ts'

const project = join(import.meta.dirname, '..', '..')

export default async function setup(): Promise<void> {
  const log = terminalLog((text) => process.stderr.write(text), false)
  const go = await findGo({ env: process.env, log, install: true })
  process.env['GOCACHE'] = buildCacheOf(go)
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
  return isAbsolute(path) ? path : join(project, 'node_modules/.cache/go-build')
}
