// The directories of this machine whose names a program should not hold.
import type { MachineDirectory } from '../../core/doctor/leaks/leak.ts'
import type { Shell } from '../../toolchain/doctor/shell.ts'

/** Variables of runners that name directories. */
const ofRunner = [
  'GITHUB_WORKSPACE',
  'RUNNER_TEMP',
  'RUNNER_WORKSPACE',
  'RUNNER_TOOL_CACHE'
] as const

/** Directories of the user, of Go and of this run. */
export function machineDirectories(
  { settings, places, facts, workspace }: Shell,
  root: string,
  environment: Readonly<Record<string, string | undefined>>
): readonly MachineDirectory[] {
  const separator = process.platform === 'win32' ? ';' : ':'
  return [
    { name: 'the source tree', path: root },
    { name: 'GOROOT', path: facts.GOROOT },
    { name: 'GOMODCACHE', path: facts.GOMODCACHE },
    ...places.goPath.split(separator).map((path) => ({ name: 'GOPATH', path })),
    { name: 'HOME', path: places.home },
    { name: 'the directory of this run', path: workspace.scratch },
    { name: 'GOCACHE', path: settings.process['GOCACHE'] ?? '' },
    ...ofRunner.map((name) => ({ name, path: environment[name] ?? '' }))
  ].filter(({ path }) => path !== '')
}
