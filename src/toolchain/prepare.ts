// Runs the commands of `prepare` in a tree: what must be made before the build,
// such as generated code or a front end. They run code of that tree, so they
// get the environment of a build: no token, no credentials.
import { access } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import type { Log } from '../host/log.ts'
import { type ProcessResult, run } from '../host/process.ts'
import { absoluteEntries } from '../host/search-path.ts'
import { plainText } from '../core/text/plain-text.ts'
import { UserError } from '../core/user-error.ts'
import type { Tree } from './source-tree.ts'

export interface PrepareOptions {
  /** Each an argument list; none passes a shell. */
  readonly commands: readonly (readonly string[])[]
  readonly tree: Tree
  /** The whole environment: that of a build. */
  readonly env: Readonly<Record<string, string>>
  readonly log: Log
  /** For each command. */
  readonly timeoutSeconds: number
  /** Default: this machine's. */
  readonly platform?: NodeJS.Platform
}

/** A command as a person would type it. */
export function formatCommand(command: readonly string[]): string {
  return command
    .map((word) =>
      /^[\w@%+=:,./-]+$/.test(word)
        ? word
        : `'${word.replaceAll("'", `'\\''`)}'`
    )
    .join(' ')
}

/** Characters of a line that are kept back until it ends. */
const maxKept = 64 * 1024

/**
 * Hands on whole lines, and a longer line in pieces; `end` hands on what is left.
 */
export function lineByLine(show: (lines: string) => void): {
  add: (text: string) => void
  end: () => void
} {
  let rest = ''
  return {
    add(text) {
      const newline = text.lastIndexOf('\n') + 1
      const isLong = newline === 0 && rest.length + text.length > maxKept
      const cut = isLong ? text.length : newline
      if (cut > 0) show(rest + text.slice(0, cut))
      rest = cut > 0 ? text.slice(cut) : rest + text
    },
    end() {
      if (rest !== '') show(rest)
      rest = ''
    }
  }
}

const windowsPrograms = ['.exe', '.com']
/** Windows starts these through a shell only. */
const batchFiles = ['.cmd', '.bat']

/** True when the program is a file on the PATH, or at its own path. */
async function exists(
  program: string,
  extensions: readonly string[],
  options: PrepareOptions
): Promise<boolean> {
  const hasPath = program.includes('/') || isAbsolute(program)
  const places = hasPath
    ? [resolve(options.tree.directory, program)]
    : absoluteEntries(options.env['PATH'] ?? '').map((directory) =>
        join(directory, program)
      )
  const candidates = places.flatMap((place) =>
    extensions.map((extension) => place + extension)
  )
  const existing = await Promise.all(
    candidates.map((path) =>
      access(path).then(
        () => true,
        () => false
      )
    )
  )
  return existing.includes(true)
}

/** Whether Windows would find a batch file by this name, and no program. */
async function isBatchFile(
  program: string,
  options: PrepareOptions
): Promise<boolean> {
  if (batchFiles.some((extension) => program.toLowerCase().endsWith(extension)))
    return true
  return (
    !(await exists(program, windowsPrograms, options)) &&
    (await exists(program, batchFiles, options))
  )
}

function lines(output: Buffer): string[] {
  return plainText(output.toString('utf8'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Characters of a command's output in the message of its failure. */
const maxShown = 400

/** The line that says most about a failure: the first of stderr that is not a heading, else the last of stdout. */
function pickLine({ stdout, stderr }: ProcessResult): string {
  const printed = lines(stderr)
  const line =
    printed.find((text) => !text.startsWith('# ')) ??
    printed[0] ??
    lines(stdout.subarray(-maxKept)).at(-1) ??
    'it printed nothing'
  return line.length > maxShown ? `${line.slice(0, maxShown)} …` : line
}

/**
 * Runs the commands one after the other in the tree's directory.
 * @throws UserError that names the command that failed, its exit status and
 * what it said
 */
export async function runPrepare(options: PrepareOptions): Promise<void> {
  const { commands, tree, env, log, timeoutSeconds } = options
  const { platform = process.platform } = options
  for (const command of commands) {
    const [program = '', ...args] = command
    const line = formatCommand(command)
    const windows = platform === 'win32'
    if (windows && (await isBatchFile(program, options))) {
      throw new UserError(
        `prepare command "${line}": ${program} is a batch file, which needs a shell, and none is used; name the program that it runs, such as node with a script`
      )
    }
    const extensions = windows ? ['', ...windowsPrograms] : ['']
    if (!(await exists(program, extensions, options))) {
      throw new UserError(
        `prepare command "${line}": there is no program ${program} on the PATH of the build; install it in a step before, or correct "prepare"`
      )
    }
    log.info(`prepare: ${line}`)
    const output = lineByLine((text) => log.child(text))
    const finished = await run(program, args, {
      cwd: tree.directory,
      env,
      timeoutSeconds,
      showStdout: true,
      onOutput: output.add
    })
    output.end()
    if (finished.timedOut) {
      throw new UserError(
        `prepare command "${line}" did not end within ${timeoutSeconds} seconds: raise "timeout", or correct the command`
      )
    }
    if (finished.code !== 0) {
      const how =
        finished.code === null
          ? 'was ended by a signal'
          : `failed with exit status ${finished.code}`
      throw new UserError(
        `prepare command "${line}" ${how}: ${pickLine(finished)}`
      )
    }
  }
}
