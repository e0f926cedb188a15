// GOPATH mode, as builds were before modules: the program built so with a vendor
// directory and without, in a directory with spaces, quotes and other letters; and what
// of the program comes by linkname, initialisers and local functions.
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyzeFile } from '../../../analyze/analyze-file.ts'
import { comparePrograms } from '../../../core/doctor/compare-programs.ts'
import {
  functionFindings,
  linknameFindings,
  modeFinding,
  twiceFinding,
  type BuiltWay
} from '../../../core/doctor/gopath-findings.ts'
import { linknamesIn, type Linkname } from '../../../core/doctor/linknames.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import type { Measurement } from '../../../core/model/measurement.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import {
  addPackages,
  addVendor,
  layOutTree,
  mainModuleOf
} from '../../../toolchain/doctor/gopath/lay-out.ts'
import {
  packageSources,
  type PackageSource
} from '../../../toolchain/doctor/gopath/package-sources.ts'
import { shellBuild } from '../../../toolchain/doctor/shell-build.ts'
import { shellEnvironment } from '../../../toolchain/doctor/shell.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import { buildInOddPlace, oddName } from '../odd-place.ts'
import type { Session } from '../session.ts'

/** @param hasTime for a second build, without a vendor directory */
export async function checkGoPath(
  session: Session,
  hasTime: boolean
): Promise<Finding[]> {
  const { shell, flags, programs } = session
  const user = await session.userBuild()
  const listings = await session.listings()
  const sources = await packageSources(shell, flags, programs)
  const linknames = await readLinknames(sources)
  const ways = await buildWays(session, sources, hasTime)
  const findings: Finding[] = []
  for (const { importPath, packages } of programs) {
    const path = user.paths.get(importPath)
    if (path === undefined) continue
    const own = await analyzeFile(path, {
      ...listings.get(importPath),
      gzip: false
    })
    const built: BuiltWay[] = [{ name: 'your build', packages: own.packages }]
    for (const way of ways) {
      if (way.failure !== '') {
        findings.push(failed(importPath, way))
        continue
      }
      const other = way.paths.get(importPath)
      if (other === undefined) continue
      const { packages: rows } = await analyzeFile(other, { gzip: false })
      built.push({ name: way.name, packages: rows })
      findings.push(
        modeFinding(
          importPath,
          { name: way.name, packages: rows },
          comparePrograms(await readFile(path), await readFile(other))
        )
      )
    }
    findings.push(
      twiceFinding(importPath, built),
      ...contents(importPath, packages, { own, linknames, sources })
    )
  }
  return findings
}

function contents(
  program: string,
  packages: ReadonlySet<string>,
  {
    own,
    linknames,
    sources
  }: {
    readonly own: Measurement
    readonly linknames: readonly Linkname[]
    readonly sources: readonly PackageSource[]
  }
): readonly Finding[] {
  const dependencies = sources
    .filter(({ isStandard, main }) => !isStandard && main === null)
    .map(({ importPath }) => importPath)
  return [
    ...linknameFindings(
      program,
      linknames.filter(({ package: owner }) => packages.has(owner)),
      own.symbols
    ),
    ...functionFindings(program, own.symbols, new Set(dependencies))
  ]
}

async function readLinknames(
  sources: readonly PackageSource[]
): Promise<readonly Linkname[]> {
  const linknames: Linkname[] = []
  for (const { importPath, directory, isStandard, goFiles } of sources) {
    if (isStandard) continue
    for (const file of goFiles) {
      const text = await readFile(join(directory, file), 'utf8').catch(() => '')
      linknames.push(...linknamesIn(text, importPath, file))
    }
  }
  return linknames
}

/** A build in GOPATH mode. */
interface Way {
  readonly name: string
  /** Import path -> executable. */
  readonly paths: ReadonlyMap<string, string>
  /** Why it could not be built; '' where it was. */
  readonly failure: string
}

const ways = [
  { name: 'GO111MODULE=off with vendor', hasVendor: true },
  { name: 'GO111MODULE=off without vendor', hasVendor: false }
] as const

async function buildWays(
  session: Session,
  sources: readonly PackageSource[],
  hasTime: boolean
): Promise<readonly Way[]> {
  if (mainModuleOf(sources) === null) {
    session.notice(
      'GOPATH mode was not tried: the programs are of several modules, or of none'
    )
    return []
  }
  const built: Way[] = []
  for (const way of ways) {
    if (!way.hasVendor && !hasTime) {
      session.notice(
        `${way.name} was not built for want of time: go-size-gate doctor --only gopath`
      )
      continue
    }
    built.push(await buildWay(session, sources, way))
  }
  return built
}

async function buildWay(
  session: Session,
  sources: readonly PackageSource[],
  way: (typeof ways)[number]
): Promise<Way> {
  const { name } = way
  try {
    const { made, refusal } = await buildInOddPlace((place) =>
      withProgress(session.log, name, () =>
        build(session, sources, way.hasVendor, place)
      )
    )
    if (refusal !== null) {
      session.notice(
        `${name}: in a directory named ${oddName} it doesn't build, in one of a plain name it does: ${refusal}`
      )
    }
    return { name, paths: made, failure: '' }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { name, paths: new Map(), failure: messageOf(error) }
  }
}

async function build(
  session: Session,
  sources: readonly PackageSource[],
  hasVendor: boolean,
  name: string
): Promise<ReadonlyMap<string, string>> {
  const module = mainModuleOf(sources)
  if (module === null) return new Map()
  const { programs } = session
  const place = await session.newDirectory('gopath')
  const goPath = join(place, name)
  const output = join(place, `${name} bin`)
  await mkdir(output)
  const { shell, environment, flags } = await layOutTree(
    session.shell,
    session.flags,
    module,
    goPath
  )
  if (hasVendor) {
    const scratch = await session.newDirectory('vendoring')
    await addVendor(session.shell, module, goPath, scratch)
  } else await addPackages(sources, goPath)
  const { paths } = await shellBuild(shell, {
    // Into a GOBIN of that name.
    verb: 'install',
    flags,
    programs,
    environment: {
      ...(await shellEnvironment(shell, shell.settings)),
      ...environment
    },
    output
  })
  return paths
}

function failed(program: string, { name, failure }: Way): Finding {
  return {
    check: 'gopath',
    kind: 'note',
    program,
    sentence: `${name}: the program does not build`,
    cause: failure,
    bytes: null,
    remedy: 'go env -w GO111MODULE=on',
    evidence: []
  }
}
