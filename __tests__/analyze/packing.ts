// Archives and packages made by the programs that people make them with.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'

/** What a package of `files` (path in it -> path of the file) is made in. */
export interface Tree {
  readonly directory: string
  readonly files: Readonly<Record<string, string>>
}

/** Lays files out as a package has them, with a symbolic link to each. */
export function layOut({ directory, files }: Tree): void {
  for (const [path, source] of Object.entries(files)) {
    const target = join(directory, path)
    mkdirSync(dirname(target), { recursive: true })
    cpSync(source, target)
    symlinkSync(path, `${target}-link`)
  }
}

function run(command: string, args: readonly string[], cwd?: string): Buffer {
  return execFileSync(command, args, { cwd, maxBuffer: 2 ** 30, stdio: 'pipe' })
}

/** How each kind of archive is made of a directory. */
export const packers = {
  tar: (tree: string, output: string) =>
    run('tar', ['-cf', output, '-C', tree, '.']),
  'tar.gz': (tree: string, output: string) =>
    run('tar', ['-czf', output, '-C', tree, '.']),
  'tar.xz': (tree: string, output: string) =>
    run('tar', ['-cJf', output, '-C', tree, '.']),
  'tar.zst': (tree: string, output: string) =>
    run('tar', ['--zstd', '-cf', output, '-C', tree, '.']),
  zip: (tree: string, output: string) =>
    run('zip', ['-q', '-r', '--symlinks', output, '.'], tree),
  deb: (tree: string, output: string) => makeDeb(tree, output, 'xz'),
  apk: makeApk
} as const

/** A Debian package, whose files are compressed in this way. */
export function makeDeb(
  tree: string,
  output: string,
  compression: 'xz' | 'gzip' | 'zstd' | 'none'
): void {
  const whole = `${output}.tree`
  cpSync(tree, whole, { recursive: true, verbatimSymlinks: true })
  const control = join(whole, 'DEBIAN')
  mkdirSync(control, { recursive: true })
  const fields = [
    'Package: tool',
    'Version: 1.0',
    'Architecture: amd64',
    'Maintainer: A <a@example.com>',
    'Description: a tool'
  ]
  writeFileSync(join(control, 'control'), `${fields.join('\n')}\n`)
  run('dpkg-deb', [
    `-Z${compression}`,
    '--root-owner-group',
    '-b',
    whole,
    output
  ])
}

/** An Alpine package: three tar archives, of which only the last has an end, each compressed. */
function makeApk(tree: string, output: string): void {
  const info = `${tree}.info`
  mkdirSync(info)
  writeFileSync(join(info, '.SIGN.RSA.a.rsa.pub'), 'a signature')
  writeFileSync(join(info, '.PKGINFO'), 'pkgname = tool\n')
  const segment = (path: string): Buffer => {
    const tar = run('tar', ['-cf', '-', '-b', '1', '-C', info, path])
    return compress(tar.subarray(0, -1024))
  }
  const data = run('tar', ['-cf', '-', '-C', tree, '.'])
  writeFileSync(
    output,
    Buffer.concat([
      segment('.SIGN.RSA.a.rsa.pub'),
      segment('.PKGINFO'),
      compress(data)
    ])
  )
}

const compress = (bytes: Uint8Array): Buffer =>
  execFileSync('gzip', ['-c'], { input: bytes, maxBuffer: 2 ** 30 })

/** A file compressed alone, as it is named then. */
export function compressAlone(path: string, command: 'gzip' | 'xz'): string {
  const output = `${path}.${command === 'gzip' ? 'gz' : 'xz'}`
  writeFileSync(output, run(command, ['-c', path]))
  return output
}

/** The bytes of a file, compressed by xz with these options. */
export function xz(path: string, ...options: readonly string[]): Buffer {
  return run('xz', ['-c', ...options, path])
}

export const sizeOf = (path: string): number => readFileSync(path).length
