// UPX, which a machine needn't have: its own, its distribution's, or that of Debian's
// newer suite, which runs with the C library that it was made for.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { available } from '../core/measure/build.ts'
import { needCommand } from './debian-package.ts'

/** The suite that has UPX, and what it runs on. */
const suite = 'trixie'
const packages = ['upx-ucl', 'libc6', 'libstdc++6', 'libgcc-s1']

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

/**
 * A PATH that has `upx`.
 * @param directory where it is put where the machine has none
 * @throws Error where it can't be had
 */
export function pathWithUpx(directory: string): string {
  const path = process.env['PATH'] ?? ''
  if (available('upx', '--version')) return path
  try {
    needCommand('upx', 'upx-ucl')
    return path
  } catch {
    return `${fromNewerSuite(directory)}:${path}`
  }
}

/** Unpacks it; nothing is installed. */
function fromNewerSuite(directory: string): string {
  const root = join(directory, 'upx-of-debian')
  const place = (name: string): string => {
    const path = join(root, name)
    mkdirSync(path, { recursive: true })
    return path
  }
  const sources = join(place('etc'), 'sources.list')
  writeFileSync(
    sources,
    `deb [signed-by=${keyring}] http://deb.debian.org/debian ${suite} main\n`
  )
  const settings = [
    `Dir::Etc::SourceList=${sources}`,
    'Dir::Etc::SourceParts=/nonexistent',
    `Dir::State::Lists=${place('lists')}`,
    `Dir::Cache=${place('cache')}`,
    'APT::Sandbox::User=root'
  ].flatMap((setting) => ['-o', setting])
  const cwd = place('packages')
  const run = (command: string, args: readonly string[]): void =>
    void execFileSync(command, args, {
      cwd,
      timeout: 300_000,
      stdio: ['ignore', 'ignore', 'inherit']
    })
  run('apt-get', ['-qq', ...settings, 'update'])
  run('apt-get', ['-qq', ...settings, 'download', ...packages])
  const unpacked = place('unpacked')
  for (const name of readdirSync(cwd)) run('dpkg', ['-x', name, unpacked])
  const bin = place('bin')
  writeFileSync(
    join(bin, 'upx'),
    `#!/bin/sh
set -- ${unpacked}/usr/bin/upx-ucl "$@"
lib=$(echo ${unpacked}/usr/lib/*-linux-gnu*)
exec "$lib"/ld-linux*.so.* --library-path "$lib" "$@"
`,
    { mode: 0o755 }
  )
  return bin
}
