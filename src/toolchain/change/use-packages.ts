// Files that make programs use packages: by importing them alone, or by everything
// that they export.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Target } from '../../core/model/target.ts'
import type { ExportedName } from './exported-names.ts'

/** A file of this name is built for one system alone, by Go's rules for names. */
function fileName({ goos, goarch }: Target): string {
  return `zz_go_size_gate_cost_${goos}_${goarch}.go`
}

/** Writes a file into each main package; it replaces the one that was there for the target. */
export async function writeUse(
  directories: readonly string[],
  target: Target,
  text: string
): Promise<void> {
  for (const directory of directories) {
    await writeFile(join(directory, fileName(target)), text)
  }
}

/** Removes what `writeUse` wrote. */
export async function removeUse(
  directories: readonly string[],
  targets: readonly Target[]
): Promise<void> {
  for (const directory of directories) {
    for (const target of targets) {
      await rm(join(directory, fileName(target)), { force: true })
    }
  }
}

/** A file that imports packages and uses nothing of them. */
export function blankImports(paths: readonly string[]): string {
  const lines = paths.map((path) => `import _ ${JSON.stringify(path)}\n`)
  return `package main\n\n${lines.join('')}`
}

/**
 * A file that uses all that packages export. The linker keeps what a variable that
 * is reached refers to, and initialization stores its address in another one.
 */
export function allUses(
  paths: readonly string[],
  names: readonly ExportedName[]
): string {
  const aliases = new Map(
    paths.map((path, index) => [path, `goSizeGatePackage${index}`])
  )
  const uses = names.flatMap((exported) => {
    const alias = aliases.get(exported.package)
    return alias === undefined ? [] : useOf(exported, alias)
  })
  const used = new Set(
    names.flatMap(({ kind, package: path }) =>
      kind === 'generic' ? [] : [path]
    )
  )
  const imports = paths.map(
    (path) =>
      `import ${used.has(path) ? (aliases.get(path) ?? '_') : '_'} ${JSON.stringify(path)}\n`
  )
  return `package main

${imports.join('')}
var goSizeGateUses = [...]interface{}{
${uses.map((use) => `\t${use},\n`).join('')}}

var goSizeGateKept interface{}

func init() { goSizeGateKept = &goSizeGateUses }
`
}

function useOf({ kind, name, type }: ExportedName, alias: string): string[] {
  const uses: Readonly<Record<ExportedName['kind'], readonly string[]>> = {
    func: [`${alias}.${name}`],
    var: [`&${alias}.${name}`],
    type: [`(*${alias}.${name})(nil)`],
    method: [`(*${alias}.${type}).${name}`],
    generic: []
  }
  return [...uses[kind]]
}
