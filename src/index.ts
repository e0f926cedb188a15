import { main } from './main.ts'

await main()
// A cache call that overran its time would keep the process alive. What was
// written so far goes out first.
process.stdout.write('', () => process.exit())
