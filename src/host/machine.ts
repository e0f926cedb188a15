// The target that this machine's own Go builds for, found without running
// Go.
import process from 'node:process'

/** Node's names where Go has others. */
const systems: Readonly<Record<string, string>> = { win32: 'windows' }
const architectures: Readonly<Record<string, string>> = {
  x64: 'amd64',
  ia32: '386'
}

/** e.g. `linux/amd64`. */
export function machineTarget(
  platform: string = process.platform,
  architecture: string = process.arch
): string {
  const goos = systems[platform] ?? platform
  return `${goos}/${architectures[architecture] ?? architecture}`
}
