// Programs with C code, and compilers for it that do something of their own.
import { chmod, writeFile } from 'node:fs/promises'
import { parseTarget, type Target } from '../../src/core/model/target.ts'
import type { Tree } from '../../src/toolchain/source-tree.ts'
import { writeTree } from '../setup/programs.ts'

/** The settings of a build with C code. */
export const withC = {
  targets: [parseTarget('linux/amd64')] as [Target],
  cgoEnabled: 'true'
} as const

/** A C part that needs nothing. */
export const plainC = 'static int answer(void) { return 42; }'

/** A program whose C part is `c`. */
export function writeProgramWithC(directory: string, c: string): Promise<Tree> {
  const comment = c
    .split('\n')
    .map((line) => `// ${line}`)
    .join('\n')
  return writeTree(directory, {
    'go.mod': 'module example.com/withc\n\ngo 1.19\n',
    'main.go': `package main

${comment}
import "C"

func main() { println(int(C.answer())) }
`
  })
}

/** A compiler that does something of its own first. */
export async function writeCompiler(
  path: string,
  script: string
): Promise<string> {
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}
