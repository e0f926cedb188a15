// Runs go commands that change or ask about requirements, and says in a sentence why
// one of them failed.
import { formatTarget, targetEnvironment } from '../../core/model/target.ts'
import { plainSentence } from '../../core/text/escape.ts'
import { UserError } from '../../core/user-error.ts'
import { run } from '../../host/process.ts'
import { concealed, type Environment } from '../environment/user-environment.ts'
import { outline } from '../error-summary.ts'
import type { OpenTarget, OpenTree } from '../tree/open-tree.ts'

export interface GoRun {
  /** Absolute path of the directory to run in. */
  readonly directory: string
  readonly env: Environment
  readonly target?: OpenTarget
}

export interface GoOutput {
  readonly code: number | null
  readonly stdout: string
  /** Without credentials. */
  readonly stderr: string
}

/** Bytes of what a command prints. */
const maxOutputBytes = 64 * 1024 * 1024

/**
 * Runs the toolchain's own go, which switches to no other one. A failure is a result.
 * @throws UserError when it takes too long
 */
export async function runGo(
  { builder }: OpenTree,
  args: readonly string[],
  { directory, env, target }: GoRun
): Promise<GoOutput> {
  const { timeoutSeconds, go } = builder
  const finished = await run(go, args, {
    cwd: directory,
    env: {
      ...env,
      ...(target === undefined ? {} : targetEnvironment(target.facts.target)),
      // The go line of a new version must not bring another Go unasked.
      GOTOOLCHAIN: 'local',
      PWD: directory
    },
    timeoutSeconds,
    maxStdoutBytes: maxOutputBytes
  })
  if (finished.timedOut) {
    const place =
      target === undefined ? '' : ` for ${formatTarget(target.facts.target)}`
    throw new UserError(
      `go ${args[0] ?? ''}${place} did not end within ${timeoutSeconds} seconds: if modules are slow to fetch, raise "timeout"`
    )
  }
  return {
    code: finished.code,
    stdout: finished.stdout.toString('utf8'),
    stderr: concealed(finished.stderr.toString('utf8'), env)
  }
}

/** No answer at all from where modules come from. */
const unreachable =
  /(?:dial tcp|no such host|i\/o timeout|connection re(?:fused|set)|network is unreachable|TLS handshake|Could not resolve host|module lookup disabled by GOPROXY=off).{0,200}/

const newerGo =
  /requires go >= (\S{1,40})[^\n]{0,400}?running go (\S{1,40}?)[;)]/

/**
 * Why a requirement could not be set or asked for, one sentence.
 * @param what such as `golang.org/x/net@latest`
 */
export function whyFailed(
  { builder }: OpenTree,
  what: string,
  { stderr }: GoOutput
): UserError {
  builder.log.child(stderr)
  const newer = newerGo.exec(stderr)
  if (newer !== null) {
    return new UserError(
      `${what} needs Go ${newer[1]}, and Go ${newer[2]} builds this program: install the newer one first; its own cost is not part of this`
    )
  }
  const [reason] = unreachable.exec(stderr) ?? []
  if (reason !== undefined) {
    return new UserError(
      `${what} could not be asked for, as nothing answers where modules come from (${plainSentence(reason)}): check the network, or name a proxy by --go-proxy`
    )
  }
  const said = outline(stderr)
  return new UserError(said.startsWith(`${what}: `) ? said : `${what}: ${said}`)
}
