// Builds of C code: a compiler that is passed through runs inside of the build, sees
// its environment and can look around.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inspectBinary } from '../../src/core/binary/inspect.ts'
import { build as buildPrograms } from '../../src/toolchain/build.ts'
import type { Tree } from '../../src/toolchain/source-tree.ts'
import { buildCache } from '../setup/build-cache.ts'
import { timeLimits } from '../setup/time-limits.ts'
import {
  plainC,
  withC,
  writeCompiler,
  writeProgramWithC
} from './program-with-c.ts'
import { recordingLog, workbench, type Workbench } from './workbench.ts'

let bench: Workbench
let home: string

/**
 * `go build` as anyone runs it, in the environment of the user. It shares the
 * standard library with the build of the gate, and by `-gcflags` no package of a
 * tree: what it made must not be found there.
 */
function carelessBuild(
  tree: Tree,
  env: Record<string, string>,
  patterns: readonly string[] = []
): { ok: boolean; said: string } {
  const { status, stderr } = spawnSync(
    'go',
    ['build', '-trimpath', '-gcflags=-l', '-o', '/dev/null', ...patterns, '.'],
    {
      cwd: tree.directory,
      env: {
        ...env,
        GOCACHE: buildCache(),
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
    const tree = await writeProgramWithC(
      join(bench.directory, 'reads-home'),
      '#include "secret.h"\nstatic int answer(void) { return SECRET; }'
    )
    const compiler = await writeCompiler(
      join(bench.directory, 'cc-home'),
      'exec gcc -I"$HOME/include" "$@"'
    )
    const env = { ...user, CC: compiler }
    expect(carelessBuild(tree, env)).toEqual({ ok: true, said: '' })
    const log = recordingLog()
    await expect(bench.build({ tree, plan: withC, env, log })).rejects.toThrow(
      /building for linux\/amd64 failed: .*secret\.h: No such file/
    )
  })

  it('does not find a header by a search path of the surroundings', async () => {
    const tree = await writeProgramWithC(
      join(bench.directory, 'reads-path'),
      '#include <secret.h>\nstatic int answer(void) { return SECRET; }'
    )
    const env = { ...user, CPATH: join(home, 'include') }
    expect(carelessBuild(tree, env)).toEqual({ ok: true, said: '' })
    await expect(bench.build({ tree, plan: withC, env })).rejects.toThrow(
      /secret\.h: No such file/
    )
  })

  it('does not accept flags that the surroundings allow', async () => {
    const tree = await writeProgramWithC(
      join(bench.directory, 'wants-flag'),
      `#cgo CFLAGS: -specs=/dev/null\n${plainC}`
    )
    const env = { ...user, CGO_CFLAGS_ALLOW: '-specs=.*' }
    expect(carelessBuild(tree, env).said).not.toContain('invalid flag')
    await expect(bench.build({ tree, plan: withC, env })).rejects.toThrow(
      'invalid flag in #cgo CFLAGS: -specs=/dev/null'
    )
  })

  it('sees no token, no runner and no HOME, and is otherwise what was asked', async () => {
    const tree = await writeProgramWithC(join(bench.directory, 'spies'), plainC)
    const seen = join(bench.directory, 'seen')
    const compiler = await writeCompiler(
      join(bench.directory, 'cc-spy'),
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
    const made = await bench.build({ tree, plan: withC, env })
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
    const tree = await writeProgramWithC(
      join(bench.directory, 'linked-by'),
      plainC
    )
    const marker = join(bench.directory, 'linker-ran')
    const linker = await writeCompiler(
      join(bench.directory, 'ld-evil'),
      `touch '${marker}'\nexec gcc "$@"`
    )
    const ldflags = ['-linkmode', 'external', '-extld', linker]
    const flagged = { ...withC, ldflags }
    await expect(bench.build({ tree, plan: flagged })).rejects.toThrow(
      'ldflags: -extld'
    )
    expect(existsSync(marker)).toBe(false)
    await bench.build({
      tree,
      plan: { ...flagged, allowUnsafeBuildFlags: true }
    })
    expect(existsSync(marker)).toBe(true)
  })

  it('takes no flag for a package', async () => {
    const tree = await writeProgramWithC(
      join(bench.directory, 'pattern'),
      plainC
    )
    const marker = join(bench.directory, 'tool-ran')
    const tool = await writeCompiler(
      join(bench.directory, 'tool'),
      `touch '${marker}'\nexec "$@"`
    )
    const pattern = `-toolexec=${tool}`
    await expect(
      bench.build({ tree, plan: { ...withC, packages: [pattern, '.'] } })
    ).rejects.toThrow(/toolexec/)
    expect(existsSync(marker)).toBe(false)
    // Beside the flags of go build, where it is not told apart:
    expect(carelessBuild(tree, user, [pattern]).ok).toBe(true)
    expect(existsSync(marker)).toBe(true)
  })

  it('ends in time, with everything that it started', async () => {
    const tree = await writeProgramWithC(join(bench.directory, 'hangs'), plainC)
    const started = join(bench.directory, 'started')
    const compiler = await writeCompiler(
      join(bench.directory, 'cc-hangs'),
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
      imports: null,
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
    // All but this package is in the build cache.
    await buildPrograms(options)
    await writeFile(join(tree.root, 'more.c'), '// another part\n')
    await writeFile(started, '')
    const limits = timeLimits()
    const building = expect(
      buildPrograms({
        ...options,
        command: { ...opened.builder, timeoutSeconds: 3600 }
      })
    ).rejects.toMatchObject({
      name: 'UserError',
      message:
        'building example.com/withc for linux/amd64 timed out after 3600 s: raise "timeout" if it needs longer'
    })
    while ((await readFile(started, 'utf8')) === '') await pause(50)
    limits.pass()
    await building
    limits.restore()
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
})
