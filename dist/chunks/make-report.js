import { k as formatDelta, z as matcher } from "./foundation.js";
import { u as plainVersion } from "./values.js";
import { c as overall, i as overridden, l as worst } from "./override.js";
import { d as targetOf, l as mainPackageOf, o as isSameBinary } from "./sections-comparable.js";
import { r as sizesOf } from "./record-history.js";
import { n as compare, t as binaryReport } from "./compare.js";
import { l as unusedEntries, s as limitsFor, u as goUpgradeOf } from "./judge.js";
import { t as judgeAll } from "./judge-all.js";
import { i as tightenings, n as measuredBinary, r as tighteningSentence } from "./ratchet.js";
//#region src/core/policy/forbidden/unused-allowances.ts
function unusedAllowances(budget, comparisons) {
	const programs = comparisons.flatMap((comparison) => {
		const { head } = comparison.measurements;
		return head === null ? [] : [{
			forbid: limitsFor(budget, comparison).forbid,
			graph: head.imports
		}];
	});
	return [...new Set(programs.flatMap(({ forbid }) => forbid))].flatMap((rule) => {
		const graphs = programs.flatMap(({ forbid, graph }) => forbid.includes(rule) ? [graph] : []);
		if (graphs.includes(void 0)) return [];
		const paths = graphs.flatMap((graph) => (graph?.packages ?? []).map(({ path }) => path));
		return rule.allowThrough.filter((pattern) => !paths.some(matcher(pattern))).map((pattern) => `allow-through "${pattern}" of the forbidden ${rule.kind} "${rule.pattern}" (line ${rule.line}) matches no package that was built`);
	});
}
//#endregion
//#region src/gate/judge/with-reproduction.ts
function withReproduction(verdict, { mainPackage, target }, reproductions) {
	const reproduction = reproductions.find((made) => made.mainPackage === mainPackage && made.target === target);
	if (reproduction === void 0) return verdict;
	const isSame = reproduction.identical || reproduction.onlyBuildIds === true;
	const reason = isSame ? {
		state: "pass",
		message: reproduction.identical ? "two builds of it gave the same bytes" : "two builds of it in two directories are identical but for build IDs, which depend on the directory"
	} : {
		state: "error",
		message: `it is not reproducible: two builds of the same tree differ in ${reproduction.differing.join(", ")}`
	};
	const reasons = isSame ? [...verdict.reasons, reason] : [reason, ...verdict.reasons];
	return {
		state: worst([reason.state, verdict.state]),
		reasons
	};
}
//#endregion
//#region src/gate/baseline/previous-go.ts
function withoutSymbols(measurement) {
	const { reachability: _reachability, ...rest } = measurement;
	return {
		...rest,
		symbols: []
	};
}
function upgradeOf(before, { base, head }, isBaseMissing) {
	if (before === null || head === null) return null;
	if (base === null && !isBaseMissing) return null;
	const { release, byChange, run, measurements } = before;
	const facts = {
		from: release,
		to: head.binary.goVersion,
		byChange,
		run
	};
	const mainPackage = mainPackageOf(base ?? head);
	const old = measurements?.find((measurement) => isSameBinary(measurement, mainPackage, targetOf(head)));
	if (base !== null && old !== void 0) return {
		...facts,
		comparison: compare(old, base)
	};
	const recorded = `Go ${plainVersion(release)}`;
	const why = measurements === null ? before.why : old === void 0 ? `what ${recorded} built has no such binary` : `the base is recorded by ${recorded} only; to that the head has ${formatDelta(head.binary.fileSize - old.binary.fileSize)}, with the change's own growth`;
	return {
		...facts,
		comparison: null,
		why
	};
}
//#endregion
//#region src/gate/judge/make-report.ts
function missingBase(why, goBefore = null) {
	return {
		kind: "missing",
		why,
		goBefore
	};
}
function compareAll(findings, budget) {
	const binaries = findings.legs.flatMap((leg) => compareLeg(leg, budget, findings));
	return {
		binaries,
		overall: overall(binaries.map(({ comparison, verdict }) => ({
			title: `${comparison.name} (${comparison.target})`,
			verdict
		})))
	};
}
function compareLeg(leg, budget, { override, ignoredGrowth = "fail", explains = true, release }) {
	const { base, head, reproductions } = leg;
	const stored = base.kind === "found" ? base : null;
	const context = {
		...contextOf(leg),
		ignoredGrowth,
		explains,
		...release === void 0 ? {} : { release: release.context }
	};
	return judgeAll(stored?.measurements ?? null, head, budget, context, (both) => upgradeOf(base.goBefore, both, stored === null)).map(({ comparison, verdict, upgrade }) => ({
		comparison,
		verdict: withReproduction(allowed(verdict, override), comparison, reproductions),
		upgrade,
		baseline: stored?.baseline ?? null,
		history: sizesOf(base.history ?? [], comparison)
	}));
}
function contextOf({ base, occasion, recorded }) {
	if (base.kind === "found") {
		const { source, measuredAt } = base.baseline;
		return {
			event: occasion,
			baseline: {
				state: "found",
				source,
				isRecord: source === "file" && measuredAt !== void 0
			}
		};
	}
	if (occasion === "change") return {
		event: occasion,
		baseline: {
			state: "missing",
			why: base.why
		}
	};
	return {
		event: occasion,
		baseline: { state: recorded ? "recorded" : "none" }
	};
}
function allowed(verdict, { accepted }) {
	return accepted === null ? verdict : overridden(verdict, accepted);
}
function compareByBoth(findings) {
	const { choice, counted: budget, proposed } = findings.budget;
	const made = compareAll(findings, budget);
	if (choice.change === null) return {
		budget,
		made,
		change: null
	};
	const { path, accepted, base, baseFile } = choice.change;
	const other = accepted ? {
		...budget,
		file: base
	} : proposed;
	const byOther = other === null ? null : compareAll(findings, other);
	const state = made.overall.state;
	const otherState = byOther?.overall.state ?? "error";
	const change = {
		path,
		accepted,
		baseFile,
		baseVerdict: accepted ? otherState : state,
		headVerdict: accepted ? state : otherState,
		...findings.release === void 0 ? {} : { branch: findings.release.facts.budgetBranch }
	};
	const isWorse = otherState !== state && worst([otherState, state]) !== state;
	return baseFile === "unread" && isWorse && other !== null && byOther !== null ? {
		budget: other,
		made: byOther,
		change: {
			...change,
			accepted: true
		}
	} : {
		budget,
		made,
		change
	};
}
function makeReport(findings, provenance) {
	const { legs, budget } = findings;
	const { budget: counted, made, change } = compareByBoth(findings);
	const reports = made.binaries.map(({ comparison, verdict, upgrade, baseline, history }) => ({
		...binaryReport(comparison, verdict, baseline),
		...upgrade === null ? {} : { goUpgrade: goUpgradeOf(upgrade) },
		...history.length === 0 ? {} : { history }
	}));
	const comparisons = made.binaries.map(({ comparison }) => comparison);
	const unused = [...unusedEntries(counted, comparisons), ...unusedAllowances(counted, comparisons)];
	const roomy = legs.every(({ occasion }) => occasion === "push") ? tightenings(counted, legs.flatMap(({ head }) => head.map(measuredBinary))) : [];
	return {
		schemaVersion: 1,
		verdict: made.overall,
		reports,
		notBuilt: legs.flatMap(({ notBuilt }) => notBuilt),
		budgetChange: change,
		...findings.release === void 0 ? {} : { release: findings.release.facts },
		provenance: {
			...provenance,
			notices: [
				...budget.choice.notices,
				...budget.notices,
				...findings.override.ignored,
				...unused,
				...roomy.map(tighteningSentence),
				...provenance.notices
			]
		}
	};
}
function unjudged(report) {
	const verdict = {
		state: "pass",
		reasons: [{
			state: "pass",
			message: "not judged here: another job does that"
		}]
	};
	return {
		...report,
		verdict,
		budgetChange: null,
		reports: report.reports.map((binary) => ({
			...binary,
			verdict
		}))
	};
}
function errorReport(message, provenance, failure = null) {
	const reason = {
		state: "error",
		message
	};
	return {
		schemaVersion: 1,
		verdict: {
			state: "error",
			reasons: [failure === null ? reason : {
				...reason,
				failure
			}]
		},
		reports: [],
		notBuilt: [],
		budgetChange: null,
		provenance
	};
}
function exitStatus({ verdict }, plan) {
	const counts = [
		"gate",
		"judge",
		"release"
	].includes(plan.mode);
	switch (verdict.state) {
		case "error": return 2;
		case "fail": return counts ? 1 : 0;
		case "no-baseline": return counts && !plan.allowNoBaseline ? 1 : 0;
		default: return 0;
	}
}
//#endregion
export { unjudged as a, missingBase as i, exitStatus as n, withoutSymbols as o, makeReport as r, errorReport as t };
