// The recipes without GitHub, as their pages print them: a run on main records,
// a branch is compared with that, and growth over the budget is refused. Only
// npx, apt-get and the service itself are stood in for.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import { buildCache } from '../setup/build-cache.ts'
import { makeZip } from '../store/zips.ts'
import { project } from './job.ts'
import { program, table } from './program.ts'
import { git, makeRepository, write, type Repository } from './repository.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'

const small = 64 * 16
const minutes = 60_000
const budget = 'fail:\n  max-growth: 100 KiB\n'
const grown = { 'table.go': table(small + 40_000) }
const tooLarge = { 'table.go': table(small + 200_000) }

let sandbox: Sandbox
let repository: Repository
let variables: Record<string, string>

interface Ended {
  readonly code: number | null
  readonly output: string
}

beforeEach(() => {
  sandbox = makeSandbox()
  repository = makeRepository(sandbox, {
    ...program(small),
    '.github/go-size-gate.yml': budget
  })
  const bin = sandbox.directory('bin')
  const script = (name: string, text: string): void =>
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  script('apt-get', 'exit 0')
  script(
    'npx',
    `[ "$1 $2" = "--yes go-size-gate@1" ] || exit 9
shift 2
exec "${process.execPath}" "${join(project, 'dist', 'cli.js')}" "$@" --go-cache "${buildCache()}"`
  )
  variables = {
    PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
    HOME: sandbox.directory('home'),
    TMPDIR: sandbox.directory('tmp'),
    GIT_CONFIG_NOSYSTEM: '1'
  }
})

afterEach(() => {
  sandbox.remove()
})

/** The first block of a page with this fence. */
function blockOf(page: string, fence: string): string {
  const text = readFileSync(join(project, 'docs/recipes', page), 'utf8')
  const [, block] =
    new RegExp(`\`\`\`${fence}\\n([^]*?)\`\`\``).exec(text) ?? []
  if (block === undefined) throw new Error(`${page} has no block of ${fence}`)
  return block
}

