// Programs that are built here, stripped and once more with symbols, by the same
// code that the gate builds with.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { analyzeFile } from '../../src/analyze/analyze-file.ts'
import type { Log } from '../../src/host/log.ts'
import { machineTarget } from '../../src/host/machine.ts'
import { run } from '../../src/host/process.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { makePlan } from '../../src/core/plan/make-plan.ts'
import { options } from '../../src/core/plan/options.ts'
import { parseTarget } from '../../src/core/model/target.ts'
import { build, type BuildOptions } from '../../src/toolchain/build.ts'
import {
  enforcedLdflags,
  twinLdflags
} from '../../src/toolchain/environment/ldflags.ts'
import { hasTwin, linkTwins } from '../../src/toolchain/twin.ts'
import { UserError } from '../../src/core/user-error.ts'
import { environment } from '../corpus/environment.ts'

export interface Program {
  readonly name: string
  /** Import path of the main package. */
  readonly mainPackage: string
  /** `path@version`; null for a program of Go's own tree. */
  readonly module: string | null
  readonly targets: readonly string[]
}

export const programs: readonly Program[] = [
  {
    name: 'go',
    mainPackage: 'cmd/go',
    module: null,
    targets: [
      'linux/amd64',
      'linux/386',
      'darwin/arm64',
      'windows/amd64',
      'js/wasm',
      'aix/ppc64'
    ]
  },
  {
    name: 'esbuild',
    mainPackage: 'github.com/evanw/esbuild/cmd/esbuild',
    module: 'github.com/evanw/esbuild@v0.28.2',
    targets: ['linux/amd64', 'darwin/arm64', 'windows/amd64', 'js/wasm']
  },
  {
    name: 'gopls',
    mainPackage: 'golang.org/x/tools/gopls',
    module: 'golang.org/x/tools/gopls@v0.21.0',
    targets: ['linux/amd64']
  },
  {
    name: 'caddy',
    mainPackage: 'github.com/caddyserver/caddy/v2/cmd/caddy',
    module: 'github.com/caddyserver/caddy/v2@v2.11.9',
    targets: ['linux/amd64']
  }
]

export interface BuiltProgram {
  readonly program: Program
  readonly target: string
  /** Of the stripped file alone. */
  readonly alone: Measurement
  /** With the twin; null where there is none for the target. */
  readonly paired: Measurement | null
}

/** Seconds for one build. */
const timeoutSeconds = 3600

/**
 * Builds a program for one target and measures it, alone and with its twin.
 * @throws UserError where it can't be fetched or built
 */
export async function buildProgram(
  program: Program,
  targetText: string,
  { go, log }: { readonly go: string; readonly log: Log }
): Promise<BuiltProgram> {
  const output = await mkdtemp(join(tmpdir(), 'go-size-gate-accuracy-'))
  try {
    const directory = await sourceOf(program, go)
    const target = parseTarget(targetText)
    const defaults = Object.fromEntries(
      options.map((option) => [option.name, option.default])
    )
    const common: Omit<BuildOptions, 'ldflags' | 'output'> = {
      command: { go, log, timeoutSeconds },
      tree: { root: directory, directory },
      target,
      mains: [
        {
          importPath: program.mainPackage,
          name: program.name,
          directory,
          packages: new Set(),
          ignored: [],
          imports: null,
          untracked: []
        }
      ],
      plan: makePlan({}, defaults, directory, machineTarget()).build,
      environment: environment({
        CGO_ENABLED: '0',
        GOFLAGS: '',
        GOWORK: 'off'
      })
    }
    const stripped = join(output, 'stripped')
    const twin = join(output, 'twin')
    await mkdir(stripped)
    await mkdir(twin)
    const paths = await build({
      ...common,
      ldflags: enforcedLdflags([]),
      output: stripped
    })
    const path = paths.get(program.mainPackage) ?? ''
    const measuring = { gzip: false, target, name: program.name }
    const alone = await analyzeFile(path, measuring)
    if (!hasTwin(target)) {
      return { program, target: targetText, alone, paired: null }
    }
    const [linked] = await linkTwins({
      ...common,
      ldflags: twinLdflags([]),
      output: twin
    })
    const paired = await analyzeFile(path, {
      ...measuring,
      twinPath: linked?.path,
      depsPath: linked?.depsPath,
      importcfgPath: linked?.importcfgPath
    })
    return { program, target: targetText, alone, paired }
  } finally {
    await rm(output, { recursive: true, force: true })
  }
}

const downloaded = v.object({ Dir: v.string() })

/** Where the program's module lies in the module cache, or Go's own tree. */
async function sourceOf({ module }: Program, go: string): Promise<string> {
  const args =
    module === null ? ['env', 'GOROOT'] : ['mod', 'download', '-json', module]
  const { code, stdout, stderr } = await run(go, args, {
    cwd: tmpdir(),
    env: environment({ GOFLAGS: '' }),
    timeoutSeconds
  })
  const said = stdout.toString('utf8').trim()
  if (code !== 0) {
    throw new UserError(
      `can't fetch ${module}: ${said} ${stderr.toString('utf8').trim()}`
    )
  }
  return module === null
    ? join(said, 'src')
    : v.parse(downloaded, JSON.parse(said)).Dir
}
