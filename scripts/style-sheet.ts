// A rolldown plugin: puts a style sheet beside the script, as it is.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'rolldown'

export function styleSheet(path: string): Plugin {
  return {
    name: 'style-sheet',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: basename(path),
        source: readFileSync(path, 'utf8')
      })
    }
  }
}
