// Damages real files and texts, and sees what the readers do with them: a
// whole measurement or one line that says what is wrong, and nothing else.
// Run: npm run fuzz [-- --seed N --minutes M --cases N --file PATH …] (Node 24).
// Repeats one case: npm run fuzz -- --seed N --case K
// Old releases of Go are fetched from the module proxy, once.
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Case } from './fuzz/bench.ts'
import { minimise } from './fuzz/minimise.ts'
import { Runner } from './fuzz/pool.ts'
import type { Done } from './fuzz/pool.ts'
import type { Result } from './fuzz/result.ts'
import { onSignals } from './fuzz/signals.ts'
import { prepareSubjects } from './fuzz/subjects.ts'
import type { Subject } from './fuzz/subjects.ts'

/** About a minute of two processors. */
const usualCases = 3000
/** Seconds; many times what the slowest case takes on a busy machine. */
const patience = 60
/** Runs that the search for a smaller case may take. */
const tries = 200
/** A fault that shows itself everywhere is told this often. */
const mostFailures = 10

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: String(usualCases) },
    minutes: { type: 'string' },
    case: { type: 'string' },
    file: { type: 'string', multiple: true, default: [] },
    save: { type: 'string', default: join(tmpdir(), 'go-size-gate-fuzz') },
    jobs: { type: 'string', default: String(availableParallelism()) }
  }
})

const whole = (name: string, text: string): number => {
  if (!/^\d{1,15}$/.test(text))
    throw new Error(`--${name} takes a whole number, not ${text}`)
  return Number(text)
}
const seed = whole('seed', values.seed)
const jobs = Math.max(1, whole('jobs', values.jobs))
const only = values.case === undefined ? null : whole('case', values.case)
const end =
  values.minutes === undefined
    ? null
    : Date.now() + whole('minutes', values.minutes) * 60_000
const isOver = (): boolean =>
  failures >= mostFailures || (end !== null && Date.now() >= end)
const cases =
  end === null ? whole('cases', values.cases) : Number.POSITIVE_INFINITY

let failures = 0
const directory = mkdtempSync(join(tmpdir(), 'fuzz-'))
const runners: Runner[] = []
const counts = { read: 0, refused: 0, failure: 0 }
const clean = (): void => {
  for (const runner of runners) runner.stop()
  rmSync(directory, { recursive: true, force: true })
}
onSignals(clean)
try {
  const subjects = prepareSubjects(directory, values.file)
  const list = join(directory, 'subjects.json')
  writeFileSync(list, JSON.stringify(subjects))
  const pool = { list, heap: heapFor(subjects), patience }
  let next = only ?? 0
  const last = only === null ? cases : only + 1
  const loop = async (): Promise<void> => {
    const runner = new Runner(pool)
    runners.push(runner)
    while (next < last && !isOver()) {
      const number = next++
      const done = await runner.run({ seed, number })
      counts[done.result.outcome] += 1
      if (done.result.outcome === 'failure') {
        failures += 1
        await tell(number, done, done.result, runner)
      }
    }
  }
  const progress = setInterval(() => {
    console.error(`${counts.read + counts.refused} cases, ${failures} failed`)
  }, 30_000)
  await Promise.all(Array.from({ length: only === null ? jobs : 1 }, loop))
  clearInterval(progress)
} finally {
  clean()
}
console.log(
  `seed ${seed}: ${counts.read} cases were read whole, ${counts.refused} refused, ${failures} failed`
)
process.exitCode = failures > 0 || counts.read === 0 ? 1 : 0

/** Prints a failing case, made small, and saves what it takes to repeat it. */
async function tell(
  number: number,
  done: Done,
  failed: Extract<Result, { outcome: 'failure' }>,
  runner: Runner
): Promise<void> {
  const one: Case | null = done.case
  const same = kindOf(failed.what)
  const edits = one
    ? await minimise(
        one.edits,
        async (fewer) => {
          const { result } = await runner.run({
            case: { ...one, edits: fewer }
          })
          return result.outcome === 'failure' && kindOf(result.what) === same
        },
        tries
      )
    : []
  const saved = {
    seed,
    number,
    subject: one?.subject ?? '',
    repeat: `npm run fuzz -- --seed ${seed} --case ${number}${values.file.map((path) => ` --file ${path}`).join('')}`,
    what: failed.what,
    edits,
    all: one?.edits ?? []
  }
  mkdirSync(values.save, { recursive: true })
  const path = join(values.save, `seed-${seed}-case-${number}.json`)
  writeFileSync(path, `${JSON.stringify(saved, null, 2)}\n`)
  console.log(
    [
      `FAILED case ${number} of seed ${seed}, ${saved.subject}: ${failed.what}`,
      failed.stack,
      `  edits: ${JSON.stringify(edits).slice(0, 2000)}`,
      `  repeat: ${saved.repeat}`,
      `  saved: ${path}`
    ].join('\n')
  )
}

/** What failed, without the numbers in it. */
function kindOf(what: string): string {
  return what.replaceAll(/\d+/g, 'N').slice(0, 80)
}

/** MiB of heap: what the subjects take themselves, and room for one run. */
function heapFor(subjects: readonly Subject[]): number {
  const sizes = subjects.map(({ path }) => statSync(path).size / 2 ** 20)
  return Math.ceil(512 + 40 * Math.max(...sizes))
}
