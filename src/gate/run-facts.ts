// Facts about the whole run: how it was built, by whom, and how to repeat
// it.
import { relative } from 'node:path'
import { splitGoVersion } from '../core/model/fingerprint.ts'
import type { Plan } from '../core/plan/plan.ts'
import { reproduce } from '../core/plan/reproduce.ts'
import type { Provenance } from '../core/model/report.ts'
import { passedThrough } from '../toolchain/environment/environment.ts'
import { countModules } from '../toolchain/modules/verify-modules.ts'
import { shownValue } from '../toolchain/environment/overridden.ts'
import { buildNotices, linkageNotice } from './build-notices.ts'
import type { BaselineResult } from './baseline/baseline-result.ts'
import { toolName, type Host } from './services.ts'
import type { MeasuredTree } from './measure-tree.ts'
import type { OpenHead } from './open-head.ts'

/** @param notices sentences of what happened before */
export function provenanceOf(
  plan: Plan,
  subject: OpenHead,
  { build }: MeasuredTree,
  baseline: BaselineResult,
  host: Host,
  notices: readonly string[]
): Provenance {
  const { repository, opened, modified, modules: keeper } = subject
  const rebuilt =
    baseline.kind === 'found' ? baseline.rebuilt?.build : undefined
  const commit = baseline.kind === 'found' ? baseline.baseline.commit : ''
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
      ...buildNotices(build),
      ...(subject.unusedGoWork === null ? [] : [subject.unusedGoWork]),
      ...linkageNotice(plan.build, opened, build),
      ...(modified.length > 0 && host.event === null
        ? ['the working tree has changes that are in no commit']
        : [])
    ],
    ...reproductionOf(plan, { repository, opened, modified }, commit, host)
  }
}

/** @param base commit that the head was compared with; '' for none */
function reproductionOf(
  plan: Plan,
  {
    repository,
    opened,
    modified
  }: Pick<OpenHead, 'repository' | 'opened' | 'modified'>,
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
