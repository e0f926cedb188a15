import { describe, expect, it } from '@jest/globals'
import { packageOf, plainName } from '../../src/measure/package-name.ts'

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
    ['go.etcd.io/bbolt.(*DB).Update.func1', 'go.etcd.io/bbolt'],
    ['go.starlark.net/starlark.Call', 'go.starlark.net/starlark'],
    ['runtime.map.init.0', 'runtime'],
    ['main.T·1', 'main']
  ])('gives %s to %s', (symbol, owner) => {
    expect(packageOf(symbol)).toBe(owner)
  })

  it.each([
    ['type:.eq.os.File', 'os'],
    ['type..hash.github.com/a/b.T', 'github.com/a/b'],
    ['type:.eq.[2]runtime.Frame', 'runtime'],
    ['type..eq.[...]internal/cpu.option', 'internal/cpu'],
    ['type:.eq.github.com/a/b.Pair[string,c/d.E]', 'github.com/a/b'],
    ['type:.eq.struct { runtime.gList; runtime.n int32 }', '(shared types)'],
    ['type:.eq.go.shape.struct { A string }', '(shared types)'],
    ['type:.eq.SM10', '(shared types)'],
    ['type:.eq.[8SM10K6]', '(shared types)'],
    ['go:struct { io.Reader; io.WriterTo }.Read', '(shared types)'],
    ['go:(*struct { encoding.TextAppender }).AppendText', '(shared types)'],
    ['go.(*struct { io.Reader }).Read', '(shared types)'],
    ['go.shape.struct { A int }.M', '(shared types)'],
    ['go:itab.*os.File,io.Writer', 'os'],
    ['go.itab.github.com/a/b.T,error', 'github.com/a/b'],
    ['go:itab.*github.com/a/b.Set[c/d.E,f.G],io.Reader', 'github.com/a/b'],
    ['go:main.inittasks', '(inittasks)'],
    ['go:runtime.inittasks', '(inittasks)'],
    ['go:textfipsstart', 'runtime'],
    ['go:buildinfo.ref', '(build info)'],
    ['(padding).main', '']
  ])('gives generated %s to %s', (symbol, owner) => {
    expect(packageOf(symbol)).toBe(owner)
  })

  it.each([
    'memeqbody',
    '_cgo_topofstack',
    'gclocals·abc==',
    '$f64.3ff0000000000000',
    'go:string.*'
  ])('finds no package in %s', (symbol) => {
    expect(packageOf(symbol)).toBe('')
  })
})

describe('plainName', () => {
  it('drops the calling convention and nothing else', () => {
    expect(plainName('runtime.rt0_go.abi0')).toBe('runtime.rt0_go')
    expect(plainName('runtime.f.abiinternal')).toBe('runtime.f')
    expect(plainName('main.abi0.f')).toBe('main.abi0.f')
  })
})
