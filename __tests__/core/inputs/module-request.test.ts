import { describe, expect, it } from '@jest/globals'
import {
  isExactVersion,
  parseModuleRequest
} from '../../../src/core/inputs/module-request.ts'

describe('a request for a cost', () => {
  it.each([
    ['golang.org/x/net', 'golang.org/x/net', '', null],
    ['golang.org/x/net@v0.2.0', 'golang.org/x/net', 'v0.2.0', null],
    ['golang.org/x/net@none', 'golang.org/x/net', 'none', null],
    ['a.example/b@<=v1.2.3', 'a.example/b', '<=v1.2.3', null],
    ['a.example/b@feature/x', 'a.example/b', 'feature/x', null],
    ['gopkg.in/yaml.v3', 'gopkg.in/yaml.v3', '', null],
    ['a.example/b=c.example/d@v1.0.0', 'a.example/b', '', 'c.example/d@v1.0.0'],
    ['a.example/b=./fork', 'a.example/b', '', './fork'],
    ['net/http', 'net/http', '', null]
  ])('%s is read', (text, name, version, replacement) => {
    expect(parseModuleRequest(text)).toEqual({ name, version, replacement })
  })

  it.each([
    ['', '"" is no module'],
    ['-x', '"-x" is no module'],
    ['./tool', '"./tool" is no module'],
    ['/etc/passwd', '"/etc/passwd" is no module'],
    ['a b', '"a b" is no module'],
    ['a.example/b@', '"" is no version'],
    ['a.example/b@-mod=mod', '"-mod=mod" is no version'],
    ['a.example/b@v1 v2', '"v1 v2" is no version'],
    ['a.example/b=c.example/d', 'a replacement needs a version'],
    ['a.example/b=/outside', '"/outside" is no module']
  ])('%j is refused', (text, message) => {
    expect(() => parseModuleRequest(text)).toThrow(message)
  })

  it.each([
    ['v1.2.3', true],
    ['v0.0.0-20181017193950-04a2e542c03f', true],
    ['none', true],
    ['v1', false],
    ['latest', false],
    ['main', false],
    ['', false]
  ])('for %j means the same on every day: %s', (version, isExact) => {
    expect(isExactVersion(version)).toBe(isExact)
  })
})
