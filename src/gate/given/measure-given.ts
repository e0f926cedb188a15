// Measures binaries that the workflow built, and not the gate: finds the files, copies
// them, and measures what they hold. Of each program and target one file counts.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  analyzeContents,
  describeArchive,
  type DescribedArchive
} from '../../analyze/analyze-archive.ts'
import { analyzeAll } from '../../analyze/analyze-all.ts'
import { givenFacts } from '../../core/given/given-facts.ts'
import type { GivenPattern } from '../../core/given/given-pattern.ts'
import { withArchives } from '../../core/compare/archives.ts'
import { oneOfEach, type GivenBinary } from '../../core/given/one-of-each.ts'
import type { SideName } from '../../core/model/closed-lists.ts'
import type { GivenFacts } from '../../core/model/given/given-schema.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { GivenPlan } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import type { Host } from '../services.ts'
import { downloadTree } from './artifact-files.ts'
import { findFiles, type FilePlace, type FoundFile } from './find-files.ts'
import { passedOverNotice, sameNotice, twinNotices } from './given-notices.ts'
import { directoryTree, type GivenTree } from './given-tree.ts'
import { openFiles, type OpenedFile } from './open-files.ts'

export interface MeasuredGiven {
  readonly measurements: readonly Measurement[]
  /** What a reader must see of the files, sentences. */
  readonly notices: readonly string[]
  /** How they were built, by what they say themselves. */
  readonly given: GivenFacts
  /**
   * Where on this machine the measured files, their packages, twins and lists really lie:
   * they are no changes of the tree.
   */
  readonly files: readonly string[]
}

/** Where the files are, and what they are to be of. */
export interface GivenPlace {
  /** Absolute, without links. */
  readonly workingDirectory: string
  /** Full hash of the head commit; '' for none. */
  readonly head: string
}

/**
 * Measures the given binaries of one side.
 * @throws UserError where a pattern means nothing, a file can't be measured, or two
 *   files of one program and target differ
 */
