import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseTarget, type Target } from '../../src/core/model/target.ts'
import { inspectBinary } from '../../src/core/binary/inspect.ts'
import { build as buildPrograms } from '../../src/toolchain/build.ts'
import { buildTree, type TreeBuild } from '../../src/toolchain/build-tree.ts'
import type { Tree } from '../../src/toolchain/source-tree.ts'
import { writeTree } from '../setup/programs.ts'
import {
  recordingLog,
  workbench,
  type Opening,
  type Workbench
} from './workbench.ts'

jest.setTimeout(300_000)

// Programs with C code: a compiler that is passed through runs inside of the
// build, sees its environment and can look around.

let bench: Workbench
let home: string
let outputs = 0

const withC = {
  targets: [parseTarget('linux/amd64')] as [Target],
  cgoEnabled: 'true'
} as const

async function build(opening: Opening): Promise<TreeBuild> {
  const opened = await bench.open(opening)
  return buildTree({
    opened,
    output: join(bench.directory, `output-${++outputs}`)
  })
}

/** A program whose C part is `c`. */
function writeProgram(name: string, c: string): Promise<Tree> {
  const comment = c
    .split('\n')
    .map((line) => `// ${line}`)
    .join('\n')
  return writeTree(join(bench.directory, name), {
    'go.mod': 'module example.com/withc\n\ngo 1.19\n',
    'main.go': `package main

${comment}
import "C"

func main() { println(int(C.answer())) }
`
  })
}

const plainC = 'static int answer(void) { return 42; }'

