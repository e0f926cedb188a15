// Logs for people, with two writers: the log of an action run, with groups
// and annotations, and a terminal's stderr.
import type { LiveLine, LiveProgress } from './live-line.ts'
import {
  plainText,
  withoutBracketCommands,
  withoutCommands
} from '../core/text/plain-text.ts'

export interface Log {
  /** Runs `work` under a heading that folds in the log of an action run. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  info(message: string): void
  notice(message: string): void
  warning(message: string): void
  /** Output of a child process: hostile, shown without any power. */
  child(text: string): void
  /** Absent where nobody watches. */
  readonly live?: LiveProgress
}

/** Escapes the message of a workflow command (actions/toolkit, core/src/command.ts). */
function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

/** What a message may be shown as: it steers neither a terminal nor a runner. */
function harmless(message: string): string {
  return withoutCommands(plainText(message))
}

/** A message as the data of a workflow command. */
function data(message: string): string {
  return escapeData(withoutBracketCommands(plainText(message)))
}

/** The log of an action run: workflow commands on stdout. */
export function actionLog(write: (text: string) => void): Log {
  return {
    async group(title, work) {
      write(`::group::${data(title)}\n`)
      try {
        return await work()
      } finally {
        write('::endgroup::\n')
      }
    },
    info: (message) => write(`${harmless(message)}\n`),
    notice: (message) => write(`::notice::${data(message)}\n`),
    warning: (message) => write(`::warning::${data(message)}\n`),
    child(text) {
      // Between these marks the runner obeys no command; the mark is unknown
      // to the child, since it is made after the output arrived.
      const mark = crypto.randomUUID()
      // The log's viewer draws `##[error]` wherever it is, hence the escape.
      const lines = withoutBracketCommands(plainText(text)).replace(/\n$/, '')
      write(`::stop-commands::${mark}\n${lines}\n::${mark}::\n`)
    }
  }
}

/**
 * The log of a terminal run: messages to stderr, headings instead of groups.
 * The terminal may be a step of a workflow, whose runner reads along.
 * @param live a line that stays below all messages; null for none
 */
export function terminalLog(
  writeOut: (text: string) => void,
  colours: boolean,
  live: LiveLine | null = null
): Log {
  const write = live === null ? writeOut : (text: string) => live.print(text)
  const dim = (text: string): string =>
    colours ? `\u001B[2m${text}\u001B[22m` : text
  const yellow = (text: string): string =>
    colours ? `\u001B[33m${text}\u001B[39m` : text
  return {
    ...(live === null ? {} : { live }),
    async group(title, work) {
      write(`${harmless(title)}\n`)
      live?.step(title)
      return await work()
    },
    info: (message) => write(`  ${harmless(message)}\n`),
    notice: (message) => write(`note: ${harmless(message)}\n`),
    warning: (message) => write(`${yellow('warning:')} ${harmless(message)}\n`),
    child: (text) =>
      write(
        `${withoutBracketCommands(plainText(text))
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => dim(`  | ${line}`))
          .join('\n')}\n`
      )
  }
}

/** A log that says nothing. */
export const silentLog: Log = {
  group: (_title, work) => work(),
  info: () => {},
  notice: () => {},
  warning: () => {},
  child: () => {}
}
