// The tests of `claim-code-pointers.test.ts`, for all targets.
import './code-pointers.test.ts'
