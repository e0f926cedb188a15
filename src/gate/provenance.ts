// What is true of the whole run: how it was built, by whom, and how to repeat it.
import { relative } from 'node:path'
import { splitGoVersion } from '../plan/job-fingerprint.ts'
import type { Plan } from '../plan/plan.ts'
import { reproduce } from '../plan/reproduce.ts'
import type { Provenance } from '../report/report.ts'
import type { TreeBuild } from '../toolchain/build-tree.ts'
import { passedThrough } from '../toolchain/environment.ts'
import { countModules } from '../toolchain/modules.ts'
import type { OpenTree } from '../toolchain/open-tree.ts'
import { shownValue } from '../toolchain/overrides.ts'
import type { FoundBaseline } from './find-baseline.ts'
import { toolName, type Host } from './host.ts'
import type { MeasuredTree } from './measure-tree.ts'
import type { Subject } from './subject.ts'

/** @param notices sentences of what happened before */
export function provenanceOf(
  plan: Plan,
  subject: Subject,
  { build }: MeasuredTree,
  found: FoundBaseline,
  host: Host,
  notices: readonly string[]
): Provenance {
  const { repository, opened, modified, modules: keeper } = subject
  const rebuilt = found.kind === 'found' ? found.rebuilt?.build : undefined
  const commit = found.kind === 'found' ? found.baseline.commit : ''
  // Go says of a zip that was brought that it downloads it, and finds it there.
  const fetched = [...build.fetched, ...(rebuilt?.fetched ?? [])].filter(
    (module) => !keeper.brought.has(module)
  )
  // A module that both sides use is one module.
  const modules = countModules(
    [...build.listings, ...(rebuilt?.listings ?? [])],
    opened.workspace.modCache,
    new Set(fetched)
  )
  return {
    tool: toolName,
    mode: plan.mode,
    event: host.event === null ? '' : eventName(host.event),
    headCommit: repository.head,
    overrides: opened.overrides,
    relaxations: opened.relaxations,
    passedThrough: opened.passedThrough,
    modulesReused: modules.reused,
    modulesFetched: modules.fetched,
    verified: build.unchecked.length === 0,
    notices: [
      ...notices,
      ...keeper.notices,
      ...build.unchecked,
      ...ignoredNotice(build),
      ...(subject.unusedGoWork === null ? [] : [subject.unusedGoWork]),
      ...linkageNotice(plan, opened, build),
      ...(modified.length > 0 && host.event === null
        ? ['the working tree has changes that are in no commit']
        : [])
    ],
    ...reproductionOf(plan, { repository, opened, modified }, commit, host)
  }
}

const maxNamed = 5

/** A notice that names what went into the head though it is in no commit. */
function ignoredNotice({ listings }: TreeBuild): string[] {
  const mains = listings.flatMap((listing) => listing.mains)
  const paths = [
    ...new Set(mains.flatMap(({ ignored }) => ignored.map(({ path }) => path)))
  ]
  if (paths.length === 0) return []
  const more = paths.length - maxNamed
  return [
    `the head holds files that are in no commit, as git ignores them: ${paths.slice(0, maxNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  ]
}

/**
 * A notice where the surroundings switch cgo off and the measured programs have it:
 * what is shipped is then linked otherwise.
 */
function linkageNotice(
  plan: Plan,
  { overrides }: OpenTree,
  { listings }: TreeBuild
): string[] {
  const isOff = overrides.some((one) => /^overrode CGO_ENABLED=0\b/.test(one))
  const hasCgo = listings.some(({ usesCgo }) => usesCgo)
  return isOff && hasCgo && plan.build.cgoEnabled === 'auto'
    ? [
        'CGO_ENABLED=0 is set here, and the measured programs use cgo: set "cgo-enabled: false" to measure what CGO_ENABLED=0 builds, or "cgo-enabled: true" if this is meant'
      ]
    : []
}

/** @param base commit that the head was compared with; '' for none */
function reproductionOf(
  plan: Plan,
  {
    repository,
    opened,
    modified
  }: Pick<Subject, 'repository' | 'opened' | 'modified'>,
  base: string,
  host: Host
): Pick<Provenance, 'reproduce' | 'reproduceNote'> {
  const { tree, targets, toolchain, surroundings } = opened
  const made = reproduce({
    build: plan.build,
    directory: relative(tree.root, tree.directory).replaceAll('\\', '/'),
    targets: targets.map(({ facts }) => facts),
    release: splitGoVersion(toolchain.version).release,
    passedThrough: Object.entries(passedThrough(surroundings)).map(
      ([name, value]) => ({ name, value, isShown: shownValue(value) === value })
    ),
    head: repository.head,
    base,
    fetches: host.event !== null,
    modified
  })
  return 'line' in made
    ? { reproduce: made.line }
    : { reproduce: '', reproduceNote: made.why }
}

/** The event as GitHub names it. */
export function eventName(event: NonNullable<Host['event']>): string {
  return event.kind === 'other' || event.kind === 'privileged'
    ? event.name
    : event.kind
}
