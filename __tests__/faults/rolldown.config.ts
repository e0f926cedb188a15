// Bundles the working tree's action, in fast time and with builds that are
// made once.
import { join } from 'node:path'
import { defineConfig } from 'rolldown'
import { programs } from '../../rolldown.config.ts'

const once = join(import.meta.dirname, 'measured-once.ts')

export default defineConfig({
  ...programs,
  input: { door: join(import.meta.dirname, 'door.ts') },
  plugins: [
    {
      name: 'measured-once',
      resolveId: (source, importer) =>
        source.endsWith('/measure-tree.ts') && importer !== once ? once : null
    }
  ],
  output: { format: 'esm', chunkFileNames: 'chunks/[name].js' }
})
