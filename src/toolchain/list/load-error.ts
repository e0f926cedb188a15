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
  let reason = ''
  const output = boundedText(stderr)
  for (const match of output.matchAll(/^go: downloading (\S+) (\S+)$/gm)) {
    const [, path = '', version = ''] = match
    const owns =
      error.importPath === path || error.importPath.startsWith(`${path}/`)
    if (owns) reason = `${path} ${version}`
  }
  if (reason !== '') return reason
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
  const { importPath, importStack } = error
  const text = boundedText(error.text)
  const at = error.position === '' ? '' : `${error.position}: `
  const line = firstLine(text)

  const newer = newerGo(text)
  if (newer !== null && isBase) {
    return `${line.split(' requires ')[0]} requires Go ${newer.wanted}, but the Go that builds both sides is ${newer.used}: give the job Go ${newer.wanted} or newer (in a workflow: actions/setup-go with "go-version: ${newer.wanted}")`
  }
  if (newer !== null) {
    return `${line.split(' requires ')[0]} requires Go ${newer.wanted}, but the Go in use is ${newer.used}: install Go ${newer.wanted} or newer (in a workflow: actions/setup-go with "go-version-file: go.mod"), or let it be downloaded with "allow-toolchain-download: true"`
  }
  if (/checksum mismatch|SECURITY ERROR/.test(text)) {
    return `${line}: the module's content is not what go.sum records; find out which of the two is wrong before you trust either`
  }
  if (/missing go\.sum entr/.test(text)) {
    const what =
      importPath === '' ? line : `go.sum has no entry for package ${importPath}`
    return `${at}${what}: run "go mod tidy" and commit go.sum`
  }
  if (/updates to go\.(?:mod|sum|work) needed|updating go\.mod/.test(text)) {
    return `${line.split(/[;:]/, 1)[0]}: run "go mod tidy" and commit go.mod and go.sum`
  }
  if (/inconsistent vendoring/.test(text)) {
    return `the vendor directory does not agree with go.mod: run "go mod vendor" and commit the result (${line})`
  }
  if (text.includes('errors parsing ') && /go\.(?:mod|work)/.test(text)) {
    const second = text
      .split('\n')
      .map((row) => row.trim())
      .find((row) => /go\.(?:mod|work):\d+:/.test(row))
    return `${second ?? line}: correct this line`
  }
  if (/import cycle not allowed/.test(text)) {
    const circle = importStack.length > 0 ? `: ${importStack.join(' -> ')}` : ''
    return `import cycle not allowed${circle}; break the cycle`
  }
  if (
    /not one of the workspace modules|modules? listed in go\.work/.test(text)
  ) {
    return `${line}: add the module with "go work use", or set "go-work: off"`
  }
  if (/disabled by -mod=vendor/.test(text)) {
    return `${at}the vendor directory has no package ${importPath}: run "go mod vendor" and commit the result`
  }
  if (
    /no required module provides package|cannot find module providing/.test(
      text
    )
  ) {
    return `${at}${line}: run "go mod tidy" and commit go.mod and go.sum, or make the package in "prepare" if it is generated`
  }
  if (/^pattern .*: no matching files found/.test(line)) {
    return `${at}${line}: commit the files, or make them in "prepare" if they are generated`
  }
  if (/unsupported GOOS\/GOARCH pair/.test(text)) {
    return `${line}: "go tool dist list" prints the targets that this Go knows`
  }
  if (fetchFailures.some((pattern) => pattern.test(text))) {
    const module = fetchedModule({ ...error, text }, stderr)
    const what =
      module !== ''
        ? `module ${module}`
        : importPath === ''
          ? 'a module'
          : `the module of package ${importPath}`
    return `${at}could not fetch ${what}: ${fetchReason(text)}; a private module needs credentials for git (a token, an SSH key or a .netrc) and its path in GOPRIVATE; "go-proxy" names a module proxy to fetch from`
  }
  return `${at}${line}`
}
