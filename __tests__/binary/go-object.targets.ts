// The tests of `go-object.test.ts`, for all targets.
import './go-object.test.ts'