/** A compiler that does something of its own first. */
async function writeCompiler(name: string, script: string): Promise<string> {
  const path = join(bench.directory, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

/** `go build` as anyone runs it, in the environment of the user. */
function carelessBuild(
  tree: Tree,
  env: Record<string, string>,
  patterns: readonly string[] = []
): { ok: boolean; said: string } {
  const { status, stderr } = spawnSync(
    'go',
    ['build', '-o', '/dev/null', ...patterns, '.'],
    {
      cwd: tree.directory,
      env: {
        ...env,
        GOCACHE: join(bench.directory, 'careless-cache'),
        CGO_ENABLED: '1'
      }
    }
  )
  return { ok: status === 0, said: stderr.toString() }
}

let user: Record<string, string>

beforeAll(async () => {
  bench = await workbench()
  home = join(bench.directory, 'me')
  await mkdir(join(home, 'include'), { recursive: true })
  await writeFile(join(home, 'include', 'secret.h'), '#define SECRET 42\n')
  user = { PATH: process.env['PATH'] ?? '', HOME: home, GOTOOLCHAIN: 'local' }
})
afterAll(() => bench.remove())

describe('a build of C code', () => {
  it('does not find a header in the HOME by the name of HOME', async () => {
    const tree = await writeProgram(
      'reads-home',
      '#include "secret.h"\nstatic int answer(void) { return SECRET; }'
    )
    const compiler = await writeCompiler(
      'cc-home',
      'exec gcc -I"$HOME/include" "$@"'
    )
    const env = { ...user, CC: compiler }
    expect(carelessBuild(tree, env)).toEqual({ ok: true, said: '' })
    const log = recordingLog()
    await expect(build({ tree, plan: withC, env, log })).rejects.toThrow(
      /building for linux\/amd64 failed: .*secret\.h: No such file/
    )
  })

  it('does not find a header by a search path of the surroundings', async () => {
    const tree = await writeProgram(
      'reads-path',
      '#include <secret.h>\nstatic int answer(void) { return SECRET; }'
    )
    const env = { ...user, CPATH: join(home, 'include') }
    expect(carelessBuild(tree, env)).toEqual({ ok: true, said: '' })
    await expect(build({ tree, plan: withC, env })).rejects.toThrow(
      /secret\.h: No such file/
    )
  })

  it('does not accept flags that the surroundings allow', async () => {
    const tree = await writeProgram(
      'wants-flag',
      `#cgo CFLAGS: -specs=/dev/null\n${plainC}`
    )
    const env = { ...user, CGO_CFLAGS_ALLOW: '-specs=.*' }
    expect(carelessBuild(tree, env).said).not.toContain('invalid flag')
    await expect(build({ tree, plan: withC, env })).rejects.toThrow(
      'invalid flag in #cgo CFLAGS: -specs=/dev/null'
    )
  })

  it('sees no token, no runner and no HOME, and is otherwise what was asked', async () => {
    const tree = await writeProgram('spies', plainC)
    const seen = join(bench.directory, 'seen')
    const compiler = await writeCompiler(
      'cc-spy',
      `env >> '${seen}'\nexec gcc "$@"`
    )
    const env = {
      ...user,
      CC: compiler,
      CGO_CFLAGS: '-O1 -g',
      GITHUB_TOKEN: 'token-one',
      GH_TOKEN: 'token-two',
      ACTIONS_RUNTIME_TOKEN: 'token-three',
      ACTIONS_RESULTS_URL: 'https://results.example',
      INPUT_TOKEN: 'token-four',
      'INPUT_GITHUB-TOKEN': 'token-five',
      STATE_TOKEN: 'token-six',
      GITHUB_ENV: join(bench.directory, 'env-file'),
      GITHUB_OUTPUT: join(bench.directory, 'output-file'),
      RUNNER_TEMP: '/runner/temp',
      SSH_AUTH_SOCK: '/tmp/agent',
      NETRC: join(home, '.netrc'),
      AWS_SECRET_ACCESS_KEY: 'token-seven',
      GODEBUG: 'token-eight=1',
      GOAUTH: 'token-nine'
    }
    const made = await build({ tree, plan: withC, env })
    const lines = (await readFile(seen, 'utf8')).split('\n')
    expect(lines.filter((line) => /token|runner/i.test(line))).toEqual([])
    expect(
      lines.filter((line) =>
        /^(?:GITHUB_|GH_|ACTIONS_|INPUT_|STATE_|SSH_|NETRC|AWS_)/.test(line)
      )
    ).toEqual([])
    expect(lines).toContain(`HOME=${bench.workspace.home}`)
    expect(lines).toContain('GOFLAGS=')
    expect(lines).toContain('CGO_CFLAGS=-O1 -g')
    expect(lines.join('\n')).not.toContain(home)

    const [binary] = made.binaries
    const inspection = inspectBinary(await readFile(binary?.path ?? ''))
    expect(inspection).toMatchObject({ stripped: true })
    expect(inspection.buildInfo?.settings['CGO_ENABLED']).toBe('1')
    const twin = inspectBinary(await readFile(binary?.twinPath ?? ''))
    expect(twin.hasSymbolTable).toBe(true)
    expect(await readFile(binary?.depsPath ?? '', 'utf8')).toContain(
      ' -> main.main'
    )

    // As anyone builds, all of them are seen:
    const careful = (await readFile(seen, 'utf8')).length
    expect(carelessBuild(tree, { ...env, GODEBUG: '' }).said).toBe('')
    const careless = (await readFile(seen, 'utf8')).slice(careful)
    for (const number of ['one', 'two', 'three', 'four', 'seven', 'nine']) {
      expect(careless).toContain(`token-${number}`)
    }
    expect(careless).toContain('SSH_AUTH_SOCK=/tmp/agent')
  })

  it('takes no flag that runs a program, unless that was allowed', async () => {
    const tree = await writeProgram('linked-by', plainC)
    const marker = join(bench.directory, 'linker-ran')
    const linker = await writeCompiler(
      'ld-evil',
      `touch '${marker}'\nexec gcc "$@"`
    )
    const ldflags = ['-linkmode', 'external', '-extld', linker]
    const flagged = { ...withC, ldflags }
    await expect(build({ tree, plan: flagged })).rejects.toThrow(
      'ldflags: -extld'
    )
    expect(existsSync(marker)).toBe(false)
    await build({ tree, plan: { ...flagged, allowUnsafeBuildFlags: true } })
    expect(existsSync(marker)).toBe(true)
  })

  it('takes no flag for a package', async () => {
    const tree = await writeProgram('pattern', plainC)
    const marker = join(bench.directory, 'tool-ran')
    const tool = await writeCompiler('tool', `touch '${marker}'\nexec "$@"`)
    const pattern = `-toolexec=${tool}`
    await expect(
      build({ tree, plan: { ...withC, packages: [pattern, '.'] } })
    ).rejects.toThrow(/toolexec/)
    expect(existsSync(marker)).toBe(false)
    // Beside the flags of go build, where it is not told apart:
    expect(carelessBuild(tree, user, [pattern]).ok).toBe(true)
    expect(existsSync(marker)).toBe(true)
  })

  it('ends in time, with everything that it started', async () => {
    const tree = await writeProgram('hangs', plainC)
    const started = join(bench.directory, 'started')
    const compiler = await writeCompiler(
      'cc-hangs',
      `test -e '${started}' || exec gcc "$@"
echo $$ >> '${started}'
exec sleep 600`
    )
    const opened = await bench.open({
      tree,
      plan: withC,
      env: { ...user, CC: compiler }
    })
    const [target] = withC.targets
    const main = {
      importPath: 'example.com/withc',
      name: 'withc',
      packages: new Set<string>(),
      ignored: [],
      untracked: []
    }
    const options = {
      command: opened.builder,
      tree,
      target,
      mains: [{ ...main, directory: tree.root }],
      plan: opened.plan,
      environment: opened.building,
      ldflags: '-s -w',
      output: join(bench.directory, 'hangs-output')
    }
    // All but this package is in the build cache when the clock starts.
    await buildPrograms(options)
    await writeFile(join(tree.root, 'more.c'), '// another part\n')
    await writeFile(started, '')
    await expect(
      buildPrograms({
        ...options,
        command: { ...opened.builder, timeoutSeconds: 8 }
      })
    ).rejects.toMatchObject({
      name: 'UserError',
      message:
        'building example.com/withc for linux/amd64 timed out after 8 s: raise "timeout" if it needs longer'
    })
    const pids = (await readFile(started, 'utf8')).trim().split('\n')
    expect(pids[0]).toMatch(/^\d+$/)
    const alive = spawnSync('ps', ['-o', 'stat=', '-p', pids.join(',')])
    expect(
      alive.stdout
        .toString()
        .split('\n')
        .filter((state) => state !== '' && !state.startsWith('Z'))
    ).toEqual([])
  })

  it('names the sections when it does not build the same again', async () => {
    const compiler = await writeCompiler(
      'cc-clock',
      'exec gcc -DNOW="\\"$(date +%s%N)\\"" "$@"'
    )
    const tree = await writeProgram(
      'has-clock',
      'static const char *volatile now = NOW;\nstatic int answer(void) { return now[0]; }'
    )
    const made = await build({
      tree,
      plan: { ...withC, verifyReproducible: true },
      env: { ...user, CC: compiler }
    })
    expect(made.reproductions).toMatchObject([
      { mainPackage: 'example.com/withc', identical: false }
    ])
    const [{ differing, sha256 } = { differing: [], sha256: ['', ''] }] =
      made.reproductions
    expect(differing).toContain('.rodata')
    expect(sha256[0]).not.toBe(sha256[1])
  })
})
