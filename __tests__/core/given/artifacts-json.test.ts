// GoReleaser's list of what it made, and lists that somebody tampered with.
import { describe, expect, it } from '@jest/globals'
import { readArtifactsList } from '../../../src/core/given/artifacts-json.ts'

const read = (value: unknown) =>
  readArtifactsList(JSON.stringify(value), 'dist/artifacts.json')

/** As GoReleaser 2.15 writes them. */
const list = [
  { name: 'metadata.json', path: 'dist/metadata.json', type: 'Metadata' },
  {
    name: 'tool',
    path: 'dist/tool_linux_arm_6/tool',
    goos: 'linux',
    goarch: 'arm',
    goarm: '6',
    target: 'linux_arm_6',
    type: 'Binary',
    extra: { Binary: 'tool', Ext: '', ID: 'tool' }
  },
  {
    name: 'tool_1.0.0.tar.gz',
    path: 'dist/tool_1.0.0.tar.gz',
    goos: 'linux',
    goarch: 'arm',
    type: 'Archive',
    extra: { Binaries: ['tool'], Format: 'tar.gz' }
  },
  { name: 'tool.deb', path: 'dist/tool.deb', type: 'Linux Package' },
  { name: 'checksums.txt', path: 'dist/checksums.txt', type: 'Checksum' }
]

describe('a list of artifacts', () => {
  it('names binaries with their targets, and packages', () => {
    const { directory, binaries, packages } = read(list)
    expect(directory).toBe('dist')
    expect(binaries).toEqual([
      {
        path: 'dist/tool_linux_arm_6/tool',
        target: { goos: 'linux', goarch: 'arm', level: '6' }
      }
    ])
    expect(packages.map(({ path }) => path)).toEqual([
      'dist/tool_1.0.0.tar.gz',
      'dist/tool.deb'
    ])
  })

  it.each([
    '../tool',
    'dist/../../tool',
    '/etc/passwd',
    'C:\\tool',
    '..\\tool',
    'a\0b',
    ''
  ])('that names %j is refused', (path) => {
    expect(() => read([{ path, type: 'Binary' }])).toThrow(
      'not below the working directory'
    )
  })

  it.each([
    ['{', 'it is not JSON'],
    ['{}', 'it is not a JSON list'],
    ['[{"path": "a"}]', 'entry 0 lacks type'],
    [JSON.stringify(Array.from({ length: 100_001 })), 'more than 100000']
  ])('of another kind is refused: %#', (json, why) => {
    expect(() => readArtifactsList(json, 'artifacts.json')).toThrow(why)
  })
})
