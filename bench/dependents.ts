// Which packages of a program depend on a module, by `go list`.
import { go } from './subject.ts'

const format =
  '{{.ImportPath}}|{{with .Module}}{{.Path}}{{end}}|{{join .Deps ","}}'

/** Import paths of the module's packages in the program, and of all that depends on them. */
export function dependentsOf(
  directory: string,
  module: string
): ReadonlySet<string> {
  const packages = go(directory, 'list', '-deps', '-f', format, '.')
    .split('\n')
    .map((line) => {
      const [name = '', owner, deps = ''] = line.split('|')
      return { name, owner, deps: deps.split(',') }
    })
  const own = new Set(
    packages.filter(({ owner }) => owner === module).map(({ name }) => name)
  )
  return new Set(
    packages
      .filter(
        ({ name, deps }) => own.has(name) || deps.some((one) => own.has(one))
      )
      .map(({ name }) => name)
  )
}
