// The fan-in of a matrix: what the legs of this run measured is judged together.
// Nothing is built here.
import type { Plan } from '../plan/plan.ts'
import { noOverride } from '../policy/override.ts'
import { UserError } from '../user-error.ts'
import { collectLegs } from './collect-legs.ts'
import type { Host } from './host.ts'
import { judgeFindings } from './judge-findings.ts'
import type { Judged } from './judged.ts'
import { errorReport, type Findings } from './make-report.ts'
import { mergeProvenance, withNotices } from './merge-provenance.ts'
import { openCheckout } from './open-checkout.ts'
import { readBudget } from './read-budget.ts'
import { settle } from './settle.ts'
import { withMissing } from './with-missing.ts'

/**
 * The report of all legs. A leg without a measurement is an error, and the
 * others are reported.
 * @throws UserError without a repository, or where nothing can be asked
 */
export async function judgeLegs(asked: Plan, asking: Host): Promise<Judged> {
  const { log } = asking
  const { results, missing } = await collectLegs(asked, asking)
  for (const why of missing) log.warning(why)
  const [first, ...others] = results
  if (first === undefined) {
    return { report: errorReport(missing.join('; '), null), plan: asked }
  }
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
      `${doubled} was measured by more than one leg: give each leg its own packages or targets, or each job its own key`
    )
  }
  log.info(
    `Legs that measured ${first.commit.slice(0, 7)}: ${results.map(({ name }) => name).join(', ')}`
  )

  // What changed is told by the checkout, not by what the legs left.
  const repository = await openCheckout(asked, asking)
  const { occasion } = first.leg
  const about = { repository, occasion, base: first.base }
  const budget = await readBudget(asked, about, asking)
  const { plan, host, notices } = settle(asked, asking, budget)
  const findings: Findings = {
    legs: results.map(({ leg }) => leg),
    budget,
    override: noOverride
  }
  const merged = mergeProvenance([first, ...others])
  const provenance = withNotices(merged, notices)
  const report = await judgeFindings(findings, provenance, host)
  return { report: withMissing(report, missing), plan }
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
