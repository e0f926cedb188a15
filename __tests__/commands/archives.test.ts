// Archives on the command line: where a binary may stand, an archive may.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { analyze } from '../../src/commands/analyze.ts'
import { diff } from '../../src/commands/diff.ts'
import { measuredBinaries } from '../../src/commands/measured-binaries.ts'
import { readPrograms } from '../../src/commands/why/read-programs.ts'
import { showDiff } from '../../src/commands/show-result.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { renderMarkdown } from '../../src/core/report/markdown/report.ts'
import { renderText } from '../../src/core/report/terminal/report.ts'
import { layOut, packers, sizeOf } from '../analyze/packing.ts'
import { withOtherBuildId, workshop } from '../core/measure/build.ts'
import { dataIn } from '../core/page/pages.ts'
import { typed } from './typed.ts'

const shop = workshop()
afterAll(shop.remove)
const at = (name: string): string => join(shop.directory, name)

const linux = shop.build('linux', { ldflags: '-s -w' })
const larger = shop.build('larger', { ldflags: '-w' })
const windows = shop.build('windows', { ldflags: '-s -w', goos: 'windows' })

function packed(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(at(`${name}.d`))
  layOut({ directory: at(`${name}.d`), files })
  packers['tar.gz'](at(`${name}.d`), at(name))
  return at(name)
}

const one = packed('one_1.0.tar.gz', { tool: linux })
const two = packed('two_1.1.tar.gz', { tool: larger, 'tool.exe': windows })

const json = async (...line: readonly string[]): Promise<unknown> => {
  const output = at('output.json')
  await analyze(typed(...line, '--format', 'json', '--output', output))
  return JSON.parse(readFileSync(output, 'utf8'))
}

describe('analyze', () => {
  it('gives a measurement for an archive with one program, a list for several', async () => {
    expect(await json('analyze', one)).toMatchObject({
      binary: { archive: { path: 'tool', file: 'one_1.0.tar.gz' } }
    })
    expect(await json('analyze', two)).toMatchObject([
      { binary: { goos: 'linux', archive: { path: 'tool' } } },
      { binary: { goos: 'windows', archive: { path: 'tool.exe' } } }
    ])
  })

  it.each(['text', 'markdown'])('shows both sizes as %s', async (format) => {
    const output = at(`output.${format}`)
    await analyze(typed('analyze', one, '--format', format, '--output', output))
    const shown = readFileSync(output, 'utf8')
      .replaceAll('<!-- -->', '')
      .replaceAll(/&#(\d{1,4});/g, (_, code) =>
        String.fromCharCode(Number(code))
      )
    expect(shown).toMatch(
      /in one_1\.0\.tar\.gz \(tar\.gz\) as tool: [\d.]+ KiB to download, [\d.]+ MiB unpacked/
    )
  })
})

describe('analyze and diff as a page', () => {
  const output = at('page.html')
  const pageOf = async (...line: readonly string[]): Promise<string> => {
    const args = typed(...line, '--format', 'html', '--output', output)
    if (line[0] === 'analyze') await analyze(args)
    else await showDiff(await diff(args), args.destination)
    return readFileSync(output, 'utf8')
  }

  it('write one file that names no other, with the source files of functions', async () => {
    const pages = [
      await pageOf('analyze', two),
      await pageOf('diff', linux, windows)
    ]
    for (const html of pages) {
      const addresses = html.match(/\b(?:src|href|action)="[^"]*"/g)
      expect(addresses).toEqual(['href="data:,"'])
      expect(dataIn(html).binaries.at(-1)).toMatchObject({
        target: 'windows/amd64',
        groups: expect.arrayContaining(['proc.go']),
        head: { fileSize: sizeOf(windows) }
      })
    }
    expect(pages.map((html) => dataIn(html).binaries.length)).toEqual([2, 1])
  })

  it('show every symbol of both sides, and the change of the report', async () => {
    const { report, measurements } = await diff(typed('diff', linux, windows))
    const [binary] = dataIn(await pageOf('diff', linux, windows)).binaries
    const heads = measurements[1]?.symbols.filter(({ size }) => size > 0)
    const shown = binary?.symbols.head.filter((size) => size > 0)
    expect(shown).toHaveLength(heads?.length ?? -1)
    expect(report.reports[0]?.delta.fileSize).toBe(
      (binary?.head?.fileSize ?? 0) - (binary?.base?.fileSize ?? 0)
    )
  })

  it.each(['html', 'svg'])('refuse a view as %s', async (format) => {
    const line = ['--format', format, '--by', 'region'] as const
    const why = '--by, --top, --filter, --within and --tree are for text and'
    await expect(analyze(typed('analyze', one, ...line))).rejects.toThrow(why)
    await expect(diff(typed('diff', one, two, ...line))).rejects.toThrow(why)
  })

  it('draw a still map', async () => {
    const svg = at('map.svg')
    await analyze(typed('analyze', two, '--format', 'svg', '--output', svg))
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg [^]*<\/svg>\n$/)
  })
})

