// The story of the program: what is checked out is built, measured, compared
// with its base, and judged.
import { chooseBase, occasionOf } from './gate/choose-base.ts'
import { findBaseline, type FoundBaseline } from './gate/find-baseline.ts'
import { findOverride } from './gate/find-override.ts'
import { toolName, type Host } from './gate/host.ts'
import { makeReport, type Findings, type Leg } from './gate/make-report.ts'
import { measureTree, type MeasuredTree } from './gate/measure-tree.ts'
import { readBudget } from './gate/read-budget.ts'
import { record } from './gate/record.ts'
import { openSubject, type Subject } from './gate/subject.ts'
import { ensureCommit } from './git/fetch.ts'
import { restoreShallow } from './git/shallow.ts'
import type { Plan } from './plan/plan.ts'
import { noOverride } from './policy/override.ts'
import type { Provenance, Report } from './report/report.ts'
import { countModules } from './toolchain/modules.ts'

/**
 * Runs the gate.
 * @throws UserError when the head can't be built, or the run was asked for
 *   something that can't be done
 */
export async function gate(plan: Plan, host: Host): Promise<Report> {
  const subject = await openSubject(plan, host)
  try {
    return await judgeSubject(plan, subject, host)
  } finally {
    // What was fetched to find the base has left its mark in a shallow clone.
    await restoreShallow(subject.repository)
  }
}

async function judgeSubject(
  plan: Plan,
  subject: Subject,
  host: Host
): Promise<Report> {
  const { log } = host
  const { repository, opened } = subject
  log.info(
    `${opened.toolchain.version} in ${opened.tree.directory}, commit ${repository.head.slice(0, 7)}`
  )

  const occasion = occasionOf(plan, host)
  const base = await chooseBase(plan, subject, host)
  if ('commit' in base) {
    log.info(`Base: ${base.commit.slice(0, 7)}, ${base.chosenBy}`)
  } else log.info(`No base: ${base.missing}`)

  // A pull request doesn't move its own budget: the base's file counts.
  const budgetBase =
    occasion === 'change' && 'commit' in base
      ? await ensureCommit(repository, base.commit, host.token)
      : { missing: '' }
  const budget = await readBudget(
    plan,
    subject,
    host.event?.kind === 'pull_request' ? host.event.author : '',
    'commit' in base && !('missing' in budgetBase) ? base.commit : null
  )

  // The base is built first: nothing of the head has run by then.
  const search = await findBaseline(plan, subject, base, occasion, host)
  const { found } = search
  if (found.kind === 'missing') log.info(`No baseline: ${found.why}`)
  const head = await log.group('Build the head', () =>
    measureTree(opened, 'head', false)
  )

  const recording = await record(plan, subject, head.measurements, host)
  const leg: Leg = {
    occasion,
    base: found,
    head: head.measurements,
    recorded: recording.done,
    notBuilt: head.build.notBuilt,
    reproductions: head.build.reproductions
  }
  const findings: Findings = {
    legs: [leg],
    budget,
    override: noOverride
  }
  const provenance = provenanceOf(plan, subject, head, found, host, [
    ...search.notices,
    ...recording.notices
  ])
  const report = makeReport(findings, provenance)
  const override = await findOverride(report, budget, host)
  return override === noOverride
    ? report
    : makeReport({ ...findings, override }, provenance)
}

function provenanceOf(
  plan: Plan,
  { repository, opened, modified }: Subject,
  { build }: MeasuredTree,
  found: FoundBaseline,
  host: Host,
  notices: readonly string[]
): Provenance {
  const rebuilt = found.kind === 'found' ? found.rebuilt?.build : undefined
  const commit = found.kind === 'found' ? found.baseline.commit : ''
  // A module that both sides use is one module.
  const modules = countModules(
    [...build.listings, ...(rebuilt?.listings ?? [])],
    opened.workspace.modCache,
    new Set([...build.fetched, ...(rebuilt?.fetched ?? [])])
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
      ...build.unchecked,
      ...(modified.length > 0 && host.event === null
        ? ['the working tree has changes that are in no commit']
        : [])
    ],
    reproduce:
      commit === ''
        ? ''
        : `go-size-gate check --base ${commit.slice(0, 12)} --exact-base`
  }
}

function eventName(event: NonNullable<Host['event']>): string {
  return event.kind === 'other' || event.kind === 'privileged'
    ? event.name
    : event.kind
}
