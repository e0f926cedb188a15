// Runs once before all tests: puts Go on the PATH where it is not, so that the
// tests pass on a machine without it, too.
import { delimiter, dirname } from 'node:path'
import { findGo } from '../../src/host/find-go.ts'
import { terminalLog } from '../../src/host/log.ts'

export default async function setup(): Promise<void> {
  const log = terminalLog((text) => process.stderr.write(text), false)
  const go = await findGo({ env: process.env, log, install: true })
  const path = process.env['PATH'] ?? ''
  const directory = dirname(go)
  if (path.split(delimiter).includes(directory)) return
  process.env['PATH'] = `${directory}${delimiter}${path}`
}
