// What the runner makes of a step: its command files (GITHUB_OUTPUT and the
// like) and the workflow commands in its log.

/** Reads `name=value` lines and `name<<delimiter` blocks. */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line === '') continue
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, i + 1)
      if (end < 0) throw new Error(`no end of ${name} in a command file`)
      values[name] = lines.slice(i + 1, end).join('\n')
      i = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals < 1) throw new Error(`not a line of a command file: ${line}`)
    values[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return values
}

export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/**
 * The workflow commands that the runner obeys: none between
 * `::stop-commands::TOKEN` and `::TOKEN::`.
 */
export function parseLog(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = []
  let stoppedBy: string | null = null
  for (const line of log.split(/\r?\n/)) {
    const [, name, properties, message] =
      /^\s*::([a-zA-Z0-9-]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (name === undefined) continue
    if (stoppedBy !== null) {
      if (name === stoppedBy) stoppedBy = null
    } else if (name === 'stop-commands') {
      stoppedBy = message ?? ''
    } else {
      commands.push({
        name,
        properties: Object.fromEntries(
          (properties ?? '')
            .split(',')
            .filter((property) => property.includes('='))
            .map((property) => {
              const equals = property.indexOf('=')
              return [
                property.slice(0, equals).trim(),
                unescape(property.slice(equals + 1))
              ]
            })
        ),
        message: unescape(message ?? '')
      })
    }
  }
  return commands
}
