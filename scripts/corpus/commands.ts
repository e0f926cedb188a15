// Commands that builds of these scripts need, and what they print.
import { tmpdir } from 'node:os'
import { run } from '../../src/host/process.ts'
import { UserError } from '../../src/core/user-error.ts'
import { environment } from './environment.ts'

/** Seconds; a toolchain may have to be fetched. */
const timeout = 600

/**
 * Sees to it that a command is there; as root it is installed.
 * @param debian the packages of Debian that bring it, and what it needs
 * @throws UserError where it can't be installed
 */
export async function needCommand(
  command: string,
  ...debian: readonly string[]
): Promise<void> {
  const there = await run(command, ['--version'], {
    cwd: tmpdir(),
    env: environment(),
    timeoutSeconds: timeout
  }).catch(() => null)
  if (there?.code === 0) return
  const options = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=120']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await ask('apt-get', [...options, 'update'], tmpdir(), env)
  const install = ['install', '--no-install-recommends', ...debian]
  await ask('apt-get', [...options, ...install], tmpdir(), env)
}

/**
 * What a command prints.
 * @throws UserError with the end of it where it fails
 */
export async function ask(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const { code, stdout, stderr } = await run(command, [...args], {
    cwd,
    env: environment(env),
    timeoutSeconds: timeout
  })
  const printed = {
    stdout: stdout.toString('utf8'),
    stderr: stderr.toString('utf8')
  }
  if (code !== 0) {
    const said = `${printed.stderr}${printed.stdout}`.trim().slice(-400)
    throw new UserError(`${command} ${args.join(' ')} failed: ${said}`)
  }
  return printed
}