export async function measureGiven(
  given: GivenPlan,
  side: SideName,
  host: Host,
  { workingDirectory, head }: GivenPlace
): Promise<MeasuredGiven> {
  const name = side === 'head' ? 'binaries' : 'base-binaries'
  const patterns = side === 'head' ? given.patterns : given.base
  const directory = join(host.scratch, 'given', side)
  try {
    const found = await findAll(patterns, name, workingDirectory, {
      directory,
      host
    })
    const opened = await openFiles(
      found.files,
      join(directory, 'files'),
      given.twins,
      name
    )
    host.log.live?.doing('measuring')
    const measured = await measureFiles(opened.files)
    const passedOver =
      found.passedOver + opened.passedOver + measured.skipped.size
    const counted = oneOfEach(measured.binaries, name)
    if (counted.length === 0) {
      throw new UserError(
        `${name}: no executable is among the ${found.files.length} files that it names`
      )
    }
    const measurements = counted.map(({ measurement }) => measurement)
    for (const { binary } of measurements) {
      host.log.info(`${binary.name}: ${binary.fileSize} bytes`)
    }
    return {
      measurements,
      notices: [
        ...passedOverNotice(passedOver, name),
        ...sameNotice(measured.same, name),
        ...(given.twins === '' ? [] : twinNotices(counted, measured.hasTwin))
      ],
      given: givenFacts(counted, side === 'head' ? head : '', passedOver),
      files: await realPaths([
        ...found.lists,
        ...opened.files
          .filter((file) => !measured.skipped.has(file))
          .flatMap(placesOf)
      ])
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Where a file and its twin lie. */
function placesOf({ file, twin }: OpenedFile): FilePlace[] {
  const { tree } = file
  return twin === null ? [file] : [file, { tree, path: twin.place }]
}

async function realPaths(
  places: readonly FilePlace[]
): Promise<readonly string[]> {
  const paths = await Promise.all(
    places.map(({ tree, path }) => tree.realPath(path))
  )
  return paths.filter((path) => path !== null)
}

interface AllFiles {
  readonly files: readonly FoundFile[]
  readonly passedOver: number
  readonly lists: readonly FilePlace[]
}

async function findAll(
  patterns: readonly GivenPattern[],
  name: string,
  workingDirectory: string,
  { directory, host }: { readonly directory: string; readonly host: Host }
): Promise<AllFiles> {
  const here = directoryTree(workingDirectory)
  const artifacts = new Map<string, GivenTree>()
  const files = new Map<string, FoundFile>()
  const lists: FilePlace[] = []
  let passedOver = 0
  for (const pattern of patterns) {
    let tree = here
    if (pattern.kind === 'artifact') {
      tree =
        artifacts.get(pattern.name) ??
        (await downloadTree(
          pattern.name,
          name,
          join(directory, `artifact-${artifacts.size}`),
          host
        ))
      artifacts.set(pattern.name, tree)
    }
    const text = pattern.kind === 'artifact' ? pattern.glob : pattern.text
    const found = await findFiles(tree, text, name)
    passedOver += found.passedOver
    if (found.list !== null) lists.push(found.list)
    // A file that several patterns mean is one.
    for (const file of found.files) {
      const place = file.tree.locate(file.path)
      const before = files.get(place)
      files.set(place, {
        ...file,
        isNamed: file.isNamed || before?.isNamed === true,
        target: file.target ?? before?.target ?? null
      })
    }
  }
  return { files: [...files.values()], passedOver, lists }
}

interface MeasuredFiles {
  readonly binaries: readonly GivenBinary[]
  /** Archives that hold no executable. */
  readonly skipped: ReadonlySet<OpenedFile>
  /** Whether each plain file has a twin, by its title. */
  readonly hasTwin: ReadonlyMap<string, boolean>
  /** Titles of files with the bytes of another one. */
  readonly same: readonly string[]
}

/** Executables first; of an archive that holds nothing else its size alone is new. */
async function measureFiles(
  files: readonly OpenedFile[]
): Promise<MeasuredFiles> {
  const byHash = new Map<string, OpenedFile>()
  const same: string[] = []
  for (const file of files.filter(({ isArchive }) => !isArchive)) {
    const first = byHash.get(file.sha256)
    if (first === undefined) byHash.set(file.sha256, file)
    else {
      same.push(file.title)
      // A twin of one is a twin of all.
      const twin = first.twin ?? file.twin
      byHash.set(file.sha256, { ...first, twin })
    }
  }
  const plain = [...byHash.values()]
  const measured = await analyzeAll(plain.map(jobOf))
  const binaries = measured.map((measurement, i): GivenBinary => ({
    measurement,
    file: plain[i]?.title ?? ''
  }))
  const skipped = new Set<OpenedFile>()
  const packed: GivenBinary[] = []
  for (const file of files.filter(({ isArchive }) => isArchive)) {
    const described = await describe(file)
    if (described === null) {
      skipped.add(file)
      continue
    }
    const isKnown = described.executables.every(({ sha256 }) =>
      byHash.has(sha256)
    )
    if (isKnown) addPackage(binaries, described)
    else {
      const contents = await analyzeContents(file.path, jobOf(file))
      packed.push(
        ...contents.map((measurement) => ({ measurement, file: file.title }))
      )
    }
  }
  return {
    binaries: [...binaries, ...packed],
    skipped,
    hasTwin: new Map(plain.map(({ title, twin }) => [title, twin !== null])),
    same
  }
}

function jobOf({ path, title, twin, file }: OpenedFile) {
  const twinPath = twin?.path ?? null
  const { target } = file
  return { path, title, twinPath, gzip: true, restHash: true, target }
}

/** null for an archive that nobody named and that holds no executable. */
async function describe({
  path,
  title,
  file
}: OpenedFile): Promise<DescribedArchive | null> {
  const described = await describeArchive(path, title)
  if (described !== null || !file.isNamed) return described
  throw new UserError(
    `cannot measure the archive ${title}: it holds no executable`
  )
}

/** Gives an archive to the binaries that it holds. */
function addPackage(
  binaries: GivenBinary[],
  { archive, executables }: DescribedArchive
): void {
  for (const [i, { measurement, file }] of binaries.entries()) {
    const { sha256 } = measurement.binary
    const inside = executables.find(
      (executable) => executable.sha256 === sha256
    )
    if (inside === undefined) continue
    const { path } = inside
    binaries[i] = {
      file,
      measurement: withArchives(measurement, [{ ...archive, path }])
    }
  }
}
