import { describe, expect, it } from '@jest/globals'
import { Bytes } from '../../../../src/core/binary/bytes.ts'
import { StringTable } from '../../../../src/core/binary/string-table.ts'
import { Directories } from '../../../../src/core/measure/owners/source-directories.ts'
import { Modules } from '../../../../src/core/measure/owners/modules.ts'

/** Packages of one source file. */
function packageOf(file: string): string {
  const bytes = new Bytes(Buffer.from(`${file}\0`), true)
  const names = new StringTable(bytes, 0, bytes.length, 'names')
  return new Directories(names, new Modules(null, [])).packageOf(0)
}

describe('the package of a source file that no function is known of', () => {
  it.each([
    ['golang.org/x/term@v0.1.0/term.go', 'golang.org/x/term'],
    ['net/http/server.go', 'net/http'],
    ['/home/dev/app/main.go', ''],
    ['C:/app/main.go', ''],
    ['external/gazelle++go_deps+org_golang_x_term/term.go', ''],
    ['bazel-out/k8-fastbuild/bin/app/main.go', '']
  ])('of %s is %j', (file, path) => {
    expect(packageOf(file)).toBe(path)
  })
})
