import { describe, expect, it } from '@jest/globals'
import { linkCommandIn } from '../../../../src/core/slim/contents/link-command.ts'

const lines = (...link: readonly string[]): string =>
  [
    'WORK=/tmp/go build1',
    'mkdir -p $WORK/b001/exe/',
    'cd .',
    ...link,
    'mv $WORK/b001/exe/a.out tool'
  ].join('\n')

describe('linkCommandIn', () => {
  it('reads variables, the linker, its flags and the main archive', () => {
    const printed = lines(
      `GOROOT='' /usr/go/pkg/tool/linux_amd64/link -o $WORK/b001/exe/a.out -importcfg $WORK/b001/importcfg.link -X=main.v=1 -buildmode=exe -s -w "-extldflags=-a \\"b\\" (c)" $WORK/b001/_pkg_.a`
    )
    expect(linkCommandIn(printed)).toEqual({
      linker: '/usr/go/pkg/tool/linux_amd64/link',
      variables: { GOROOT: '' },
      importcfg: '/tmp/go build1/b001/importcfg.link',
      flags: [
        '-X=main.v=1',
        '-buildmode=exe',
        '-s',
        '-w',
        '-extldflags=-a "b" (c)'
      ],
      main: '/tmp/go build1/b001/_pkg_.a'
    })
  })

  it('reads a quoted linker without variables', () => {
    const printed = lines(
      String.raw`"C:\\Program Files\\Go\\link.exe" -o $WORK\b001\exe\a.out.exe -importcfg $WORK\b001\importcfg.link $WORK\b001\_pkg_.a`
    )
    const command = linkCommandIn(printed)
    expect(command?.linker).toBe(String.raw`C:\Program Files\Go\link.exe`)
    expect(command?.flags).toEqual([])
  })

  it.each([
    ['without a link', lines('echo link')],
    [
      'without a work directory',
      lines('/go/link -o a -importcfg b c').replace(/^WORK.*\n/, '')
    ],
    ['with flags in another order', lines('/go/link -o a -s -importcfg b c')],
    ['without an archive', lines('/go/link -o a -importcfg')]
  ])('gives null %s', (_, printed) => {
    expect(linkCommandIn(printed)).toBeNull()
  })
})
