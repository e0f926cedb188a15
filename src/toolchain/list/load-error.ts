// Turns what Go says when packages can't be loaded into one sentence with what to
// do about it. Pure: the texts are those of cmd/go 1.19 to 1.27. Servers of modules
// write parts of them, so each text is bounded before it is read.
import { boundedText } from '../../core/text/bounded-text.ts'

/** One error of loading, as `go list -e -json` or its stderr gives it. */
export interface LoadError {
  /** Go's message; may have many lines. */
  readonly text: string
  /** `file:line:column` as Go gave it; '' when unknown. */
  readonly position: string
  /** The package that could not be loaded; '' when the error is of the whole module. */
  readonly importPath: string
  /** From the importing package to the one that is imported. */
  readonly importStack: readonly string[]
}

/**
 * The first line that says something, without Go's `go: ` prefix and without the
 * colon that leads to the lines below it.
 */
export function firstLine(text: string): string {
  const lines = boundedText(text)
    .split('\n')
    .map((line) => line.trim())
  const telling = lines.find(
    (line) =>
      line !== '' && !/^go: (?:downloading|finding|warning:) /.test(line)
  )
  return (telling ?? '')
    .replace(/^go: /, '')
    .replace(/[;:] to (?:add it|update it|ignore).{0,80}$/, '')
    .replace(/:$/, '')
}

const absences =
  /directory not found|no such file or directory|no Go files in|is not in (?:std|GOROOT)|import of unknown directory|no required module provides package|does not contain package|cannot find package/

/** True when the error says that a package is not there, not that it is broken. */
export function isAbsence(error: LoadError): boolean {
  return absences.test(boundedText(error.text))
}

/** True when the error says that a target's programs are linked by a C compiler, which is off. */
export function needsCgo(error: LoadError): boolean {
  return boundedText(error.text).includes('requires external (cgo) linking')
}

const fetchFailures: readonly RegExp[] = [
  /exit status 128/,
  /git (?:ls-remote|fetch|init)\b/,
  /terminal prompts disabled|could not read (?:Username|Password)/,
  /no secure protocol found/,
  /unrecognized import path/,
  /module lookup disabled/,
  /reading https?:\/\//,
  /\b(?:401 Unauthorized|403 Forbidden|404 Not Found|407 Proxy|410 Gone|5\d\d [A-Z])/,
  /dial tcp|i\/o timeout|connection re(?:fused|set)|TLS handshake|x509:/,
  /unknown revision|invalid version:|no matching versions/,
  /executable file not found in \$PATH|"git": executable file not found/
]

/** `path@version:` as Go begins a message about a module. */
const namedVersion = /^([^@]+)@(v\d[^:]*):/

/** `path version` of the module that was being fetched for a package; '' when unknown. */
function fetchedModule(error: LoadError, stderr: string): string {
  let found = ''
  const said = boundedText(stderr)
  for (const match of said.matchAll(/^go: downloading (\S+) (\S+)$/gm)) {
    const [, path = '', version = ''] = match
    const owns =
      error.importPath === path || error.importPath.startsWith(`${path}/`)
    if (owns) found = `${path} ${version}`
  }
  if (found !== '') return found
  const words = error.text.split(/\s/)
  const [, path, version] =
    words.map((word) => namedVersion.exec(word)).find(Boolean) ?? []
  if (path !== undefined) return `${path} ${version}`
  const at = error.text.indexOf('/go.mod at revision ')
  if (at < 0) return ''
  const before = error.text.slice(0, at).split(/\s/).at(-1) ?? ''
  const after = error.text.slice(at).split(' ')[3] ?? ''
  return `${before} ${after.split(':')[0] ?? ''}`
}

/** The first line of a failed fetch, and the one that says why, e.g. git's `fatal:`. */
function fetchReason(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const fatal = lines.find((line) => /^(?:fatal|error|remote):/.test(line))
  const first = firstLine(text)
  return fatal === undefined || fatal === first ? first : `${first}: ${fatal}`
}

/** The release of Go that an error asks for, and the one in use; null when it is about something else. */
function newerGo(
  text: string
): { readonly wanted: string; readonly used: string } | null {
  const asks = /requires go >= (\S{1,40})/.exec(text)
  if (asks === null) return null
  const rest = text.slice(asks.index)
  const used = /running go ([^\s;)]{1,40})/.exec(rest)
  return used === null ? null : { wanted: asks[1] ?? '', used: used[1] ?? '' }
}

/** An error of loading, as the rules read it. */
interface Problem {
  readonly error: LoadError
  /** What `go list` printed beside it. */
  readonly stderr: string
  readonly text: string
  /** The line of the text that says something. */
  readonly line: string
  /** `file:line:column: `, or ''. */
  readonly at: string
}

