// A Go program of known growth: no imports beyond the runtime, so that it
// builds fast, and a table of bytes that the linker can't drop.
import type { Files } from './repository.ts'

/** Files of module `example.com/tool`, a program that carries `bytes` bytes of data. */
export function program(bytes: number): Files {
  return {
    'go.mod': 'module example.com/tool\n\ngo 1.19\n',
    'main.go': `package main

func main() {
	total := 0
	for _, b := range table {
		total += int(b)
	}
	println(total)
}
`,
    'table.go': table(bytes)
  }
}

/** A table with no zero byte, as variable data in the file. */
export function table(bytes: number): string {
  const line = Array.from({ length: 64 }, (_, i) => i + 1).join(', ')
  const lines = Math.ceil(bytes / 64)
  return `package main

var table = [...]byte{
${`\t${line},\n`.repeat(lines)}}
`
}
