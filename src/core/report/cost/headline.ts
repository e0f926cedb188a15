// The sentence of what a module costs.
import type { Cost } from '../../model/cost-schema.ts'
import type { BinaryReport, Report } from '../../model/report.ts'
import { formatBytes, formatPercent } from '../../text/sizes.ts'
import { labelOf } from '../ranking.ts'

/** A piece of a sentence: text, or a name that a renderer may set apart. */
type Phrase = string | { readonly name: string }

/** The sentence in pieces, without a full stop. */
export function costPhrases(report: Report, cost: Cost): readonly Phrase[] {
  return cost.bounds === undefined
    ? exactPhrases(report, cost)
    : boundPhrases(report, cost, cost.bounds)
}

function exactPhrases(report: Report, cost: Cost): readonly Phrase[] {
  const { reports } = report
  const subject = subjectOf(cost)
  const changed = reports
    .filter(({ delta }) => delta.fileSize !== 0)
    .toSorted((a, b) => Math.abs(b.delta.fileSize) - Math.abs(a.delta.fileSize))
  const [most] = changed
  const [first] = reports
  if (first === undefined) return [...subject, ': nothing was measured']
  if (most === undefined) {
    const which: readonly Phrase[] =
      reports.length === 1
        ? [programOf(first, report)]
        : [`any of ${reports.length} programs`]
    const isSame = reports.every(({ status }) => status === 'unchanged')
    return [
      ...subject,
      isSame ? ' changes no byte of ' : ' changes no size of ',
      ...which
    ]
  }
  const sum = changed.reduce((total, { delta }) => total + delta.fileSize, 0)
  if (reports.length === 1) {
    return [
      ...subject,
      verbOf(most.delta.fileSize),
      programOf(most, report),
      ` ${amountOf(most)}`
    ]
  }
  return [
    ...subject,
    verbOf(sum),
    `${reports.length} programs ${formatBytes(Math.abs(sum))}, most: `,
    programOf(most, report),
    ` ${signOf(most)}${amountOf(most)}`
  ]
}

function verbOf(bytes: number): string {
  return bytes < 0 ? ' saves ' : ' costs '
}

function signOf({ delta }: BinaryReport): string {
  return delta.fileSize < 0 ? '-' : '+'
}

/** `104.0 KiB (+0.6 %)`. */
function amountOf({ delta, base }: BinaryReport): string {
  const { fileSize } = delta
  return `${formatBytes(Math.abs(fileSize))} (${formatPercent(fileSize, base?.binary.fileSize ?? 0)})`
}

function programOf(binary: BinaryReport, report: Report): Phrase {
  const { name, target } = labelOf(binary, report)
  return { name: target === '' ? name : `${name} ${target}` }
}

/** `golang.org/x/net v0.1.0 → v0.2.0`. */
function subjectOf({
  kind,
  module,
  baseVersion,
  headVersion
}: Cost): readonly Phrase[] {
  const before = baseVersion === '' ? '' : ` ${baseVersion}`
  switch (kind) {
    case 'removal':
      return headVersion === ''
        ? ['removing ', { name: module }, before]
        : ['removing ', { name: module }, `${before} (${headVersion} stays)`]
    case 'replacement':
      return [
        'replacing ',
        { name: module },
        `${before} by `,
        { name: headVersion }
      ]
    default:
      return before === '' || baseVersion === headVersion
        ? [{ name: module }, headVersion === '' ? '' : ` ${headVersion}`]
        : [{ name: module }, `${before} → ${headVersion}`]
  }
}

function boundPhrases(
  report: Report,
  cost: Cost,
  bounds: NonNullable<Cost['bounds']>
): readonly Phrase[] {
  const { packages = [], module } = cost
  const [path = module] = packages
  const version = cost.headVersion === '' ? '' : ` ${cost.headVersion}`
  const most = bounds.toSorted((a, b) => b.upper - a.upper)[0]
  const binary = report.reports.find(
    ({ mainPackage, target }) =>
      mainPackage === most?.mainPackage && target === most.target
  )
  if (most === undefined || binary === undefined) {
    return [{ name: path }, `${version}: nothing was measured`]
  }
  const others = bounds.length - 1
  return [
    { name: path },
    `${version} would cost `,
    programOf(binary, report),
    ` between ${signedBytes(most.lower)} (imported, and nothing of it used) and ${signedBytes(most.upper)} (all that it exports in use)`,
    others === 0 ? '' : ', and no other program more'
  ]
}

function signedBytes(bytes: number): string {
  return bytes < 0 ? `-${formatBytes(-bytes)}` : formatBytes(bytes)
}
