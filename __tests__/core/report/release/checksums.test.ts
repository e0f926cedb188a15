import { describe, expect, it } from '@jest/globals'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import {
  checksumsOf,
  publishedNames
} from '../../../../src/core/report/release/checksums.ts'
import { example, type Example } from '../../compare/example.ts'

const program = (
  mainPackage: string,
  target: string,
  more: Example['binary'] = {}
): Measurement =>
  example({
    build: { target },
    packages: { [`${mainPackage} ${target}`]: 1 },
    binary: {
      name: mainPackage.slice(mainPackage.lastIndexOf('/') + 1),
      mainPackage,
      ...more
    }
  })

const namesOf = (...measurements: readonly Measurement[]) =>
  checksumsOf(measurements, []).map(({ name }) => name)

describe('the names in a list of checksums', () => {
  it('have the level of the target', () => {
    expect(
      namesOf(
        program('example.com/tool', 'linux/arm/6'),
        program('example.com/tool', 'linux/arm/7,softfloat'),
        program('example.com/tool', 'windows/amd64')
      )
    ).toEqual([
      'tool_linux_arm_6',
      'tool_linux_arm_7,softfloat',
      'tool_windows_amd64.exe'
    ])
  })

  it('have the main package where two programs have one name', () => {
    expect(
      namesOf(
        program('example.com/a/tool', 'linux/amd64'),
        program('example.com/b/tool', 'linux/amd64'),
        program('example.com/b/tool', 'linux/arm64')
      )
    ).toEqual([
      'example.com_a_tool_linux_amd64',
      'example.com_b_tool_linux_amd64',
      'tool_linux_arm64'
    ])
  })

  it('are not the same for main packages that differ by an underscore alone', () => {
    const name = 'tool'
    expect(
      namesOf(
        program('example.com/a/b_c', 'linux/amd64', { name }),
        program('example.com/a_b/c', 'linux/amd64', { name })
      )
    ).toEqual([
      'example.com_a_b__c_linux_amd64',
      'example.com_a__b_c_linux_amd64'
    ])
  })

  it('are refused for two archives of one name that differ', () => {
    const archive = {
      file: 'tool.tar.gz',
      format: 'tar.gz',
      size: 1,
      contentSize: 2,
      path: 'tool',
      sha256: 'b'.repeat(64)
    } as const
    const other = { ...archive, sha256: 'c'.repeat(64) }
    expect(() =>
      namesOf(
        program('example.com/tool', 'linux/amd64', { archive }),
        program('example.com/tool', 'linux/arm64', { archive: other })
      )
    ).toThrow(
      'binaries: two files of the release would be called tool.tar.gz in its list of checksums, and differ: give each a name of its own'
    )
  })

  it('are those of the archives as well, each once and none a path', () => {
    const archive = {
      file: '../tool.tar.gz',
      format: 'tar.gz',
      size: 1,
      contentSize: 2,
      path: 'tool',
      sha256: 'b'.repeat(64)
    } as const
    const all = checksumsOf(
      [
        program('example.com/tool', 'linux/amd64', { archive }),
        program('example.com/helper', 'linux/amd64', { archive })
      ],
      []
    )
    expect(all.map(({ name }) => name)).toEqual([
      'tool_linux_amd64',
      'helper_linux_amd64',
      '.._tool.tar.gz'
    ])
    expect(all[2]?.sha256).toBe(archive.sha256)
  })

  it('are also those of binaries that are files of their own', () => {
    const archive = {
      file: 'taken',
      format: 'tar.gz',
      size: 1,
      contentSize: 2,
      path: 'tool',
      sha256: 'f'.repeat(64)
    } as const
    const all = ['a', 'b', 'c', 'd', 'e'].map((name, index) =>
      program(`example.com/${name}`, 'linux/amd64', {
        sha256: String(index).repeat(64),
        ...(index === 0 ? { archive } : {})
      })
    )
    // Nobody publishes two files of one name; an archive keeps its own.
    const files = ['tool-linux', 'same', 'same', 'taken', '']
    const list = checksumsOf(all, files)
    expect(list.map(({ name, sha256 }) => [name, sha256[0]])).toEqual([
      ['a_linux_amd64', '0'],
      ['b_linux_amd64', '1'],
      ['c_linux_amd64', '2'],
      ['d_linux_amd64', '3'],
      ['e_linux_amd64', '4'],
      ['taken', 'f'],
      ['tool-linux', '0']
    ])
    expect(publishedNames(all, files)).toEqual([
      'tool-linux',
      'b_linux_amd64',
      'c_linux_amd64',
      'd_linux_amd64',
      'e_linux_amd64'
    ])
  })
})