function run(
  command: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {}
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const [file = '', ...args] = command
    const child = spawn(file, args, { cwd, env: { ...variables, ...more } })
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** As the runners of both services do: all lines in one shell, which ends with the first error. */
function runLines(
  lines: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>>
): Promise<Ended> {
  return run(['bash', '-eo', 'pipefail', '-c', lines.join('\n')], cwd, more)
}

const fromRecord = /stored measurement \(baseline directory\)/

function checkout(branch: string): string {
  return repository.checkout(`refs/heads/${branch}`, { depth: 0 })
}

function pipeline() {
  return Object(parse(blockOf('gitlab.md', 'yaml')))
}

function steps(): readonly { readonly command: string }[] {
  return Object(parse(blockOf('buildkite.md', 'yaml'))).steps
}

/** Runs the command of a step of Buildkite's pipeline. */
function step(index: number, cwd: string, sizes: string): Promise<Ended> {
  // What the upload of the pipeline does to dollars.
  const command = steps()[index]?.command.replaceAll('$$', () => '$') ?? ''
  expect(command).toContain('npx')
  return runLines([command], cwd, {
    SIZES_DIR: sizes,
    BUILDKITE_PIPELINE_SLUG: 'tool',
    BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main'
  })
}

describe('GitLab CI', () => {
  let server: Server
  let archive: Buffer | null
  let api: string

  beforeEach(async () => {
    archive = null
    server = createServer((request, response) => {
      const isWanted =
        request.url ===
          '/api/v4/projects/7/jobs/artifacts/main/download?job=size-record' &&
        request.headers['job-token'] === 'secret'
      response.statusCode = isWanted && archive !== null ? 200 : 404
      response.end(isWanted ? archive : null)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('port')
    api = `http://127.0.0.1:${address.port}/api/v4`
  })

  afterEach(() => {
    server.close()
  })

  const job = (name: string, cwd: string): Promise<Ended> => {
    const { '.size': shared, [name]: own } = pipeline()
    return runLines([...shared.before_script, ...own.script], cwd, {
      CI_API_V4_URL: api,
      CI_JOB_TOKEN: 'secret',
      CI_DEFAULT_BRANCH: 'main',
      CI_MERGE_REQUEST_PROJECT_ID: '7',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.tip('main'),
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: ''
    })
  }

  it(
    'records on main, passes a branch by that, and fails growth over the budget',
    async () => {
      const main = checkout('main')
      expect(await job('size-record', main)).toMatchObject({ code: 0 })
      // The cache brings the records back into the checkout of the next run.
      expect(await job('size-record', main)).toMatchObject({ code: 0 })
      const records = join(main, '.go-size-gate')
      const names = readdirSync(records)
      expect(names).toHaveLength(1)
      archive = makeZip(
        names.map((name) => ({
          name: `.go-size-gate/${name}`,
          content: readFileSync(join(records, name))
        }))
      )
      repository.commit('small', grown)
      const passed = await job('size', checkout('small'))
      expect(passed.output).toMatch(fromRecord)
      expect(passed).toMatchObject({ code: 0 })
      repository.commit('large', tooLarge)
      const failed = await job('size', checkout('large'))
      expect(failed.output).toMatch(fromRecord)
      expect(failed).toMatchObject({ code: 1 })
    },
    10 * minutes
  )

  it(
    'builds the base where there is nothing to download',
    async () => {
      repository.commit('small', grown)
      const { code, output } = await job('size', checkout('small'))
      expect(output).toContain('No records, so the base is built.')
      expect(output).toContain('built in this run')
      expect(code).toBe(0)
    },
    10 * minutes
  )

  it('has no cache and no record in the job of a merge request', () => {
    const { size, '.size': shared } = pipeline()
    expect({ ...shared, ...size }).not.toHaveProperty('cache')
    expect(JSON.stringify(size)).not.toContain('--record')
  })
})

describe('Buildkite', () => {
  it(
    'records on main, passes a branch by that, and fails growth over the budget',
    async () => {
      const sizes = sandbox.directory('sizes')
      expect(await step(0, checkout('main'), sizes)).toMatchObject({ code: 0 })
      expect(readdirSync(join(sizes, 'tool'))).toHaveLength(1)
      repository.commit('small', grown)
      const passed = await step(1, checkout('small'), sizes)
      expect(passed.output).toMatch(fromRecord)
      expect(passed).toMatchObject({ code: 0 })
      repository.commit('large', tooLarge)
      const failed = await step(1, checkout('large'), sizes)
      expect(failed.output).toMatch(fromRecord)
      expect(failed).toMatchObject({ code: 1 })
      expect(readdirSync(join(sizes, 'tool'))).toHaveLength(1)
    },
    10 * minutes
  )

  it('leaves no variable for the upload of the pipeline to replace', () => {
    for (const { command } of steps()) {
      expect(command.replaceAll('$$', '')).not.toContain('$')
    }
  })
})

describe('the hook before a push', () => {
  it(
    'lets a push within the budget through, by what an earlier one recorded, and refuses one over it',
    async () => {
      const clone = repository.checkout('refs/heads/main', { depth: 0 })
      writeFileSync(
        join(clone, '.git/hooks/pre-push'),
        blockOf('pre-push.md', 'sh'),
        { mode: 0o755 }
      )
      const push = async (branch: string): Promise<Ended> =>
        await run(['git', 'push', '-q', 'origin', branch], clone)
      const isThere = (branch: string): boolean =>
        git(clone, 'ls-remote', 'origin', `refs/heads/${branch}`) !== ''
      const commit = (branch: string, files: typeof grown): void => {
        git(clone, 'checkout', '--quiet', '-b', branch, 'origin/main')
        write(clone, files)
        git(clone, 'commit', '--quiet', '--all', '-m', branch)
      }

      commit('small', grown)
      // What is in no commit is not pushed, and not judged.
      write(clone, tooLarge)
      const first = await push('small')
      expect(first.output).toContain('built in this run')
      expect(first).toMatchObject({ code: 0 })
      expect(isThere('small')).toBe(true)
      expect(readdirSync(join(clone, '.git/go-size-gate'))).toHaveLength(2)
      git(clone, 'checkout', '--quiet', '.')

      commit('large', tooLarge)
      // As some type it: the hook is told no name of a branch then.
      const refused = await push('HEAD:refs/heads/large')
      expect(refused.output).toMatch(fromRecord)
      expect(refused.code).not.toBe(0)
      expect(isThere('large')).toBe(false)
      expect(git(clone, 'worktree', 'list').split('\n')).toHaveLength(1)
      expect(git(clone, 'status', '--porcelain')).toBe('')

      expect(await push(':small')).toMatchObject({ code: 0 })
      expect(isThere('small')).toBe(false)
    },
    10 * minutes
  )
})
