// Releases whose binaries are there already: built by the workflow, judged without a Go.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { terminalHost } from '../../../src/commands/terminal-host.ts'
import type { Report } from '../../../src/core/model/report.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { renderText } from '../../../src/core/report/terminal/report.ts'
import { gate } from '../../../src/gate/gate.ts'
import { platformOf } from '../../../src/gate/github-services.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { silentLog } from '../../../src/host/log.ts'
import { makeLab, type Lab } from '../../git/repository.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { buildCache } from '../../setup/build-cache.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
let server: string
/** Checked out at v1.1.0. */
let clone: string
/** A search path with git alone. */
let onlyGit: string
let github: GitHubServer

/** A program of which so many bytes can't be compressed. */
const program = (bytes: number): string => {
  let noise = ''
  while (noise.length < bytes * 2) {
    noise += createHash('sha256').update(noise).digest('hex')
  }
  return `package main\n\nfunc main() { println("${noise}") }\n`
}

/** Builds a commit's program into dist, packed. */
function build(at: string, flags: readonly string[] = []): Buffer {
  const dist = join(at, 'dist')
  mkdirSync(dist, { recursive: true })
  execFileSync('go', ['build', '-trimpath', '-o', 'dist/tool', ...flags, '.'], {
    cwd: at,
    env: {
      ...lab.surroundings,
      GOCACHE: buildCache(),
      GOFLAGS: '',
      GOTOOLCHAIN: 'local',
      CGO_ENABLED: '0'
    },
    stdio: 'pipe'
  })
  execFileSync('tar', ['-czf', 'tool.tar.gz', 'tool'], { cwd: dist })
  rmSync(join(dist, 'tool'))
  return readFileSync(join(dist, 'tool.tar.gz'))
}

const stamped = ['-buildvcs=true']
let first: Buffer
let second: Buffer

beforeAll(() => {
  lab = makeLab()
  server = lab.create('server')
  lab.commit(server, {
    'go.mod': 'module example.com/tool\n\ngo 1.19\n',
    'main.go': program(1000),
    '.gitignore': 'dist\n'
  })
  lab.git(server, 'tag', 'v1.0.0')
  first = build(lab.clone(server, 'first'), stamped)
  lab.commit(server, {
    'main.go': program(40_000),
    'budget.yml': 'release: { max-growth: { file: 1 MiB, package: 20 KiB } }\n',
    // The directory of the build is untracked.
    '.gitignore': 'other\n'
  })
  lab.git(server, 'tag', 'v1.1.0')
  clone = lab.clone(server, 'second')
  second = build(clone, stamped)
  onlyGit = mkdtempSync(join(tmpdir(), 'only-git-'))
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' })
  symlinkSync(realpathSync(git.trim()), join(onlyGit, 'git'))
})

afterAll(() => {
  lab.close()
  rmSync(onlyGit, { recursive: true })
})

beforeEach(async () => {
  github = await startGitHubServer()
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

/** Judges v1.1.0 by what lies in dist. */
async function judge(
  dist = second,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Report> {
  writeFileSync(join(clone, 'dist', 'tool.tar.gz'), dist)
  const plan = makePlan(
    {
      mode: 'release',
      'release-tag': 'v1.1.0',
      binaries: 'dist/*.tar.gz',
      'budget-file': 'budget.yml',
      ...inputs
    },
    Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
    clone,
    'linux/amd64'
  )
  const run = readRun({
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: github.url
  })
  const scratch = mkdtempSync(join(tmpdir(), 'scratch-'))
  try {
    const { report } = await gate(plan, {
      ...terminalHost(null, {}, silentLog, scratch),
      environment: { ...lab.surroundings, PATH: onlyGit },
      repository: 'o/r',
      releases: platformOf(run, 't').releases
    })
    return report
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const noticesOf = ({ provenance }: Report) =>
  (provenance?.notices ?? []).join('\n')

describe('a release of given binaries', () => {
  it('is judged by the packages of the release before it, with no Go on the machine', async () => {
    github.releases.add(
      'v1.0.0',
      { isImmutable: true },
      { 'tool_1.0.0.tar.gz': first }
    )
    const draft = github.releases.add('v1.1.0', { isDraft: true })
    const report = await judge()
    const [binary] = report.reports
    expect(binary?.verdict.reasons).toContainEqual(
      expect.objectContaining({
        state: 'fail',
        rule: 'package.release.max-growth',
        value: second.length - first.length
      })
    )
    expect(binary?.archives).toEqual([
      {
        format: 'tar.gz',
        base: first.length,
        head: second.length,
        delta: second.length - first.length
      }
    ])
    expect(report.release).toMatchObject({
      tag: 'v1.1.0',
      previous: { tag: 'v1.0.0', evidence: 'verified', source: 'assets' },
      verifiedReproducible: false
    })
    expect(report.provenance?.given?.binaries).toMatchObject([
      { isHead: 'yes', target: 'linux/amd64' }
    ])
    expect(renderText(report, { colours: false, width: 200 })).toContain(
      "whether a second build makes the same bytes can't be proved: the workflow built it"
    )
    // Nothing is attached to what is over its budget.
    expect(draft.assets).toEqual([])
  })

  it('gets its files where it is within budget, with the checksum of the package', async () => {
    const draft = github.releases.add('v1.1.0', { isDraft: true })
    const report = await judge()
    expect(report.verdict.state).toBe('pass')
    const sums = draft.assets.find(({ name }) => name === 'go-size-gate.sha256')
    const sha256 = createHash('sha256').update(second).digest('hex')
    expect(sums?.content.toString()).toContain(`${sha256}  tool.tar.gz\n`)
  })

  it('says that its files are not signed where there are any', async () => {
    const attached = noticesOf(await judge())
    const none = noticesOf(await judge(second, { 'release-attach': 'false' }))
    expect(attached).toContain('the files of the release are not signed')
    expect(none).not.toContain('are not signed')
  })

  it('is refused where nobody can sign it, before anything is measured', async () => {
    for (const [name, value] of [
      ['release-signature', 'keyless'],
      ['release-signature', 'key'],
      ['release-attest', 'true']
    ] as const) {
      await expect(judge(first, { [name]: value })).rejects.toThrow(
        new RegExp(`^${name}`)
      )
    }
    expect(github.requests).toEqual([])
  })

  it('is refused where they were built from another commit', async () => {
    await expect(judge(first)).rejects.toThrow(
      /^binaries: dist\/tool\.tar\.gz.* was built from the commit \w{7}, and the tag names \w{7}: build the tag's commit$/
    )
  })

  it('is refused where the tree has other changes than the directory of the build', async () => {
    const other = join(clone, 'other.go')
    writeFileSync(other, 'package main\n')
    try {
      await expect(judge()).rejects.toThrow(
        /changes that are not in the commit .* \(other\.go\)/
      )
    } finally {
      rmSync(other)
    }
  })

  it('says so where nothing is stamped into them', async () => {
    const report = await judge(build(clone, ['-buildvcs=false']))
    expect(noticesOf(report)).toContain(
      'is not known, as Go stamped no commit into them: dist/tool.tar.gz'
    )
  })
})
