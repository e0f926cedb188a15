// The directories of the machine that a build could leave in its programs, by names
// that are the same on every machine. Pure.
import type { MachineDirectory } from '../../core/doctor/leaks/leak.ts'
import type { OpenTree } from './open-tree.ts'

/** Variables that name directories of the user or of the runner. */
const variables = [
  'HOME',
  'USERPROFILE',
  'RUNNER_TEMP',
  'RUNNER_WORKSPACE',
  'RUNNER_TOOL_CACHE'
] as const

/** Of directories with one path the first counts. */
export function buildDirectories({
  tree,
  workspace,
  toolchain,
  surroundings
}: Pick<
  OpenTree,
  'tree' | 'workspace' | 'toolchain' | 'surroundings'
>): readonly MachineDirectory[] {
  const { process } = surroundings
  return [
    { name: 'source tree', path: tree.root },
    // The same for a base, which is built elsewhere.
    { name: 'source tree', path: process['GITHUB_WORKSPACE'] ?? '' },
    { name: 'module cache', path: workspace.modCache },
    { name: 'build cache', path: workspace.goCache },
    { name: 'scratch directory', path: workspace.scratch },
    { name: 'GOROOT', path: toolchain.root },
    ...variables.map((name) => ({ name, path: process[name] ?? '' }))
  ].filter(({ path }) => path !== '')
}
