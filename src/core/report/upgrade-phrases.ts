// What another Go adds, at the end of the report's first sentence.
import { upgradeName, upgradeSentence } from '../text/go-versions.ts'
import { binaryName, type Phrase } from './phrase.ts'
import type { GoUpgrade, Report } from '../model/report.ts'

/**
 * `; Go 1.25.3 → 1.26.8: +312.0 KiB, not counted as growth`: what Go adds is no
 * growth of the change, and who merges must know of it. Not where `verdict` is
 * about that already.
 */
export function upgradePhrases(
  report: Report,
  verdict: readonly Phrase[]
): readonly Phrase[] {
  if (report.verdict.state === 'error') return []
  const upgraded = report.reports.flatMap((binary) =>
    binary.goUpgrade === undefined
      ? []
      : [{ binary, upgrade: binary.goUpgrade }]
  )
  const [most] = upgraded.toSorted(
    (a, b) => upgradeSize(b.upgrade) - upgradeSize(a.upgrade)
  )
  if (most === undefined) return []
  const told = upgradeName(most.upgrade)
  if (verdict.some((one) => typeof one === 'string' && one.includes(told))) {
    return []
  }
  const sentence = `; ${upgradeSentence(most.upgrade)}`
  return report.reports.length === 1
    ? [sentence]
    : [sentence, ' (', binaryName(most.binary, report), ')']
}

/** Bytes; what is unknown comes first. */
function upgradeSize({ delta }: GoUpgrade): number {
  return Math.abs(delta?.fileSize ?? Number.MAX_SAFE_INTEGER)
}
