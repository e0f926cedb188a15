// Packs what `dist` holds as the npm package, and prints the tarball's path and size.
// Run: node scripts/pack.ts [DIRECTORY] (Node 24, npm); the release publishes it.
import { pack } from './pack/pack.ts'

const { path, size } = pack(process.argv[2] ?? process.cwd())
process.stdout.write(`${path}: ${size} bytes\n`)
