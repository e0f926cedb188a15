// vendor/modules.txt.
import { describe, expect, it } from '@jest/globals'
import {
  escapedModule,
  parseModulesTxt
} from '../../../src/core/doctor/modules-txt.ts'

describe('modules.txt', () => {
  it('has the packages of each module, and a replacement in its place', () => {
    const text = `# golang.org/x/mod v0.20.0
## explicit; go 1.18
golang.org/x/mod/semver
golang.org/x/mod/module
# example.com/unused v1.0.0
# example.com/old v1.0.0 => example.com/new v1.2.0
example.com/old/a
# example.com/local v1.0.0 => ../local
example.com/local
# example.com/old => example.com/new v1.2.0
`
    expect(parseModulesTxt(text)).toEqual([
      {
        path: 'golang.org/x/mod',
        version: 'v0.20.0',
        packages: ['golang.org/x/mod/semver', 'golang.org/x/mod/module']
      },
      {
        path: 'example.com/new',
        version: 'v1.2.0',
        packages: ['example.com/old/a']
      },
      { path: '../local', version: '', packages: ['example.com/local'] }
    ])
  })

  it('names modules as the cache does', () => {
    expect(escapedModule('github.com/BurntSushi/toml')).toBe(
      'github.com/!burnt!sushi/toml'
    )
  })
})
