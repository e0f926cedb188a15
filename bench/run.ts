// Measures how fast the gate and the analysis are, beside what else there is, and
// holds them against their bounds: exit status 1 when one is broken.
// Run: node bench/run.ts [PART] [--rounds N] [--write] (Node 24, bash, Go, GNU time);
// the parts are in page.ts. --write puts what was measured into docs/performance.md.
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { analyzePart, analyzeRows } from './analyze-part.ts'
import { measureAnalysis } from './analyze.ts'
import { comparePart, compareRows } from './compare-part.ts'
import { measureCompare } from './compare.ts'
import { gatePart, gateRows, startupPart, startupRows } from './gate-part.ts'
import { measureGate } from './gate.ts'
import { machineLine, thisMachine, type Machine } from './machine.ts'
import { isPart, parts, performancePage, type Part } from './page.ts'
import { holds, resultTable, type ResultRow } from './results.ts'
import { measureStartup } from './startup.ts'
import { project } from './step.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    write: { type: 'boolean', default: false }
  }
})
const [only, ...others] = positionals
if (others.length > 0 || (only !== undefined && !isPart(only))) {
  throw new Error(
    `usage: node bench/run.ts [${parts.join('|')}] [--rounds N] [--write]`
  )
}

function roundsOr(number: number): number {
  const rounds = Number(values.rounds ?? number)
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds ${values.rounds}: give a whole number from 1 on`)
  }
  return rounds
}

const say = (text: string): void => void process.stderr.write(`${text}\n`)

interface Measured {
  readonly rows: readonly ResultRow[]
  /** For the page. */
  readonly text: string
}

const measures: Readonly<
  Record<Part, (scratch: string, machine: Machine) => Promise<Measured>>
> = {
  async gate(scratch, machine) {
    const gate = await measureGate(scratch, roundsOr(5), say)
    const rows = gateRows(gate)
    return { rows, text: gatePart(gate, rows, machine) }
  },
  async startup(scratch, machine) {
    // A start takes a tenth of a second: never fewer than 25, however few builds.
    const startup = await measureStartup(scratch, Math.max(roundsOr(25), 25))
    const rows = startupRows(startup)
    return { rows, text: startupPart(rows, machine) }
  },
  async analyze(scratch, machine) {
    const times = await measureAnalysis(scratch, roundsOr(7), say)
    const rows = analyzeRows(times)
    return { rows, text: analyzePart(times, rows, machine) }
  },
  async compare(scratch, machine) {
    const times = await measureCompare(scratch, roundsOr(3), say)
    const rows = compareRows(times)
    return { rows, text: comparePart(times, rows, machine) }
  }
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'go-size-gate-bench-')))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

const page = join(project, 'docs', 'performance.md')
const broken: ResultRow[] = []
for (const part of only === undefined ? parts : [only]) {
  const directory = mkdtempSync(join(scratch, `${part}-`))
  const machine = thisMachine()
  const { rows, text } = await measures[part](directory, machine)
  rmSync(directory, { recursive: true })
  process.stdout.write(`${machineLine(machine)}\n\n${resultTable(rows)}\n\n`)
  broken.push(...rows.filter((row) => !holds(row)))
  if (values.write) {
    const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
    const after = performancePage(new Map([[part, text]]), before)
    writeFileSync(page, await format(after, { parser: 'markdown' }))
  }
}
process.exitCode = broken.length === 0 ? 0 : 1
