// Tools that rewrite files: how they are found, and what they say when they fail.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import {
  findTool,
  rewriteFile
} from '../../../src/toolchain/slim/rewrite-file.ts'

const directory = mkdtempSync(join(tmpdir(), 'rewrite-file-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const system = process.env['PATH'] ?? ''
const file = join(directory, 'file')
writeFileSync(file, 'a program')

/** A tool of the user's that does this. */
function script(name: string, text: string): { readonly PATH: string } {
  writeFileSync(join(directory, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  return { PATH: `${directory}:${system}` }
}

async function rewrite(name: 'strip' | 'upx', text: string, seconds = 20) {
  const tool = await findTool(name, script(name, text), directory)
  if (tool === null) throw new Error(`no ${name}`)
  const to = join(directory, `${name}.made`)
  rmSync(to, { force: true })
  return { said: await rewriteFile(tool, file, to, seconds), to }
}

describe('a tool', () => {
  it('is none where the PATH has none', async () => {
    expect(
      await findTool('upx', { PATH: '/nonexistent' }, directory)
    ).toBeNull()
    expect(await findTool('upx', {}, directory)).toBeNull()
  })

  it('says which release it is in a line of plain text', async () => {
    const environment = script(
      'strip',
      String.raw`printf 'GNU \033[31mstrip\nmore\n'`
    )
    const tool = await findTool('strip', environment, directory)
    expect(tool?.version).toBe('GNU [31mstrip')
  })

  it('has no release where it knows no such flag', async () => {
    const environment = script('strip', 'echo unknown; exit 1')
    expect((await findTool('strip', environment, directory))?.version).toBe('')
  })

  it('makes a file, and gets no variable of the user’s but PATH', async () => {
    process.env['SLIM_TEST_TOKEN'] = 'secret'
    const { said, to } = await rewrite(
      'strip',
      'test -z "$SLIM_TEST_TOKEN" && test -z "$HOME" && cp "$3" "$2"'
    )
    delete process.env['SLIM_TEST_TOKEN']
    expect(said).toBeNull()
    expect(statSync(to).size).toBe(9)
  })

  it('says why it can’t, in one line of bounded length', async () => {
    const { said } = await rewrite(
      'upx',
      String.raw`echo '       Ultimate Packer'
printf 'upx: file: CantPackException: bad e_phoff\n\n\nPacked 0 files.\n' >&2
exit 2`
    )
    expect(said).toBe('CantPackException: bad e_phoff')
    const long = await rewrite(
      'strip',
      'head -c 9999 /dev/zero | tr "\\0" x; exit 3'
    )
    expect(long.said).toHaveLength(300)
  })

  it('has a word of ours where it says nothing or makes nothing', async () => {
    expect((await rewrite('strip', 'exit 7')).said).toBe(
      'strip ended with exit status 7'
    )
    expect((await rewrite('strip', 'exit 0')).said).toBe('strip made no file')
  })

  it('is ended when its time is up', async () => {
    const environment = script('strip', 'case $1 in -o) sleep 60 ;; esac')
    const tool = await findTool('strip', environment, directory)
    if (tool === null) throw new Error('no strip')
    expect(await rewriteFile(tool, file, join(directory, 'x'), 1)).toBe(
      'strip did not end within 1 s'
    )
  })
})
