// What a tool took for a file, as cells of a table. Pure.
import type { FileTimes, Tool } from './analyze.ts'
import type { Metered, Use } from './metered.ts'
import { median } from './statistics.ts'

/** Runs of a tool that ended well; [] where it wasn't run, or one of them didn't. */
export function runsOf({ runs }: FileTimes, tool: Tool): readonly Use[] {
  const all = runs.get(tool) ?? []
  return all.every(({ kind }) => kind === 'done') ? all : []
}

export const wall = ({ wall: seconds }: Use): number => seconds
export const cpu = ({ cpu: seconds }: Use): number => seconds
export const megabytes = ({ memory }: Use): number => memory / 1e6

/** Time, processor time and memory; or what became of it. */
export function cells(one: FileTimes, tool: Tool): string[] {
  const all = one.runs.get(tool) ?? []
  const fault = all.find(({ kind }) => kind !== 'done')
  if (fault !== undefined) {
    const memory = `${megabytes(fault).toFixed(0)} MB`
    return [faultOf(fault), '', memory]
  }
  if (all.length === 0) return ['not run', '', '']
  return [
    `${median(all.map(wall)).toFixed(2)} s`,
    `${median(all.map(cpu)).toFixed(2)} s`,
    `${median(all.map(megabytes)).toFixed(0)} MB`
  ]
}

function faultOf(fault: Metered): string {
  return fault.kind === 'timeout'
    ? `over ${fault.limit} s`
    : `failed after ${fault.wall.toFixed(2)} s`
}
