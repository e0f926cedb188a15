// The fan-in of a matrix: what the legs of this run measured is judged together.
// Nothing is built here.
import { ensureCommit } from '../git/fetch.ts'
import { openRepository } from '../git/git.ts'
import type { Plan } from '../plan/plan.ts'
import { noOverride } from '../policy/override.ts'
import type { Report } from '../report/report.ts'
import { UserError } from '../user-error.ts'
import { collectLegs } from './collect-legs.ts'
import type { Host } from './host.ts'
import { judgeFindings } from './judge-findings.ts'
import { errorReport, type Findings } from './make-report.ts'
import { mergeProvenance } from './merge-provenance.ts'
import { readBudget } from './read-budget.ts'
import { withMissing } from './with-missing.ts'

/**
 * The report of all legs. A leg without a measurement is an error, and the
 * others are reported.
 * @throws UserError without a repository, or where nothing can be asked
 */
export async function judgeLegs(plan: Plan, host: Host): Promise<Report> {
  const { log, environment } = host
  const { results, missing } = await collectLegs(plan, host)
  for (const why of missing) log.warning(why)
  const [first, ...others] = results
  if (first === undefined) return errorReport(missing.join('; '), null)
  for (const one of others) {
    if (one.commit !== first.commit || one.base !== first.base) {
      throw new UserError(
        `the legs ${first.name} and ${one.name} measured different commits: run all legs of the workflow again`
      )
    }
  }
  const doubled = doubledBinary(results.map(({ leg }) => leg))
  if (doubled !== null) {
    throw new UserError(
      `${doubled} was measured by more than one leg: give each leg its own packages or targets`
    )
  }
  log.info(
    `${results.length} of ${plan.legs.length} legs measured ${first.commit.slice(0, 7)}`
  )

  const repository = await openRepository(plan.workingDirectory, environment)
  const { base } = first
  const ensured =
    base === '' || first.leg.occasion === 'push'
      ? { missing: '' }
      : await ensureCommit(repository, base, host.token)
  const budget = await readBudget(
    plan,
    { repository: { ...repository, head: first.commit } },
    host.event?.kind === 'pull_request' ? host.event.author : '',
    'missing' in ensured ? null : base
  )
  const findings: Findings = {
    legs: results.map(({ leg }) => leg),
    budget,
    override: noOverride
  }
  const provenance = mergeProvenance([first, ...others])
  return withMissing(await judgeFindings(findings, provenance, host), missing)
}

function doubledBinary(legs: Findings['legs']): string | null {
  const seen = new Set<string>()
  for (const { binary, build } of legs.flatMap(({ head }) => head)) {
    const name = `${binary.mainPackage} for ${build?.target ?? ''}`
    if (seen.has(name)) return name
    seen.add(name)
  }
  return null
}
