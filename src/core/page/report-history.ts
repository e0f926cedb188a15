// The sizes that a report has of a binary before its change, and the change as the last
// point of them.
import type { BinaryReport, Report } from '../model/report.ts'
import type { PageHistory, PagePoint } from './page-data.ts'
import { pageName } from './symbol-rows.ts'

/** Modules of a step. */
const maxModules = 50

/**
 * A history for each binary that has one, in the order of `binaries`.
 * @param filesUrl address below which the repository's files are, `https://…/blob`; '' for none
 */
export function reportHistories(
  binaries: readonly BinaryReport[],
  { provenance }: Pick<Report, 'provenance'>,
  filesUrl: string
): readonly PageHistory[] {
  const commits = filesUrl.endsWith('/blob')
    ? `${filesUrl.slice(0, -'blob'.length)}commit/`
    : ''
  return binaries.flatMap((binary) => {
    const { history = [], head, mainPackage, target } = binary
    if (history.length === 0) return []
    const points = history.map(
      ({ commit, time, missing, fileSize, gzip }): PagePoint => ({
        ...namesOf(commit, commits),
        time,
        missing,
        fileSize,
        gzip,
        step: null
      })
    )
    const name = (head ?? binary.base)?.binary.name ?? ''
    const last = headPoint(binary, provenance?.headCommit ?? '', commits)
    return [
      shownHistory({ name, mainPackage, target, points: [...points, ...last] })
    ]
  })
}

/** A history whose names, which are those of strangers, are text that steers nothing. */
export function shownHistory({
  name,
  mainPackage,
  target,
  points
}: PageHistory): PageHistory {
  return {
    name: pageName(name),
    mainPackage: pageName(mainPackage),
    target: pageName(target),
    points: points.map((point) => ({
      ...point,
      label: pageName(point.label),
      commit: pageName(point.commit),
      url: /^https?:\/\/\S{1,1000}$/.test(point.url) ? point.url : '',
      time: pageName(point.time),
      step:
        point.step?.map((row) => ({ ...row, module: pageName(row.module) })) ??
        null
    }))
  }
}

function headPoint(
  { head, baseline, modules }: BinaryReport,
  commit: string,
  commits: string
): readonly PagePoint[] {
  if (head === null) return []
  return [
    {
      ...namesOf(commit, commits),
      time: '',
      missing: baseline?.distance ?? 0,
      fileSize: head.binary.fileSize,
      gzip: head.binary.compressed?.gzip ?? null,
      step: modules
        .filter(({ delta }) => delta !== 0)
        .slice(0, maxModules)
        .map(({ path, base, head: after }) => ({
          module: pageName(path),
          base,
          head: after
        }))
    }
  ]
}

function namesOf(
  commit: string,
  commits: string
): Pick<PagePoint, 'label' | 'commit' | 'url'> {
  const isKnown = /^[0-9a-f]{40,64}$/.test(commit)
  return {
    label: isKnown ? commit.slice(0, 7) : 'this change',
    commit: isKnown ? commit : '',
    url: isKnown && commits !== '' ? `${commits}${commit}` : ''
  }
}
