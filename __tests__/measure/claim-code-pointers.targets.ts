// The tests of `claim-code-pointers.test.ts`, for all targets.
import './claim-code-pointers.test.ts'
