// Writes docs/accuracy.md: how much of each file of the corpus has an owner,
// beside go-size-analyzer's own figures, and how much with the paired link, of
// programs that are built here.
// Run: node scripts/accuracy.ts [--gsa PATH|none] (Node 24, npm, Go; some
// minutes). Without --gsa it installs go-size-analyzer for this run.
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findGo } from '../src/toolchain/go/find-go.ts'
import { terminalLog } from '../src/host/log.ts'
import { run } from '../src/host/process.ts'
import { openGsa } from './accuracy/gsa.ts'
import { accuracyPage } from './accuracy/page.ts'
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

const { values } = parseArgs({ options: { gsa: { type: 'string' } } })

const log = terminalLog((text) => process.stderr.write(text), false)
const go = await findGo({ env: process.env, log, install: true })
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

const { stdout } = await run(go, ['env', 'GOVERSION'], {
  cwd: import.meta.dirname,
  env: environment(),
  timeoutSeconds: 60
})
await writeFile(
  join(import.meta.dirname, '..', 'docs', 'accuracy.md'),
  accuracyPage({
    files,
    programs: built,
    gsa,
    goVersion: stdout.toString('utf8').trim(),
    leastOwned
  })
)
