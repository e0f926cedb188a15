// Prints `PASSED FAILED` of a jest run, from the summary at the end of its log
// and its exit status: `node jest-totals.mjs LOG STATUS`. A skipped test counts
// as failed, since it proves nothing; so does a file that doesn't load, and a
// run that ends without a summary.
import { readFileSync } from 'node:fs'

const [file, status] = process.argv.slice(2)
const log = readFileSync(file, 'utf8')
const last = (pattern) => log.match(pattern)?.at(-1) ?? ''
const tests = last(/^Tests: .*$/gm)
const files = last(/^Test Suites: .*$/gm)
const count = (summary, word) =>
  Number(new RegExp(`(\\d+) ${word}`).exec(summary)?.[1] ?? 0)

const unproved =
  count(tests, 'failed') + count(tests, 'skipped') + count(tests, 'todo')
const broken = status !== '0' || tests === '' ? 1 : 0
console.log(
  count(tests, 'passed'),
  Math.max(unproved, count(files, 'failed'), broken)
)
