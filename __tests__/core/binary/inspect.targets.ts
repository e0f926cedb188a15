// The tests of `inspect.test.ts`, for all targets.
import './inspect.test.ts'
