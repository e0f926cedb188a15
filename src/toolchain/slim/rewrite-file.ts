// Tools of the machine that make a smaller file of a program: strip and UPX. Each gets
// a file of this run and writes another one.
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { plainSentence } from '../../core/text/escape.ts'
import { run } from '../../host/process.ts'
import { findProgram } from '../../host/search-path.ts'
import type { ProcessEnvironment } from '../../host/process.ts'

/** A tool that was found. */
export interface RewritingTool {
  readonly name: 'strip' | 'upx'
  /** Absolute path. */
  readonly path: string
  /** What it says of itself in one line; '' where it says nothing. */
  readonly version: string
  /** PATH. */
  readonly searchPath: string
}

/** Seconds. */
const versionTimeout = 20

/** Characters of what a tool says. */
const maxMessage = 300

/** The tool that the PATH has; null where it has none. */
export async function findTool(
  name: RewritingTool['name'],
  environment: ProcessEnvironment,
  cwd: string
): Promise<RewritingTool | null> {
  const searchPath = environment['PATH'] ?? ''
  const path = await findProgram(name, searchPath)
  if (path === null) return null
  const { code, stdout } = await run(path, ['--version'], {
    cwd,
    env: variables(searchPath),
    timeoutSeconds: versionTimeout
  })
  // Apple's strip knows no such flag.
  const [first = ''] = code === 0 ? stdout.toString('utf8').split('\n') : []
  return { name, path, version: plainSentence(first, maxMessage), searchPath }
}

/**
 * Makes the smaller file.
 * @returns why it could not; null where it did
 */
export async function rewriteFile(
  { name, path, searchPath }: RewritingTool,
  from: string,
  to: string,
  timeoutSeconds: number
): Promise<string | null> {
  const quiet = name === 'upx' ? ['-q', '--no-color'] : []
  const { code, stdout, stderr, timedOut } = await run(
    path,
    [...quiet, '-o', to, from],
    { cwd: dirname(to), env: variables(searchPath), timeoutSeconds }
  )
  if (timedOut) return `${name} did not end within ${timeoutSeconds} s`
  const printed = `${stderr.toString('utf8')}\n${stdout.toString('utf8')}`
  const isMade = await stat(to).then(
    (stats) => stats.isFile() && stats.size > 0,
    () => false
  )
  if (code === 0) return isMade ? null : `${name} made no file`
  return messageIn(printed, name) || `${name} ended with exit status ${code}`
}

function variables(searchPath: string): Record<string, string> {
  return { PATH: searchPath, LC_ALL: 'C' }
}

/** The line in which a tool says what is wrong: `upx: FILE: CantPackException: …`, `strip: …`. */
function messageIn(printed: string, name: string): string {
  const lines = printed.split('\n').filter((line) => line.trim() !== '')
  const said = lines.find((line) => /exception|error/i.test(line))
  const line = said ?? lines.find((one) => one.includes(`${name}:`)) ?? lines[0]
  return plainSentence(
    (line ?? '').replace(/^.*?(?=\b[A-Z]\w*Exception\b)/, ''),
    maxMessage
  )
}
