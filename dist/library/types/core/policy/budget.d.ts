import type { Requirement } from '../inputs/choices.js';
import type { ForbiddenKind, Metric, TierName } from '../model/closed-lists.js';
import type { ReleaseMetric } from '../model/release/closed-lists.js';
import { type OverrideRules } from './override.js';
import type { Percent } from '../text/parse-percent.js';
import type { PinnedInputs } from './budget-file/pinned-inputs.js';
/** One limit for the judged metrics, or one for each metric named; null: none. Only a release's limits name packages. */
export type Limit<T> = {
    readonly every: T | null;
} | {
    readonly of: Readonly<Partial<Record<ReleaseMetric, T | null>>>;
};
/** The limits of one tier as one layer writes them; what it leaves out comes from below. */
export interface TierPatch {
    readonly maxSize?: Limit<number>;
    readonly minSize?: Limit<number>;
    readonly maxGrowth?: Limit<number>;
    readonly maxGrowthPercent?: Limit<Percent>;
    readonly require?: Requirement;
    /** Of the growth that another release of Go causes, by the change's own doing. */
    readonly goUpgradeLimit?: Limit<number>;
    readonly goUpgradeLimitPercent?: Limit<Percent>;
    /** Whether the linker has to remove what nothing calls. */
    readonly requireDeadCode?: RuleDemand;
    /** Whether paths of the build machine must not be there. */
    readonly forbidPathLeaks?: RuleDemand;
}
/**
 * How a rule about the contents of a binary holds: `none`: it doesn't; `kept`: a
 * change must not break it; `strict`: nor is a base that breaks it an excuse.
 */
export type RuleDemand = 'none' | 'kept' | 'strict';
/** What must not be in a binary. */
export interface ForbidRule {
    /** The tier that the rule is written under. */
    readonly tier: TierName;
    readonly kind: ForbiddenKind;
    /** Glob over import paths, module paths or names of symbols. */
    readonly pattern: string;
    /** Why it is forbidden, by the author of the budget. */
    readonly reason: string;
    /** Globs over import paths: chains of imports that pass through one of these are fine. */
    readonly allowThrough: readonly string[];
    /** Whether the rule holds for what the base has already. */
    readonly strict: boolean;
    /** The place of the rule in its file. */
    readonly line: number;
}
/** The verdict for a binary that only one side has. */
export type Presence = TierName;
export interface Layer {
    readonly metrics?: readonly Metric[];
    readonly noiseFloor?: number;
    /** For a binary that only the head has. */
    readonly newBinary?: Presence;
    /** For a binary that only the base has. */
    readonly removedBinary?: Presence;
    readonly warn: TierPatch;
    readonly fail: TierPatch;
}
/** The limits of one tier for one size, of a binary or of a part; null: none. */
export interface Tier {
    readonly maxSize: number | null;
    readonly minSize: number | null;
    readonly maxGrowth: number | null;
    readonly maxGrowthPercent: Percent | null;
    readonly require: Requirement;
}
/** The limits of one tier for one size of a binary. */
export interface BinaryTier extends Tier {
    readonly goUpgradeLimit: number | null;
    readonly goUpgradeLimitPercent: Percent | null;
}
/** Whether each match of a rule for parts is judged alone, or all by their sum. */
export declare const partJudging: readonly ['each', 'together'];
export type PartJudging = (typeof partJudging)[number];
/** The origins that a budget can have limits for: own code, and all dependencies. */
export declare const judgedOrigins: readonly ['own', 'dependencies'];
export type JudgedOrigin = (typeof judgedOrigins)[number];
/** Limits for packages or modules, by glob over their paths, or for an origin by its name. */
export interface PartRule {
    readonly pattern: string;
    readonly judge: PartJudging;
    readonly warn: Tier;
    readonly fail: Tier;
}
/** What a budget file says of some binaries. */
export interface BinaryEntry extends Layer {
    /** Glob over the main package's path or the executable's name. */
    readonly binary: string;
    /** Glob over the target, with or without its level. */
    readonly target: string;
    /** Main package that this binary had in the base; null: the same. */
    readonly was: string | null;
    readonly packages: readonly PartRule[];
    readonly modules: readonly PartRule[];
    readonly origins: readonly PartRule[];
    readonly forbid: readonly ForbidRule[];
    /** The place of the entry in its file. */
    readonly line: number;
}
/** Limits above all others of the file, for some pull requests. */
export interface Allowance extends Layer {
    /** Login of the pull request's author; null: anybody. */
    readonly author: string | null;
    /** Only for changes that touch nothing but go.mod, go.sum, go.work and vendor. */
    readonly dependenciesOnly: boolean;
    /** The place of the entry in its file. */
    readonly line: number;
}
/** What a budget file says of releases. */
export interface ReleaseRules {
    readonly maxSize?: Limit<number>;
    /** Since the previous release. */
    readonly maxGrowth?: Limit<number>;
    /** The release that `maxGrowthSince` counts from; both or neither. */
    readonly since?: string;
    readonly maxGrowthSince?: Limit<number>;
    /** Globs over branches that releases come from, besides the default branch. */
    readonly branches: readonly string[];
    /** Whether a tag may name a commit that is on no such branch. */
    readonly allowDetached: boolean;
    /** The workflow whose signatures of measurements count. */
    readonly signer?: ReleaseSigner;
}
/** Both are paths from the root of the repository, with `/`. */
export interface ReleaseSigner {
    /** Such as `.github/workflows/release.yml`. */
    readonly workflow: string;
    /** File with the trusted roots that issue its certificates. */
    readonly trustedRoot: string;
}
/** A budget file, read and validated. */
export interface BudgetFile {
    readonly acceptBudgetChange: boolean;
    readonly overrides: OverrideRules;
    /** What holds whatever the workflow's inputs say. */
    readonly inputs: PinnedInputs;
    readonly allowances: readonly Allowance[];
    readonly release: ReleaseRules;
    readonly general: Layer;
    readonly binaries: readonly BinaryEntry[];
    readonly packages: readonly PartRule[];
    readonly modules: readonly PartRule[];
    readonly origins: readonly PartRule[];
    readonly forbid: readonly ForbidRule[];
}
/** Everything that binaries are judged by, above the defaults. */
export interface Budget {
    /** From inputs or flags. */
    readonly inline: Layer;
    readonly file: BudgetFile;
    /** The allowances that hold for this change, above the file's limits; none by default. */
    readonly allowed?: readonly Layer[];
}
/** The limits that hold for one size of one binary. */
export interface MetricLimits {
    readonly metric: Metric;
    readonly warn: BinaryTier;
    readonly fail: BinaryTier;
}
/** What holds for one binary. */
export interface Limits {
    /** A smaller change is neutral. */
    readonly noiseFloor: number;
    readonly newBinary: Presence;
    readonly removedBinary: Presence;
    /** Never empty. */
    readonly metrics: readonly MetricLimits[];
    readonly packages: readonly PartRule[];
    readonly modules: readonly PartRule[];
    readonly origins: readonly PartRule[];
    readonly forbid: readonly ForbidRule[];
    readonly requireDeadCode: Readonly<Record<TierName, RuleDemand>>;
    readonly forbidPathLeaks: Readonly<Record<TierName, RuleDemand>>;
}
/** The policy without any configuration. */
export declare const defaults: Layer;
export declare const noLayer: Layer;
/** Of a budget file without the key. */
export declare const noReleaseRules: ReleaseRules;
/** A budget file that says nothing. */
export declare const noBudgetFile: BudgetFile;
