import { describe, expect, it } from '@jest/globals'
import { Modules } from '../../../../src/core/measure/owners/modules.ts'
import {
  packageOf,
  plainName
} from '../../../../src/core/measure/owners/package-name.ts'
import { rankBy } from '../../../../src/core/measure/owners/type-owner.ts'

/** The ranks of a program whose module is example.com/app. */
const rank = rankBy(
  new Modules(
    {
      goVersion: 'go1.26.8',
      path: 'example.com/app/cmd/server',
      main: { path: 'example.com/app', version: '(devel)' },
      dependencies: [],
      settings: {},
      text: ''
    },
    []
  )
)

describe('packageOf', () => {
  it.each([
    ['main.main', 'main'],
    ['main.(*server).ServeHTTP-fm', 'main'],
    ['os.init.OnceValue[go.shape.interface { Error() string }].func2', 'os'],
    ['gopkg.in/yaml%2ev3.Parse', 'gopkg.in/yaml.v3'],
    [
      'crypto/internal/entropy/v1%2e0%2e0.Seed',
      'crypto/internal/entropy/v1.0.0'
    ],
    ['example.com/%e4%b8%96.F', 'example.com/世'],
    ['vendor/golang.org/x/net/idna.ToASCII', 'vendor/golang.org/x/net/idna'],
    [
      'github.com/a/b.(*Stack[go.shape.struct { A string; B c/d.E }]).Push',
      'github.com/a/b'
    ],
    [
      'slices.SortFunc[go.shape.[]github.com/x/y.T,go.shape.int].func1',
      'slices'
    ],
    ['github.com/a/b..stmp_17', 'github.com/a/b'],
    ['github.com/a/b..dict.Map[c/d.E]', 'github.com/a/b'],
    ['go.uber.org/zap.New', 'go.uber.org/zap'],
    // Sections of C code in a package's archive.
    ['runtime/cgo(.rodata.str1.8)', 'runtime/cgo'],
    ['main(.rodata)', 'main'],
    ['go.etcd.io/bbolt.(*DB).Update.func1', 'go.etcd.io/bbolt'],
    ['go.starlark.net/starlark.Call', 'go.starlark.net/starlark'],
    ['runtime.map.init.0', 'runtime'],
    ['main.T·1', 'main'],
    // A method of a type by a type that it embeds, of another package.
    ['github.com/a/b.(*T).github.com/c/d.method', 'github.com/a/b'],
    ['main.(*T).github.com/c/d.method', 'main'],
    ['a/b.(*Stack[go.shape.int]).c/d.push', 'a/b'],
    ['a/b.init.func1.(*T).c/d.push', 'a/b'],
    // What Go 1.27 calls closures that it inlines, Go's assembly, and Clang's literals.
    ['_.goready.func1', ''],
    ['__x86.get_pc_thunk.ax', ''],
    ['l_.str', ''],
    // Go 1.27 escapes the names of closures twice.
    ['gopkg.in/yaml%252ev3.(*Decoder).Decode.func1', 'gopkg.in/yaml.v3']
  ])('gives %s to %s', (symbol, owner) => {
    expect(packageOf(symbol, rank)).toBe(owner)
  })

  it.each([
    ['type:.eq.os.File', 'os'],
    ['type..hash.github.com/a/b.T', 'github.com/a/b'],
    ['type:.eq.[2]runtime.Frame', 'runtime'],
    ['type..eq.[...]internal/cpu.option', 'internal/cpu'],
    ['type:.eq.github.com/a/b.Pair[string,c/d.E]', 'github.com/a/b'],
    ['type:.eq.struct { runtime.gList; runtime.n int32 }', 'runtime'],
    ['type:.eq.go.shape.struct { A string }', '(shared types)'],
    ['type:.eq.SM10', '(shared types)'],
    ['type:.eq.[8SM10K6]', '(shared types)'],
    ['go:struct { io.Reader; io.WriterTo }.Read', 'io'],
    ['go:(*struct { encoding.TextAppender }).AppendText', 'encoding'],
    ['go.(*struct { io.Reader }).Read', 'io'],
    ['go.shape.struct { A int }.M', '(shared types)'],
    ['go:itab.*os.File,io.Writer', 'os'],
    ['go.itab.github.com/a/b.T,error', 'github.com/a/b'],
    ['go:itab.*github.com/a/b.Set[c/d.E,f.G],io.Reader', 'github.com/a/b'],
    ['go:main.inittasks', '(inittasks)'],
    ['go:runtime.inittasks', '(inittasks)'],
    ['go:textfipsstart', 'runtime'],
    ['go:buildinfo.ref', '(build info)'],
    ['go.buildinfo.ref', '(build info)'],
    ['runtime.modinfo.str', '(build info)'],
    ['(padding).main', '']
  ])('gives generated %s to %s', (symbol, owner) => {
    expect(packageOf(symbol, rank)).toBe(owner)
  })

  it.each([
    'memeqbody',
    '_cgo_topofstack',
    'gclocals·abc==',
    '$f64.3ff0000000000000',
    'go:string.*'
  ])('finds no package in %s', (symbol) => {
    expect(packageOf(symbol, rank)).toBe('')
  })
})

