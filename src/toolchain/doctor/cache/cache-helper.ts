// The program that GOCACHEPROG names in runs of doctor: it reads the user's build cache
// without touching it, and keeps what go stores in a private directory of the same
// layout. Arguments: the user's cache, the private directory.
import {
  greeting,
  RequestReader
} from '../../../core/doctor/cache/helper-messages.ts'
import { answer } from './answer-request.ts'

const [, , user = '', own = ''] = process.argv
const reader = new RequestReader()

// Go went away.
process.stdout.on('error', () => process.exit(0))
process.stdin.on('end', () => process.exit(0))

process.stdin.on('data', (piece: Buffer) => {
  for (const request of reader.add(piece)) {
    const line = `${JSON.stringify(answer(request, user, own))}\n`
    const isLast = request.command === 'close'
    process.stdout.write(line, isLast ? () => process.exit(0) : undefined)
  }
})

process.stdout.write(`${JSON.stringify(greeting)}\n`)
