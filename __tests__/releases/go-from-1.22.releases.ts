// Go 1.22 and later.
import { describeReleases } from './each-release.ts'

describeReleases(22, Infinity)
