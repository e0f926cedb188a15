// Measurements and reports for pages, and what a finished page holds.
import { gunzipSync } from 'node:zlib'
import { compareAndExplain } from '../../../src/core/explain/explain.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import type { Report } from '../../../src/core/model/report.ts'
import type { PageBinary, PageData } from '../../../src/core/page/page-data.ts'
import { judgeFiles } from '../../../src/core/policy/judge-files.ts'

/** Parts of a page that do nothing. */
export const parts = {
  script: 'void 0',
  style: 'body{margin:0}'
}

export const noLinks = { runUrl: '', filesUrl: '' }

/** The report of two sides, without a budget. */
export function reportOf(
  base: Measurement | null,
  head: Measurement | null
): Report {
  return judgeFiles([compareAndExplain(base, head)], null)
}

/** The data that is written into a page. */
export function dataIn(html: string): PageData {
  const [, text = ''] =
    /<script type="application\/octet-stream" id="data">([^<]*)</.exec(html) ??
    []
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8'))
}

/** A symbol of a page as `[package, group, name, base, head]`. */
export type Line = readonly [string, string, string, number, number]

export function lines(binary: PageBinary): readonly Line[] {
  const { symbols, packages, groups } = binary
  return symbols.name.map((name, row): Line => [
    packages[symbols.package[row] ?? -1]?.path ?? '?',
    groups[symbols.group[row] ?? -1] ?? '',
    name,
    symbols.base[row] ?? -1,
    symbols.head[row] ?? -1
  ])
}

/** What no symbol has, as `[package, region, base, head]`. */
export function rests(
  { rest, packages }: PageBinary,
  regions: readonly string[]
): readonly (readonly [string, string, number, number])[] {
  return rest.package.map((place, row) => [
    packages[place]?.path ?? '?',
    regions[rest.region[row] ?? -1] ?? '?',
    rest.base[row] ?? -1,
    rest.head[row] ?? -1
  ])
}
