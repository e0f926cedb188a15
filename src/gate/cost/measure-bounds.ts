// Between which bytes a module costs programs that don't use it yet: a lower bound
// imports its package and uses nothing, an upper bound uses all that it exports.
import type { Cause } from '../../core/model/explanation/explanation.ts'
import type { Cost } from '../../core/model/cost-schema.ts'
import type { BinaryReport, Report } from '../../core/model/report.ts'
import { exportedNames } from '../../toolchain/change/exported-names.ts'
import {
  completeRequirements,
  type RequiredModule
} from '../../toolchain/change/requirement.ts'
import {
  allUses,
  blankImports,
  removeUse,
  writeUse
} from '../../toolchain/change/use-packages.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'
import type { MeasuredTree } from '../measure-tree.ts'
import type { Host } from '../services.ts'
import { costReport } from './cost-report.ts'
import { measureHead } from './change-copy.ts'
import type { NewPackage } from './new-package.ts'
import type { OpenCopy } from './open-copy.ts'
import { plainSizes } from './plain-sizes.ts'

interface Unused {
  /** With the requirement set. */
  readonly copy: OpenCopy
  readonly base: MeasuredTree
  /** The module as it is required without it. */
  readonly before: RequiredModule
  readonly added: NewPackage
  readonly notices: readonly string[]
  readonly host: Host
}

/** @throws UserError for what can't be built */
export async function measureBounds({
  copy,
  base,
  before,
  added,
  notices,
  host: { log }
}: Unused): Promise<Report> {
  const { opened } = copy
  const paths = [added.path]
  const mains = new Set(
    base.build.listings.flatMap((listing) =>
      listing.mains.map(({ directory }) => directory)
    )
  )
  const targets = opened.targets.map(({ facts }) => facts.target)
  const lower = await log.group(
    `Build with an import of ${added.path} alone`,
    async () => {
      for (const target of targets) {
        await writeUse([...mains], target, blankImports(paths))
      }
      await completeRequirements(copy, added.path)
      return await plainSizes(await copy.reopen())
    }
  )
  const leftOut = await log.group(`Use all that ${added.path} exports`, () =>
    useAll(opened, [...mains], paths)
  )
  const head = await log.group('Build and measure it', () => measureHead(copy))
  await removeUse([...mains], targets)
  const cost: Cost = {
    kind: 'new',
    module: added.module,
    baseVersion: before.version,
    headVersion: added.version,
    packages: paths,
    bounds: boundsOf(base, lower.programs, head),
    leftOut
  }
  const report = costReport(base, head, cost, {
    opened,
    notices: [...notices, ...leftOutNotice(leftOut)]
  })
  return { ...report, reports: report.reports.map(withoutUse) }
}

/** The file that uses everything is no cause that somebody could change. */
function withoutUse({ explanation, ...binary }: BinaryReport): BinaryReport {
  if (explanation === undefined) return binary
  const arrivals = explanation.arrivals.map((arrival) =>
    arrival.cause.kind === 'import'
      ? { ...arrival, cause: withoutPlaces(arrival.cause) }
      : arrival
  )
  const rest = { ...explanation, arrivals, symbols: [] }
  const { deadCode, contents, duplicates } = rest
  const says = arrivals.length + contents.length + duplicates.length > 0
  return says || deadCode !== null ? { ...binary, explanation: rest } : binary
}

function withoutPlaces(cause: Extract<Cause, { readonly kind: 'import' }>) {
  const edges = cause.edges.map(({ from, to }) => ({ from, to }))
  return { ...cause, edges }
}

/** @returns how many exported names are left out, of the target that has most */
async function useAll(
  opened: OpenTree,
  mains: readonly string[],
  paths: readonly string[]
): Promise<number> {
  let leftOut = 0
  for (const target of opened.targets) {
    const names = await exportedNames(opened, target, paths)
    const generic = names.filter(({ kind }) => kind === 'generic')
    leftOut = Math.max(leftOut, generic.length)
    await writeUse(mains, target.facts.target, allUses(paths, names))
  }
  return leftOut
}

function boundsOf(
  base: MeasuredTree,
  lower: readonly {
    readonly mainPackage: string
    readonly target: string
    readonly size: number
  }[],
  head: MeasuredTree
): NonNullable<Cost['bounds']> {
  return head.measurements.flatMap(({ binary, build }) => {
    const { mainPackage } = binary
    const target = build?.target ?? ''
    const before = base.measurements.find(
      (one) =>
        one.binary.mainPackage === mainPackage && one.build?.target === target
    )
    const least = lower.find(
      (one) => one.mainPackage === mainPackage && one.target === target
    )
    if (before === undefined || least === undefined) return []
    const { fileSize } = before.binary
    return [
      {
        mainPackage,
        target,
        lower: least.size - fileSize,
        upper: binary.fileSize - fileSize
      }
    ]
  })
}

function leftOutNotice(leftOut: number): string[] {
  return leftOut === 0
    ? []
    : [
        `${leftOut} exported generic ${leftOut === 1 ? 'name is' : 'names are'} in no bound: what generic code adds depends on the types that it is used with`
      ]
}
