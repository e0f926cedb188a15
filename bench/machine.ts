// What the measurements were made on.
import { execFileSync } from 'node:child_process'
import * as os from 'node:os'

export interface Machine {
  readonly processors: number
  readonly model: string
  /** e.g. `linux/x64` */
  readonly system: string
  readonly node: string
  readonly go: string
  /** Processes that wanted a processor in the minute before; 0 where it is not told. */
  readonly load: number
}

export function thisMachine(): Machine {
  return {
    processors: os.availableParallelism(),
    model: os.cpus()[0]?.model ?? '',
    system: `${os.platform()}/${os.arch()}`,
    node: process.version,
    go: execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim(),
    load: os.loadavg()[0] ?? 0
  }
}

export function machineLine(machine: Machine): string {
  const { processors, model, system, node, go, load } = machine
  const named = model === '' || model === 'unknown' ? '' : ` (${model})`
  return `${processors} processors${named}, ${system}, Node ${node}, ${go}; load average before it: ${load.toFixed(1)}`
}