interface Rule {
  readonly applies: (problem: Problem) => boolean
  readonly explain: (problem: Problem) => string
}

function rule(pattern: RegExp, explain: Rule['explain']): Rule {
  return { applies: ({ text }) => pattern.test(text), explain }
}

/** The first rule that applies explains the error. */
const rules: readonly Rule[] = [
  rule(
    /checksum mismatch|SECURITY ERROR/,
    ({ line }) =>
      `${line}: the module's content is not what go.sum records; find out which of the two is wrong before you trust either`
  ),
  rule(/missing go\.sum entr/, ({ error, at, line }) => {
    const { importPath } = error
    const what =
      importPath === '' ? line : `go.sum has no entry for package ${importPath}`
    return `${at}${what}: run "go mod tidy" and commit go.sum`
  }),
  rule(
    /updates to go\.(?:mod|sum|work) needed|updating go\.mod/,
    ({ line }) =>
      `${line.split(/[;:]/, 1)[0]}: run "go mod tidy" and commit go.mod and go.sum`
  ),
  rule(
    /inconsistent vendoring/,
    ({ line }) =>
      `the vendor directory does not agree with go.mod: run "go mod vendor" and commit the result (${line})`
  ),
  {
    applies: ({ text }) =>
      text.includes('errors parsing ') && /go\.(?:mod|work)/.test(text),
    explain: explainParsing
  },
  rule(/import cycle not allowed/, ({ error: { importStack } }) => {
    const circle = importStack.length > 0 ? `: ${importStack.join(' -> ')}` : ''
    return `import cycle not allowed${circle}; break the cycle`
  }),
  rule(
    /not one of the workspace modules|modules? listed in go\.work/,
    ({ line }) =>
      `${line}: add the module with "go work use", or set "go-work: off"`
  ),
  rule(
    /disabled by -mod=vendor/,
    ({ error, at }) =>
      `${at}the vendor directory has no package ${error.importPath}: run "go mod vendor" and commit the result`
  ),
  rule(
    /no required module provides package|cannot find module providing/,
    ({ at, line }) =>
      `${at}${line}: run "go mod tidy" and commit go.mod and go.sum, or make the package in "prepare" if it is generated`
  ),
  {
    applies: ({ line }) => /^pattern .*: no matching files found/.test(line),
    explain: ({ at, line }) =>
      `${at}${line}: commit the files, or make them in "prepare" if they are generated`
  },
  rule(
    /unsupported GOOS\/GOARCH pair/,
    ({ line }) =>
      `${line}: "go tool dist list" prints the targets that this Go knows`
  ),
  {
    applies: ({ text }) => fetchFailures.some((pattern) => pattern.test(text)),
    explain: explainFetch
  }
]

/**
 * One sentence for an error of loading.
 * @param stderr what `go list` printed beside it, for the name of a module
 * @param isBase whether it is the base's, which the head's Go builds
 */
export function explainLoadError(
  error: LoadError,
  stderr: string,
  isBase = false
): string {
  const text = boundedText(error.text)
  const at = error.position === '' ? '' : `${error.position}: `
  const line = firstLine(text)
  const newer = newerGo(text)
  if (newer !== null) return explainNewerGo(line, newer, isBase)
  const problem: Problem = { error, stderr, text, line, at }
  const first = rules.find(({ applies }) => applies(problem))
  return first === undefined ? `${at}${line}` : first.explain(problem)
}

function explainNewerGo(
  line: string,
  { wanted, used }: NonNullable<ReturnType<typeof newerGo>>,
  isBase: boolean
): string {
  const requires = `${line.split(' requires ')[0]} requires Go ${wanted}`
  return isBase
    ? `${requires}, but the Go that builds both sides is ${used}: give the job Go ${wanted} or newer (in a workflow: actions/setup-go with "go-version: ${wanted}")`
    : `${requires}, but the Go in use is ${used}: install Go ${wanted} or newer (in a workflow: actions/setup-go with "go-version-file: go.mod"), or let it be downloaded with "allow-toolchain-download: true"`
}

function explainParsing({ text, line }: Problem): string {
  const second = text
    .split('\n')
    .map((row) => row.trim())
    .find((row) => /go\.(?:mod|work):\d+:/.test(row))
  return `${second ?? line}: correct this line`
}

function explainFetch({ error, stderr, text, at }: Problem): string {
  const { importPath } = error
  const module = fetchedModule({ ...error, text }, stderr)
  const what =
    module !== ''
      ? `module ${module}`
      : importPath === ''
        ? 'a module'
        : `the module of package ${importPath}`
  return `${at}could not fetch ${what}: ${fetchReason(text)}; a private module needs credentials for git (a token, an SSH key or a .netrc) and its path in GOPRIVATE; "go-proxy" names a module proxy to fetch from`
}
