// The action as a whole, in fast time.
import './clock.ts'
import '../../src/index.ts'
