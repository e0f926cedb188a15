// Measures how fast the gate is, as ratios within one run, and holds them
// against their bounds: exit status 1 when one is broken.
// Run: node bench/run.ts [startup|gate] [--rounds N] [--write] (Node 24, bash, Go).
// --write makes docs/performance.md of it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import * as os from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureGate } from './gate.ts'
import {
  holds,
  performancePage,
  resultRows,
  textTable,
  type Machine
} from './page.ts'
import { measureStartup } from './startup.ts'
import { project } from './step.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    write: { type: 'boolean', default: false }
  }
})
const [part = 'all', ...others] = positionals
if (others.length > 0 || !['all', 'startup', 'gate'].includes(part)) {
  throw new Error(
    'usage: node bench/run.ts [startup|gate] [--rounds N] [--write]'
  )
}
if (values.write && part !== 'all') {
  throw new Error('--write needs both parts')
}

function roundsOr(number: number): number {
  const rounds = Number(values.rounds ?? number)
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds ${values.rounds}: give a whole number from 1 on`)
  }
  return rounds
}

const machine: Machine = {
  processors: os.availableParallelism(),
  model: os.cpus()[0]?.model ?? '',
  system: `${os.platform()}/${os.arch()}`,
  node: process.version,
  go: execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim(),
  load: os.loadavg()[0] ?? 0
}

const say = (text: string): void => void process.stderr.write(`${text}\n`)

const scratch = realpathSync(
  mkdtempSync(join(os.tmpdir(), 'go-size-gate-bench-'))
)
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
// A start takes a tenth of a second: never fewer than 25, however few builds.
const startup =
  part === 'gate'
    ? null
    : await measureStartup(scratch, Math.max(roundsOr(25), 25))
const gate =
  part === 'startup' ? null : await measureGate(scratch, roundsOr(5), say)

const rows = resultRows(startup, gate)
process.stdout.write(textTable(rows, machine))
if (values.write && startup !== null && gate !== null) {
  writeFileSync(
    join(project, 'docs', 'performance.md'),
    performancePage(rows, machine, gate)
  )
}
process.exitCode = rows.every(holds) ? 0 : 1
