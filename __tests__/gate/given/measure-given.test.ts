// Binaries that are there already: what each form of pattern means, and what is made of
// files that somebody placed there to deceive.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { parseGivenPattern } from '../../../src/core/given/given-pattern.ts'
import { archivesOf } from '../../../src/core/compare/archives.ts'
import { renderMarkdown } from '../../../src/core/report/markdown/report.ts'
import { renderText } from '../../../src/core/report/terminal/report.ts'
import {
  measureGiven,
  type MeasuredGiven
} from '../../../src/gate/given/measure-given.ts'
import type { Host, RunArtifactsOf } from '../../../src/gate/services.ts'
import { silentLog } from '../../../src/host/log.ts'
import { workshop } from '../../core/measure/build.ts'
import { grown, provenance, report } from '../../core/report/reports.ts'
import { makeZip } from '../../store/zips.ts'

const shop = workshop()
afterAll(shop.remove)

const stripped = shop.build('tool', { ldflags: '-s -w' })
const withSymbols = shop.build('tool-debug', { ldflags: '-w' })

let root = ''
let scratch = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'given-')))
  scratch = mkdtempSync(join(tmpdir(), 'given-scratch-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
  rmSync(scratch, { recursive: true, force: true })
})

/** Copies a program to a place in the tree. */
function put(path: string, program = stripped): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  copyFileSync(program, join(root, path))
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

