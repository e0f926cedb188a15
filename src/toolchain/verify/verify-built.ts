// Verifies all executables that were built from a tree.
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute } from 'node:path'
import { inspectBinary } from '../../core/binary/inspect.ts'
import { wantedBuildId } from '../environment/build-id.ts'
import type { OpenTarget, OpenTree } from '../tree/open-tree.ts'
import { verifyBinary } from './verify.ts'

/**
 * Verifies the executables of one target; what is remarkable goes to the log.
 * @param paths import path of the main package -> path of its executable
 * @returns what could not be checked, a sentence each
 * @throws UserError for one that is not what the enforced build was to make
 */
export async function verifyBuilt(
  opened: OpenTree,
  { facts: target, build }: OpenTarget,
  paths: ReadonlyMap<string, string>
): Promise<string[]> {
  const { toolchain, plan } = opened
  const directories = machineDirectories(opened)
  const unchecked: string[] = []
  for (const [mainPackage, path] of paths) {
    const inspection = inspectBinary(await readFile(path), directories)
    const verified = verifyBinary(inspection, {
      mainPackage,
      goVersion: toolchain.version,
      target,
      plan,
      buildId: wantedBuildId(opened, mainPackage, build.fingerprint),
      directories
    })
    for (const note of verified.notes) opened.command.log.info(note)
    unchecked.push(...verified.unchecked)
  }
  return unchecked
}

/** The directories of this machine that a build reads or writes: no binary is to name them. */
function machineDirectories({
  tree,
  workspace,
  toolchain,
  surroundings
}: OpenTree): string[] {
  const { HOME = '', USERPROFILE = '' } = surroundings.process
  return [
    tree.root,
    workspace.scratch,
    workspace.goCache,
    workspace.modCache,
    surroundings.modCache,
    surroundings.goPath,
    toolchain.root,
    HOME,
    USERPROFILE
  ].filter((path) => isAbsolute(path) && dirname(path) !== path)
}