describe('diff', () => {
  it('pairs programs of archives by their main packages and targets', async () => {
    const { report } = await diff(typed('diff', one, two))
    expect(
      report.reports.map(({ status, target }) => [status, target])
    ).toEqual([
      ['changed', 'linux/amd64'],
      ['added', 'windows/amd64']
    ])
    const [changed] = report.reports
    expect(changed?.delta).toMatchObject({
      fileSize: sizeOf(larger) - sizeOf(linux),
      archive: sizeOf(two) - sizeOf(one)
    })
  })

  it('shows the sizes of archives', async () => {
    const { report } = await diff(typed('diff', one, two))
    const text = renderText(report, { width: 100, colours: false })
    expect(text).toMatch(
      /Archives: one_1\.0\.tar\.gz, [\d.]+ KiB \([\d.]+ MiB unpacked\) → two_1\.1\.tar\.gz, [\d.]+ MiB \([\d.]+ MiB unpacked\), \+[\d.]+ [KM]iB: /
    )
    const markdown = renderMarkdown(report, { limit: 65_536 })
    expect(markdown).toContain('Sizes, gzip and archives')
    expect(markdown).toMatch(/base → head \| +gzip \| +archive \|/)
  })

  it('says nothing of archives where there are none', async () => {
    const { report } = await diff(typed('diff', linux, larger))
    expect(report.reports[0]?.delta).not.toHaveProperty('archive')
    const text = renderText(report, { width: 100, colours: false })
    expect(text).not.toContain('Archives')
    expect(renderMarkdown(report, { limit: 65_536 })).not.toContain('archives')
  })

  it('gives no change of an archive where one side is in none', async () => {
    const { report } = await diff(typed('diff', linux, one))
    expect(report.reports[0]?.status).toBe('unchanged')
    expect(report.reports[0]?.delta).not.toHaveProperty('archive')
  })

  it('calls programs identical but for build IDs, in archives and out of them', async () => {
    writeFileSync(at('other-id'), withOtherBuildId(linux))
    const archive = packed('other_id.tar.gz', { tool: at('other-id') })
    for (const other of [at('other-id'), archive]) {
      const { report } = await diff(typed('diff', linux, other))
      expect(report.reports).toMatchObject([
        { status: 'unchanged', onlyBuildIds: true, symbols: [] }
      ])
      const text = renderText(report, { width: 100, colours: false })
      expect(text).toContain('is identical but for build IDs')
      const markdown = renderMarkdown(report, { limit: 65_536 })
      expect(markdown).toContain('is identical but for build IDs')
    }
    // A byte that is none of them.
    const changed = readFileSync(linux)
    const text = changed.indexOf('\xff\xff\xff\xff\xff\xff\xff', 5000, 'latin1')
    changed[text] = 0xfe
    writeFileSync(at('changed'), changed)
    const { report } = await diff(typed('diff', linux, at('changed')))
    expect(report.reports).toMatchObject([{ status: 'changed' }])
    expect(report.reports[0]).not.toHaveProperty('onlyBuildIds')
  })

  it('compares two programs whatever they are, and their tables', async () => {
    const { report, viewed } = await diff(
      typed('diff', one, windows, '--by', 'region')
    )
    expect(report.reports).toHaveLength(1)
    expect(viewed?.head.binary.goos).toBe('windows')
  })

  it('refuses a table of several', async () => {
    await expect(
      diff(typed('diff', one, two, '--by', 'region'))
    ).rejects.toThrow(
      '--by region compares two binaries, and there are 2 to compare: unpack the one of interest'
    )
  })
})

describe('other commands', () => {
  it('read archives', async () => {
    const binaries = await measuredBinaries([two, linux])
    expect(binaries.map(({ target }) => target)).toEqual([
      'linux/amd64',
      'windows/amd64',
      'linux/amd64'
    ])
    const args = typed('why', 'fmt', '--file', two)
    const { measurements } = await readPrograms({ ...args, positionals: [] })
    expect(measurements.map(({ binary }: Measurement) => binary.goos)).toEqual([
      'linux',
      'windows'
    ])
  })
})