async function measured(
  patterns: string,
  {
    twins = '',
    runArtifacts
  }: {
    readonly twins?: string
    readonly runArtifacts?: RunArtifactsOf
  } = {}
): Promise<MeasuredGiven> {
  const given = {
    patterns: patterns
      .split(' ')
      .map((text) => parseGivenPattern('binaries', text)),
    twins,
    base: []
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else is read
  const host = { scratch, log: silentLog, runArtifacts } as unknown as Host
  return await measureGiven(given, 'head', host, {
    workingDirectory: root,
    head: 'a'.repeat(40)
  })
}

describe('given binaries', () => {
  it.each(['dist/tool', 'dist', 'dist/*', '**/tool', './dist/t?ol'])(
    'are found by %s',
    async (pattern) => {
      put('dist/tool')
      const { measurements, given, files } = await measured(pattern)
      expect(measurements.map(({ binary }) => binary.name)).toEqual([
        'measured'
      ])
      expect(measurements[0]?.build).toBeNull()
      expect(given.binaries).toMatchObject([
        { file: 'dist/tool', stripped: 'yes', isHead: 'unknown' }
      ])
      expect(files).toEqual([join(root, 'dist/tool')])
    }
  )

  it('are one where two files have the same bytes', async () => {
    put('dist/tool')
    put('dist/copy')
    const { measurements, notices } = await measured('dist')
    expect(measurements).toHaveLength(1)
    expect(notices).toEqual([
      expect.stringContaining('measured once, as their bytes are those of')
    ])
  })

  it('are refused where two files are one program, and differ', async () => {
    put('dist/a')
    put('dist/b', withSymbols)
    await expect(measured('dist')).rejects.toThrow(
      /dist\/a and dist\/b are both .* and differ/
    )
  })

  it('know the packages that hold them', async () => {
    put('dist/tool')
    execFileSync('tar', ['-czf', 'tool.tar.gz', 'tool'], {
      cwd: join(root, 'dist')
    })
    execFileSync('tar', ['-cf', 'tool.tar', 'tool'], {
      cwd: join(root, 'dist')
    })
    const { measurements } = await measured('dist')
    expect(measurements).toHaveLength(1)
    const archives = measurements.flatMap(({ binary }) => archivesOf(binary))
    expect(archives.map(({ format }) => format).toSorted()).toEqual([
      'tar',
      'tar.gz'
    ])
  })

  it('get names from their twins, which are no binaries of their own', async () => {
    put('dist/tool')
    put('dist/tool.debug', withSymbols)
    const { measurements, notices } = await measured('dist', {
      twins: '{dir}/{file}.debug'
    })
    expect(measurements.map(({ attribution }) => attribution.level)).toEqual([
      'symbols'
    ])
    expect(notices).toEqual([])
  })

  it.each([
    ['is absent', () => {}],
    ['is a link', () => symlinkSync(withSymbols, join(root, 'dist/tool.debug'))]
  ])('have names of functions alone where the twin %s', async (_, make) => {
    put('dist/tool')
    make()
    const { measurements, notices } = await measured('dist/tool', {
      twins: '{dir}/{file}.debug'
    })
    expect(measurements[0]?.attribution.level).toBe('functions')
    expect(notices[0]).toContain('twins: no such executable')
  })

  it('that are equal share the twin of any of them', async () => {
    put('dist/a')
    put('dist/b')
    put('dist/b.debug', withSymbols)
    const { measurements, notices } = await measured('dist', {
      twins: '{dir}/{file}.debug'
    })
    expect(measurements.map(({ attribution }) => attribution.level)).toEqual([
      'symbols'
    ])
    expect(notices).toEqual([expect.stringContaining('measured once')])
  })

  it('in an archive alone have no twin, and no notice of one', async () => {
    put('dist/tool')
    execFileSync('tar', ['-czf', 'tool.tar.gz', 'tool', '--remove-files'], {
      cwd: join(root, 'dist')
    })
    const { measurements, notices } = await measured('dist', {
      twins: '{dir}/{file}.debug'
    })
    expect(measurements.map(({ attribution }) => attribution.level)).toEqual([
      'functions'
    ])
    expect(notices).toEqual([])
  })

  it('come from the list of GoReleaser', async () => {
    put('dist/tool_linux_amd64_v1/tool')
    put('dist/unlisted', withSymbols)
    const path = 'dist/tool_linux_amd64_v1/tool'
    write('dist/artifacts.json', JSON.stringify([{ path, type: 'Binary' }]))
    const { given, files } = await measured('dist/artifacts.json')
    expect(given.binaries.map(({ file }) => file)).toEqual([path])
    expect(files).toEqual([join(root, 'dist/artifacts.json'), join(root, path)])
  })

  it('lie, with packages and twins, where they really are; what was passed over is not among them', async () => {
    put('dist/tool')
    put('dist/tool.debug', withSymbols)
    write('dist/main.go', 'package main')
    const cwd = join(root, 'dist')
    execFileSync('tar', ['-czf', 'tool.tar.gz', 'tool'], { cwd })
    execFileSync('tar', ['-czf', 'source.tar.gz', 'main.go'], { cwd })
    symlinkSync(root, join(scratch, 'linked'))
    const { files } = await measured(join(scratch, 'linked', 'dist'), {
      twins: '{dir}/{file}.debug'
    })
    expect(files.toSorted()).toEqual(
      ['tool', 'tool.debug', 'tool.tar.gz'].map((file) => join(cwd, file))
    )
  })
})

describe('given files that are refused', () => {
  it.each([
    ['nothing', 'is not there'],
    ['none/*', 'matches no file'],
    ['text', 'is neither an executable nor an archive'],
    ['empty', 'holds no file'],
    ['fifo', 'is not a regular file'],
    ['link', 'is a link'],
    ['linked/tool', 'lies behind one'],
    ['linked/*', 'lies behind one'],
    ['texts', 'no executable is among the 1 files']
  ])('%s', async (pattern, why) => {
    put('dist/tool')
    write('text', 'text')
    write('texts/a', 'text')
    mkdirSync(join(root, 'empty'))
    execFileSync('mkfifo', [join(root, 'fifo')])
    symlinkSync('dist/tool', join(root, 'link'))
    symlinkSync('dist', join(root, 'linked'))
    await expect(measured(pattern)).rejects.toThrow(why)
  })

  it('are passed over in a directory, and counted', async () => {
    put('dist/tool')
    write('dist/README', 'text')
    execFileSync('mkfifo', [join(root, 'dist/fifo')])
    symlinkSync('/etc/passwd', join(root, 'dist/link'))
    symlinkSync('/', join(root, 'dist/everything'))
    const { measurements, given } = await measured('dist')
    expect(measurements).toHaveLength(1)
    expect(given.passedOver).toBe(4)
  })

  it('are refused where they are larger than can be read', async () => {
    put('dist/tool')
    truncateSync(join(root, 'dist/tool'), 2 ** 31)
    await expect(measured('dist/tool')).rejects.toThrow('files of up to')
  })

  it('in a list that leads out are refused', async () => {
    write(
      'artifacts.json',
      JSON.stringify([{ path: '../../bin/sh', type: 'Binary' }])
    )
    await expect(measured('artifacts.json')).rejects.toThrow(
      'not below the working directory'
    )
  })

  it('have names that stay names', async () => {
    const name = '$(touch x)\u001b[31m\n::error::<img src=x>**@octocat**'
    put('dist/!')
    put(`dist/${name}`)
    const { notices, given } = await measured('dist')
    expect(notices.join()).toContain('<img')
    const shown = {
      ...report([grown()]),
      provenance: { ...provenance, notices, given }
    }
    const markdown = renderMarkdown(shown, { limit: 60_000 })
    expect(markdown).toContain('&#60;img')
    expect(markdown).not.toMatch(/<img|\*\*@|@octocat|^::/m)
    expect(markdown).not.toContain('\u001b')
    const text = renderText(shown, { colours: false, width: 100 })
    expect(text).toContain('$(touch x)')
    expect(text).not.toMatch(/^::/m)
    expect(text).not.toContain('\u001b')
    expect(existsSync(join(root, 'x'))).toBe(false)
  })
})

const artifactOf = (
  files: Readonly<Record<string, Buffer>>,
  digest = ''
): RunArtifactsOf => ({
  jobStart: async () => ({ state: 'found', startedAt: '', earlier: [] }),
  find: async () => ({
    state: 'found',
    artifacts: [{ id: 1, name: 'bins', digest, createdAt: '' }]
  }),
  download: async () => ({
    state: 'downloaded',
    bytes: makeZip(
      Object.entries(files).map(([name, content]) => ({ name, content }))
    )
  })
})

describe('an artifact', () => {
  const tool = readFileSync(stripped)

  it.each(['artifact:bins', 'artifact:bins/x/tool', 'artifact:bins/**'])(
    'holds binaries: %s',
    async (pattern) => {
      const { given } = await measured(pattern, {
        runArtifacts: artifactOf({ 'x/tool': tool })
      })
      expect(given.binaries.map(({ file }) => file)).toEqual([
        'artifact:bins/x/tool'
      ])
    }
  )

  it('holds the list of GoReleaser beside what it names', async () => {
    const list = [
      { path: 'dist/metadata.json', type: 'Metadata' },
      { path: 'dist/x/tool', type: 'Binary' }
    ]
    const { given } = await measured('artifact:bins/artifacts.json', {
      runArtifacts: artifactOf({
        'artifacts.json': Buffer.from(JSON.stringify(list)),
        'x/tool': tool
      })
    })
    expect(given.binaries.map(({ file }) => file)).toEqual([
      'artifact:bins/x/tool'
    ])
  })

  it.each([
    ['leads out', artifactOf({ '../tool': tool }), 'leads out'],
    ['has another digest', artifactOf({ tool }, 'sha256:00'), 'another digest']
  ])('that %s is refused', async (_, runArtifacts, why) => {
    await expect(measured('artifact:bins', { runArtifacts })).rejects.toThrow(
      why
    )
  })

  it('is of a workflow run', async () => {
    await expect(measured('artifact:bins')).rejects.toThrow(
      'can only be had in a workflow run'
    )
  })
})
