// Prints `PASSED FAILED` of a jest run, from the summary at the end of its log
// and its exit status: `node jest-totals.mjs LOG STATUS`. A run that failed
// without a failed test (a file that doesn't load, a crash) counts as one
// failed; so does each skipped test, since it proves nothing.
import { readFileSync } from 'node:fs'

const [file, status] = process.argv.slice(2)
const summaries = readFileSync(file, 'utf8').match(/^Tests: .*$/gm) ?? []
const summary = summaries.at(-1) ?? ''
const count = (word) =>
  Number(new RegExp(`(\\d+) ${word}`).exec(summary)?.[1] ?? 0)

const unproved = count('failed') + count('skipped') + count('todo')
const failed =
  unproved === 0 && (status !== '0' || summary === '') ? 1 : unproved
console.log(count('passed'), failed)
