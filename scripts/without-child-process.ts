// A rolldown plugin: commander gets no `node:child_process`. It needs that for
// commands that are programs of their own, of which there are none, and loading
// it brings some twenty modules of Node to each start.
import type { Plugin } from 'rolldown'

const nothing = '\0commander-starts-no-programs'

export function withoutChildProcess(): Plugin {
  return {
    name: 'without-child-process',
    resolveId(source, importer) {
      const isCommander = /[\\/]node_modules[\\/]commander[\\/]/.test(
        importer ?? ''
      )
      return isCommander && source === 'node:child_process' ? nothing : null
    },
    load: (id) => (id === nothing ? 'export {}' : null)
  }
}
