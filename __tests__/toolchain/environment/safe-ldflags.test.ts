import { describe, expect, it } from '@jest/globals'
import { splitQuoted } from '../../../src/core/text/go-quoting.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { checkLdflags } from '../../../src/toolchain/environment/safe-ldflags.ts'

const check = (text: string) => () => checkLdflags(splitQuoted(text))

describe('checkLdflags', () => {
  it.each([
    '',
    '-s -w -buildid=',
    '-X main.version=1.0 -X "main.date=1 May"',
    '-H windowsgui',
    '-B gobuildid -compressdwarf=false',
    '-linkmode external -extldflags -static',
    `-extldflags '-static -Wl,-z,relro,-z,now -lm -pthread'`,
    `-extldflags=-Wl,--build-id=none`,
    `-extldflags '-Wl,-z,now -z relro'`,
    `-extldflags ''`
  ])('takes %s', (text) => {
    expect(check(text)).not.toThrow()
  })

  it.each([
    ['-extld=/tmp/evil', '-extld'],
    ['-extld evil', '-extld'],
    ['--extld evil', '-extld'],
    ['-extar evil', '-extar'],
    ['-o /etc/passwd', '-o'],
    ['-cpuprofile /tmp/x', '-cpuprofile'],
    ['-memprofile=/tmp/x', '-memprofile'],
    ['-benchmark=mem -benchmarkprofile /tmp/x', '-benchmark'],
    ['-tmpdir /work', '-tmpdir'],
    ['-capturehostobjs /tmp', '-capturehostobjs'],
    ['-importcfg /tmp/cfg', '-importcfg'],
    ['-L /tmp', '-L'],
    ['-I /tmp/ld.so', '-I'],
    ['-r /tmp', '-r'],
    ['-libgcc /tmp/a.a', '-libgcc'],
    ['-fipso /tmp/x', '-fipso'],
    ['-installsuffix ../../x', '-installsuffix'],
    ['-unknownflag x', '-unknownflag'],
    ['-extldflags=-fuse-ld=/tmp/x', '-extldflags "-fuse-ld=/tmp/x"'],
    ['-extldflags=-B/tmp', '-extldflags "-B/tmp"'],
    [`-extldflags '-static -wrapper x'`, '-extldflags "-wrapper"'],
    ['-extldflags=@/tmp/args', '-extldflags "@/tmp/args"'],
    ['-extldflags=-Wl,-plugin,/tmp/x.so', '-extldflags "-Wl,-plugin'],
    ['-extldflags=-Wl,-z,now,-plugin,/x', '-extldflags "-Wl,-z,now,-plugin'],
    ['-extldflags=-Wl,-z,now,--plugin=x', '-extldflags "-Wl,-z,now,--plugin'],
    ['-extldflags=-Wl,-Map=/tmp/x', '-extldflags "-Wl,-Map'],
    ['-extldflags=-Wl,-T,/tmp/x', '-extldflags "-Wl,-T'],
    ['-extldflags=-o/tmp/x', '-extldflags "-o'],
    ['-extldflags=-l:../x', '-extldflags "-l:'],
    ['-extldflags=/tmp/x.o', '-extldflags "/tmp/x.o"']
  ])('refuses %s', (text, flag) => {
    expect(check(text)).toThrow(`ldflags: ${flag}`)
    expect(check(text)).toThrow('allow-unsafe-build-flags')
  })

  it('says what is wrong with flags of the C linker that can not be read', () => {
    const flags = ['-extldflags', "-static 'x"]
    expect(() => checkLdflags(flags)).toThrow(UserError)
    expect(() => checkLdflags(flags)).toThrow(
      "ldflags: -extldflags: a ' is not closed"
    )
  })
})
