/**
 * The name that `go build` gives to the executable of a main package
 * (cmd/go/internal/load, DefaultExecName): the last element of its import
 * path, or the one before if the last is a major version such as `v2`. '' for
 * a program given as files, whose build info doesn't have their names.
 */
export function executableName(importPath: string): string {
  if (importPath === 'command-line-arguments') return ''
  const elements = importPath.split('/')
  const last = elements.pop() ?? ''
  const version = /^v(?:[2-9]|[1-9]\d+)$/.test(last)
  return version ? (elements.pop() ?? last) : last
}
