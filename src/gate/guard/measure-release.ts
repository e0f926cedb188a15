// Measures what is released: builds it from empty caches, or takes the binaries that the
// workflow built. Either has to be the tag's commit, and nothing besides.
import { realpath } from 'node:fs/promises'
import { posix } from 'node:path'
import { archivesOf } from '../../core/compare/archives.ts'
import type { GivenFacts } from '../../core/model/given/given-schema.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Provenance } from '../../core/model/report.ts'
import type { GivenPlan, Plan } from '../../core/plan/plan.ts'
import { firstOf, wordList } from '../../core/text/word-list.ts'
import { UserError } from '../../core/user-error.ts'
import type { Repository } from '../../git/git.ts'
import { listTree } from '../../toolchain/list-tree.ts'
import { changesBesideGiven } from '../given/changes-beside-given.ts'
import { givenProvenance } from '../given/given-provenance.ts'
import { measureGiven, type MeasuredGiven } from '../given/measure-given.ts'
import type { Leg } from '../judge/make-report.ts'
import { measureTree } from '../measure-tree.ts'
import { changesBesideRecords, openHead } from '../open-head.ts'
import { provenanceOf } from '../run-facts.ts'
import type { Host } from '../services.ts'

export interface MeasuredRelease extends Pick<
  Leg,
  'notBuilt' | 'reproductions'
> {
  readonly measurements: readonly Measurement[]
  /** Names of the files that they are of, in their order; '' where the gate built it, or it is in an archive. */
  readonly fileNames: readonly string[]
  /** What is true of the run, with these sentences of what happened before. */
  readonly provenance: (notices: readonly string[]) => Provenance
}

/** @throws UserError for what can't be built or measured, or is of another commit */
export function measureRelease(
  plan: Plan,
  repository: Repository,
  host: Host
): Promise<MeasuredRelease> {
  return plan.given === null
    ? buildRelease(plan, repository, host)
    : takeRelease(plan, plan.given, repository, host)
}

async function buildRelease(
  plan: Plan,
  repository: Repository,
  host: Host
): Promise<MeasuredRelease> {
  const subject = await openHead(plan, repository, host)
  assertClean(subject.modified, repository)
  const head = await host.log.group('Build the release', async () =>
    measureTree(
      subject.opened,
      'head',
      false,
      await listTree({ opened: subject.opened, absentAllowed: false })
    )
  )
  const missing = { kind: 'missing', why: '', goBefore: null } as const
  const { notBuilt, reproductions } = head.build
  return {
    measurements: head.measurements,
    fileNames: [],
    notBuilt,
    reproductions,
    provenance: (notices) =>
      provenanceOf(plan, subject, head, missing, host, notices)
  }
}

async function takeRelease(
  plan: Plan,
  given: GivenPlan,
  repository: Repository,
  host: Host
): Promise<MeasuredRelease> {
  const workingDirectory = await realpath(plan.workingDirectory)
  const measured = await host.log.group('Measure the release', () =>
    measureGiven(given, 'head', host, {
      workingDirectory,
      head: repository.head
    })
  )
  const changes = await changesBesideRecords(repository, host)
  assertClean(
    await changesBesideGiven(repository, changes, measured.files),
    repository
  )
  const stamped = assertOfCommit(measured.given, repository)
  return {
    measurements: measured.measurements,
    fileNames: fileNamesOf(measured),
    notBuilt: [],
    reproductions: [],
    provenance: (notices) =>
      givenProvenance(plan, repository.head, measured.given, host, [
        ...notices,
        ...measured.notices,
        ...stamped
      ])
  }
}

/** '' for a binary that was found in an archive alone. */
function fileNamesOf({
  measurements,
  given
}: Pick<MeasuredGiven, 'measurements' | 'given'>): readonly string[] {
  return measurements.map(({ binary }, index) => {
    const name = posix.basename(given.binaries[index]?.file ?? '')
    return archivesOf(binary).some(({ file }) => file === name) ? '' : name
  })
}

/** What is released is a commit, and nothing besides. */
function assertClean(
  modified: readonly string[],
  { head }: Pick<Repository, 'head'>
): void {
  if (modified.length === 0) return
  const names = wordList(firstOf(modified, 3), 'and')
  throw new UserError(
    `the tree has changes that are not in the commit ${head.slice(0, 7)} of the tag (${names}): commit, ignore or remove them`
  )
}

/**
 * By what Go stamped into the binaries.
 * @returns notices of those that don't say from which commit, or not from it alone
 * @throws UserError where one is of another commit
 */
function assertOfCommit(
  { binaries }: GivenFacts,
  { head }: Pick<Repository, 'head'>
): readonly string[] {
  const commit = head.slice(0, 7)
  const other = binaries.find(({ isHead }) => isHead === 'no')
  if (other !== undefined) {
    throw new UserError(
      `binaries: ${other.file} was built from the commit ${other.revision.slice(0, 7)}, and the tag names ${commit}: build the tag's commit`
    )
  }
  const unstamped = binaries.filter(({ isHead }) => isHead === 'unknown')
  const modified = binaries.filter((binary) => binary.modified === 'yes')
  return [
    ...(unstamped.length === 0
      ? []
      : [
          `whether they were built from ${commit} is not known, as Go stamped no commit into them: ${titles(unstamped)}; build with -buildvcs=true`
        ]),
    ...(modified.length === 0
      ? []
      : [
          `Go found changes or untracked files beside the commit ${commit} when it built them: ${titles(modified)}; let git ignore the directory of the build`
        ])
  ]
}

/** Files in a sentence. */
const maxTitles = 5

const titles = (binaries: GivenFacts['binaries']): string =>
  firstOf(
    binaries.map(({ file }) => file),
    maxTitles
  ).join(', ')
