// The tests of `written.test.ts`, for all targets.
import './written.test.ts'
