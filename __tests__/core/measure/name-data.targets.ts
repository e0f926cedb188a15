// The tests of `name-data.test.ts`, for all targets.
import './name-data.test.ts'