describe('the owner of a type without a name', () => {
  it.each([
    ['[]int', '(shared types)'],
    ['map[string]func(...int) error', '(shared types)'],
    ['interface { Error() string }', '(shared types)'],
    ['struct { A int "json:\\"a/b.c\\" xml:\\"d\\"" }', '(shared types)'],
    ['int', 'runtime'],
    ['error', 'runtime'],
    ['unsafe.Pointer', 'runtime'],
    ['func(unsafe.Pointer) uintptr', '(shared types)'],
    ['func(context.Context, ...github.com/a/b.Option)', 'github.com/a/b'],
    ['map[net/http.ConnState]chan<- *github.com/a/b.T', 'github.com/a/b'],
    // A dependency can't know the main module's types.
    ['map[github.com/a/b.K]*example.com/app/x.T', 'example.com/app/x'],
    ['struct { github.com/a/b.T; main.n int }', 'main'],
    ['[4]struct { Z github.com/z/z.T; A github.com/a/b.T }', 'github.com/a/b'],
    ['func(net/http.ResponseWriter) bufio.Reader', 'bufio'],
    // Type arguments don't count.
    ['[]iter.Seq[github.com/a/b.T]', 'iter'],
    [
      'struct { A iter.Seq2[[]string,struct { B int "]" }]; C github.com/a/b.T }',
      'github.com/a/b'
    ],
    ['struct { main.error = error }', 'main'],
    ['interface { gopkg.in/yaml%2ev3.m() }', 'gopkg.in/yaml.v3'],
    ['map.group[string]github.com/a/b.T', 'github.com/a/b'],
    ['noalg.map.bucket[string]int', '(shared types)'],
    ['go.shape.*github.com/a/b.T', 'github.com/a/b']
  ])('gives %s to %s', (type, owner) => {
    expect(packageOf(`type:.eq.${type}`, rank)).toBe(owner)
    const table = packageOf(`go:itab.${type},io.Reader`, rank)
    const named = owner !== 'runtime' && owner !== '(shared types)'
    expect(table).toBe(named ? owner : 'io')
  })

  it('takes no more than linear time for names that lie', () => {
    const quotes = '"\\'.repeat(200_000)
    const nested = '['.repeat(200_000)
    for (const type of [quotes, nested, `a.b${nested}`, '"'.repeat(200_001)]) {
      expect(packageOf(`type:.eq.${type}`, rank)).not.toBe('')
    }
  })
})

describe('plainName', () => {
  it('drops the calling convention and nothing else', () => {
    expect(plainName('runtime.rt0_go.abi0')).toBe('runtime.rt0_go')
    expect(plainName('runtime.f.abiinternal')).toBe('runtime.f')
    expect(plainName('main.abi0.f')).toBe('main.abi0.f')
  })
})
