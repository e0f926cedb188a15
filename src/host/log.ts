// What a person sees while the program works. Two writers: the log of an
// action run, with groups and annotations, and a terminal's stderr.
import { randomUUID } from 'node:crypto'

export interface Log {
  /** Runs `work` under a heading that folds in the log of an action run. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  info(message: string): void
  notice(message: string): void
  warning(message: string): void
  /** Output of a child process: hostile, shown without any power. */
  child(text: string): void
}

/**
 * Removes what could steer a terminal or the runner: escape sequences, control
 * characters except newline and tab, and Unicode's bidirectional controls.
 */
export function plainText(text: string): string {
  return (
    text
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n')
      // CSI and OSC sequences, then whatever control characters are left.
      .replaceAll(
        // oxlint-disable-next-line no-control-regex
        /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)/g,
        ''
      )
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
      .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
  )
}

/** Escapes the message of a workflow command (actions/toolkit, core/src/command.ts). */
function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

/** A line that can't be read as a workflow command (`::name::` or `##[name]`). */
function harmlessLine(line: string): string {
  return /^\s*(?:::|##\[)/.test(line) ? `| ${line}` : line
}

/** The log of an action run: workflow commands on stdout. */
export function actionLog(write: (text: string) => void): Log {
  const say = (message: string): void => {
    const lines = plainText(message).split('\n').map(harmlessLine)
    write(`${lines.join('\n')}\n`)
  }
  return {
    async group(title, work) {
      write(`::group::${escapeData(plainText(title))}\n`)
      try {
        return await work()
      } finally {
        write('::endgroup::\n')
      }
    },
    info: say,
    notice: (message) => write(`::notice::${escapeData(plainText(message))}\n`),
    warning: (message) =>
      write(`::warning::${escapeData(plainText(message))}\n`),
    child(text) {
      // Between these marks the runner obeys no command; the mark is unknown
      // to the child, since it is made after the output arrived.
      const mark = randomUUID()
      const lines = plainText(text).replace(/\n$/, '')
      write(`::stop-commands::${mark}\n${lines}\n::${mark}::\n`)
    }
  }
}

/** The log of a terminal run: messages to stderr, headings instead of groups. */
export function terminalLog(
  write: (text: string) => void,
  colours: boolean
): Log {
  const dim = (text: string): string =>
    colours ? `\u001B[2m${text}\u001B[22m` : text
  const yellow = (text: string): string =>
    colours ? `\u001B[33m${text}\u001B[39m` : text
  return {
    async group(title, work) {
      write(`${plainText(title)}\n`)
      return await work()
    },
    info: (message) => write(`  ${plainText(message)}\n`),
    notice: (message) => write(`note: ${plainText(message)}\n`),
    warning: (message) =>
      write(`${yellow('warning:')} ${plainText(message)}\n`),
    child: (text) =>
      write(
        `${plainText(text)
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
