// A process that runs cases, so that one that hangs or takes all memory can be
// ended from outside. Started by `pool.ts` with the list of subjects as a file.
import { readFileSync } from 'node:fs'
import { watchAllocations } from './allocations.ts'
import { benchOf } from './bench.ts'
import type { Case } from './bench.ts'
import type { Result } from './result.ts'
import type { Subject } from './subjects.ts'

/** A case to run, by its number or as it is. */
export type Order =
  { readonly seed: number; readonly number: number } | { readonly case: Case }

/** `ready` once, then an answer to each order, in turn. */
export type Answer =
  { readonly ready: true } | { readonly case: Case; readonly result: Result }

watchAllocations()
const [list = ''] = process.argv.slice(2)
const subjects: readonly Subject[] = JSON.parse(readFileSync(list, 'utf8'))
const bench = benchOf(subjects)
const send = (answer: Answer) => process.send?.(answer)

process.on('message', (order: Order) => {
  const one =
    'case' in order ? order.case : bench.caseOf(order.seed, order.number)
  send({ case: one, result: bench.run(one) })
})
process.on('disconnect', () => process.exit())
// Ctrl-C reaches the whole group of processes; the fuzzer's own ends the others.
process.on('SIGINT', () => undefined)
send({ ready: true })
