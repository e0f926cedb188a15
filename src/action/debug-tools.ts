// Names this machine's tools in the debug log, which reports of bugs can quote.
// They run before any code of the tree does, by their absolute paths, print a
// few lines and read nothing, so that the toolkit's own runner will do: it has
// no time limit and no process group, which all other children get
// (`host/process.ts`).
import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { plainText } from '../core/text/plain-text.ts'
import { messageOf } from '../core/user-error.ts'
import { findProgram, withAbsolutePaths } from '../host/search-path.ts'
import type { ProcessEnvironment } from '../host/process.ts'

/** git, and what links programs with C code. */
const tools = ['git', 'cc', 'ld']

/** Writes a line for each tool where the run's debug logging is on; a tool that fails is no error. */
export async function debugTools(
  environment: ProcessEnvironment
): Promise<void> {
  if (!core.isDebug()) return
  const path = environment['PATH'] ?? ''
  for (const tool of tools) {
    const program = await findProgram(tool, path)
    const version =
      program === null ? 'not found' : await versionOf(program, path)
    core.debug(`${tool}: ${plainText(version)}`)
  }
}

/** The first line that `--version` prints, after the path; else why there is none. */
async function versionOf(program: string, path: string): Promise<string> {
  const { getExecOutput } = await import('@actions/exec')
  try {
    const { stdout } = await getExecOutput(`"${program}"`, ['--version'], {
      cwd: tmpdir(),
      env: withAbsolutePaths({ PATH: path, LC_ALL: 'C' }),
      ignoreReturnCode: true,
      silent: true
    })
    return `${program}, ${stdout.split('\n')[0]?.trim() ?? ''}`
  } catch (error) {
    return `${program}, ${messageOf(error)}`
  }
}
