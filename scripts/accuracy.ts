// Writes docs/accuracy.md: how much of each file of the corpus has an owner,
// beside go-size-analyzer's own figures, and how much with the twin, of
// programs that are built here.
// Run: node scripts/accuracy.ts [--gsa PATH|none] [--only linkers] (Node 24, npm,
// Go; some minutes). Without --gsa it installs go-size-analyzer for this run; with
// --only linkers that section is written anew, in two minutes.
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findGo } from '../src/toolchain/go/find-go.ts'
import { terminalLog } from '../src/host/log.ts'
import { run } from '../src/host/process.ts'
import { openGsa } from './accuracy/gsa.ts'
import { linkAll } from './accuracy/linkers.ts'
import { accuracyPage, linkerSection, withLinkers } from './accuracy/page.ts'
import { buildProgram, programs } from './accuracy/programs.ts'
import { leastOwned } from './corpus/checks.ts'
import { environment } from './corpus/environment.ts'
import { analyze } from './corpus/evidence.ts'
import {
  corpusFolder,
  fetchAll,
  fetchPackage,
  packageFolder
} from './corpus/fetch.ts'
import { packages, specOf } from './corpus/packages.ts'
import { inParallel } from './corpus/parallel.ts'

const { values } = parseArgs({
  options: { gsa: { type: 'string' }, only: { type: 'string' } }
})
if (values.only !== undefined && values.only !== 'linkers') {
  throw new Error(`--only takes linkers, not ${values.only}`)
}
const page = join(import.meta.dirname, '..', 'docs', 'accuracy.md')

const log = terminalLog((text) => process.stderr.write(text), false)
const go = await findGo({ env: process.env, log, install: true })
const { stdout } = await run(go, ['env', 'GOVERSION'], {
  cwd: import.meta.dirname,
  env: environment(),
  timeoutSeconds: 60
})
const builtWith = stdout.toString('utf8').trim()
const linked = await linkAll(go, log)
await (values.only === 'linkers' ? writeLinkers() : writePage())

/** Writes the section about linkers into the page that there is. */
async function writeLinkers(): Promise<void> {
  const section = linkerSection({ linked, goVersion: builtWith })
  await writeFile(page, withLinkers(await readFile(page, 'utf8'), section))
}

async function writePage(): Promise<void> {
  await using gsa =
    values.gsa === 'none' ? null : await openGsa(values.gsa ?? null, go)

  const folder = corpusFolder(process.env, process.platform)
  await fetchAll(folder, packages, fetchPackage)
  const files = await inParallel(
    availableParallelism(),
    packages.flatMap((one) => one.files.map((file) => ({ one, file }))),
    async ({ one, file }) => {
      const { path, goVersion } = file
      const place = join(packageFolder(folder, one), path)
      log.info(`measuring ${specOf(one)} ${path}`)
      return {
        spec: specOf(one),
        path,
        goVersion,
        measurement: await analyze(place),
        gsa: gsa ? await gsa.ask(place, goVersion) : null
      }
    }
  )

  const built = []
  for (const program of programs) {
    for (const target of program.targets) {
      log.info(`building ${program.name} for ${target}`)
      built.push(await buildProgram(program, target, { go, log }))
    }
  }

  await writeFile(
    page,
    accuracyPage({
      files,
      programs: built,
      linked,
      gsa,
      goVersion: builtWith,
      leastOwned
    })
  )
}
