// Which texts hold a path of a machine.
import { describe, expect, it } from '@jest/globals'
import {
  homeMatches,
  homePaths,
  pathsBelow,
  tellingDirectories
} from '../../../../src/core/doctor/leaks/paths.ts'

const directories = tellingDirectories([
  { name: 'tree', path: '/srv/build/app' },
  { name: 'home', path: '/root' },
  { name: 'usr', path: '/usr/local/' },
  { name: 'windows', path: String.raw`C:\build\app` }
])

describe('directories', () => {
  it('that are short, or on every machine, say nothing', () => {
    expect(directories.map(({ path }) => path)).toEqual([
      '/srv/build/app',
      'C:/build/app',
      String.raw`C:\build\app`
    ])
  })
})

describe('paths below directories', () => {
  it.each([
    ['/srv/build/app', ['/srv/build/app']],
    ['made in /srv/build/app/x.go by me', ['/srv/build/app/x.go']],
    [
      '-I/srv/build/app/include -L/srv/build/app',
      ['/srv/build/app/include', '/srv/build/app']
    ],
    ['a=/srv/build/app:b', ['/srv/build/app']],
    [String.raw`C:\build\app\main.go: bad`, [String.raw`C:\build\app\main.go`]],
    ['"C:/build/app/main.go"', ['C:/build/app/main.go']]
  ])('%j holds %j', (text, paths) => {
    expect(pathsBelow(text, directories)).toEqual(paths)
  })

  it.each([
    '/srv/build/application',
    '/srv/build/app-2/x',
    'x/srv/build/app/y',
    '/mnt/srv/build/app',
    '/srv/build',
    'srv/build/app'
  ])('%j holds none', (text) => {
    expect(pathsBelow(text, directories)).toEqual([])
  })
})

describe('paths that look like a home', () => {
  it.each([
    ['/home/runner/src/x/main.go', ['/home/runner/src/x/main.go']],
    ['see /Users/me/go/x.', ['/Users/me/go/x.']],
    ['/opt/hostedtoolcache/go/1.25/x64', ['/opt/hostedtoolcache/go/1.25/x64']],
    [String.raw`D:\a\repo\repo\x.go`, [String.raw`D:\a\repo\repo\x.go`]]
  ])('%j', (text, paths) => expect(homePaths(text)).toEqual(paths))

  it.each(['/home/', '/home/me', '/etc/passwd', 'x/home/me/y', '/root'])(
    'not %j',
    (text) => expect(homePaths(text)).toEqual([])
  )

  it('are found within other texts where neighbours run together', () => {
    expect(homeMatches('abc/home/me/x')).toEqual([
      { at: 3, path: '/home/me/x' }
    ])
  })
})
