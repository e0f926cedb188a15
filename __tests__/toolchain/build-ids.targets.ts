// The tests of `build-ids.test.ts`, for all targets.
import './build-ids.test.ts'
