// The tests of `build-version.test.ts`, for all targets.
import './build-version.test.ts'
