import { defineConfig } from 'rolldown'
import { licenses } from './scripts/licenses.ts'

// Three doors, the thread that analyses can run on, and the chunks they load
// when needed. Not minified, so that stack traces and the diff of `dist` can be read.
export default defineConfig({
  input: {
    index: 'src/index.ts',
    post: 'src/post.ts',
    cli: 'src/cli.ts',
    'analyze-thread': 'src/analyze/analyze-thread.ts'
  },
  platform: 'node',
  // The artifact client's unpacker is never used here: artifacts are read in
  // memory. It can write where an archive says, and one of its parts has no licence.
  resolve: { alias: { 'unzip-stream': false } },
  plugins: [licenses()],
  // Their modules do nothing when they are loaded, and don't say so: without this,
  // the first module of `@actions/core` that is needed brings its HTTP client.
  treeshake: {
    moduleSideEffects: [
      { test: /node_modules[\\/]@actions[\\/]/, sideEffects: false }
    ]
  },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    chunkFileNames: 'chunks/[name].js'
  }
})
