// Measures every Go binary of the corpus and checks what comes out: the sums,
// what is known of each file, and what other programs say about it. Fetches
// first what is not there yet (0.5 GB, kept: see scripts/corpus/fetch.ts), and
// builds what nobody publishes (scripts/corpus/built.ts).
// Run: node scripts/corpus.ts [--fetch] [TEXT…] (Node 24, npm, Go, readelf; Debian's
// apt, lld and mingw, which root has installed). With TEXT, only packages that have it
// in their name: `debian:` and `built:` are those. With --fetch, it only fetches.
// Exit status 1 when a check fails.
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findGo } from '../src/toolchain/go/find-go.ts'
import { terminalLog } from '../src/host/log.ts'
import { messageOf } from '../src/core/user-error.ts'
import type { Measurement } from '../src/core/model/measurement.ts'
import { buildWay, ways, wrongPackages } from './corpus/built.ts'
import { checkFile, type Check } from './corpus/checks.ts'
import { gather } from './corpus/evidence.ts'
import { fetchDebian, GonePackage } from './corpus/fetch-debian.ts'
import {
  corpusFolder,
  fetchAll,
  fetchPackage,
  packageFolder
} from './corpus/fetch.ts'
import { buildOracle } from './corpus/oracles.ts'
import {
  debianPackages,
  packages,
  specOf,
  type CorpusFile
} from './corpus/packages.ts'
import { fetchUpx } from './corpus/upx.ts'
import { inParallel } from './corpus/parallel.ts'

const isFetching = process.argv[2] === '--fetch'
const texts = process.argv.slice(isFetching ? 3 : 2)
const isWanted = (spec: string): boolean =>
  texts.length === 0 || texts.some((text) => spec.includes(text))
const ofNpm = packages.filter((one) => isWanted(specOf(one)))
const ofDebian = debianPackages.filter((one) => isWanted(specOf(one)))
const wanted = [...ofNpm, ...ofDebian]
const chosen = ways.filter(({ name }) => isWanted(`built:${name}`))
if (wanted.length + chosen.length === 0)
  throw new Error(`no package has ${texts.join(' or ')}`)

const folder = corpusFolder(process.env, process.platform)
const gone = new Set<(typeof wanted)[number]>()
const fetched =
  (await fetchAll(folder, ofNpm, fetchPackage)) +
  (await fetchAll(folder, ofDebian, async (place, one) => {
    try {
      return await fetchDebian(place, one)
    } catch (error) {
      if (!(error instanceof GonePackage)) throw error
      gone.add(one)
      console.log(`gone   ${error.message}`)
      return false
    }
  }))
console.log(`${wanted.length} packages, ${fetched} of them fetched now`)
if (isFetching) process.exit()

const log = terminalLog((text) => process.stderr.write(text), false)
const go = await findGo({ env: process.env, log, install: true })
await using oracle = await buildOracle(go)

const present = wanted.filter((one) => !gone.has(one))
const files = present.flatMap((one) => one.files.map((file) => ({ one, file })))
const results = await inParallel(
  availableParallelism(),
  files,
  async ({ one, file }) =>
    tellChecks(
      `${specOf(one)} ${file.path}`,
      join(packageFolder(folder, one), file.path),
      file
    )
)

const directory = await mkdtemp(join(tmpdir(), 'go-size-gate-corpus-'))
try {
  const upx = chosen.length > 0 ? await fetchUpx(folder) : ''
  const place = { go, directory, tools: { upx } }
  // One after the other: the go command uses all processors.
  for (const [i, way] of chosen.entries()) {
    const { path, file, listed } = await buildWay(way, i, place)
    results.push(
      await tellChecks(
        `built: ${way.name}`,
        path,
        file,
        (measurement) => [
          {
            what: 'packages by go list',
            problem: wrongPackages(way, measurement, listed)
          }
        ],
        way.without
      )
    )
  }
} finally {
  await rm(directory, { recursive: true, force: true })
}

/** Measures a file, prints what does not hold, and counts. */
async function tellChecks(
  name: string,
  path: string,
  file: CorpusFile,
  more: (measurement: Measurement) => Check[] = () => [],
  without: readonly string[] = []
): Promise<{ passed: number; failed: number }> {
  const checks = await gather(path, oracle).then(
    (evidence): Check[] => [
      { what: 'analyze', problem: null },
      ...checkFile(file, evidence).filter(
        ({ what }) => !without.includes(what)
      ),
      ...more(evidence.measurement)
    ],
    (error): Check[] => [{ what: 'analyze', problem: messageOf(error) }]
  )
  const broken = checks.filter(({ problem }) => problem !== null)
  console.log(
    [
      `${broken.length === 0 ? 'ok    ' : 'FAILED'} ${name}: ${checks.length} checks`,
      ...broken.map(({ what, problem }) => `  ${what}: ${problem}`)
    ].join('\n')
  )
  return { passed: checks.length - broken.length, failed: broken.length }
}

const passed = results.reduce((sum, one) => sum + one.passed, 0)
// A table that is mostly out of date checks nothing.
const isOutdated = gone.size * 2 > ofDebian.length
if (isOutdated)
  console.log(
    `FAILED ${gone.size} of ${ofDebian.length} packages of Debian are gone`
  )
const failed =
  results.reduce((sum, one) => sum + one.failed, 0) + (isOutdated ? 1 : 0)
console.log(`${passed} of ${passed + failed} checks passed`)
if (failed > 0) process.exitCode = 1
