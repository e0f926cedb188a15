import { F as budgetOptions, Gt as wordList, N as optionGroups, _ as groupings, a as keySettingNames, b as oneSided, c as checkSummaries, i as defaultKeySettings, l as failOnChoices, n as slimStepSummaries, r as slimSteps, s as checkNames, t as storeActions, un as UserError } from "./foundation.js";
import { t as cacheActions } from "./actions.js";
//#region src/commands/usage/flag-variables.ts
const variables = {
	token: ["GH_TOKEN", "GITHUB_TOKEN"],
	"baseline-signing-key": ["BASELINE_SIGNING_KEY"],
	"baseline-secret": ["BASELINE_SECRET"]
};
const signing = ["baseline-signing-key", "baseline-secret"];
function variablesText(flag) {
	const { [flag]: names = [] } = variables;
	return names.length === 0 ? "" : `Default: the variable ${wordList(names, "or")}.`;
}
function withVariables(flags, environment) {
	const signs = signing.some((flag) => flags[flag] !== void 0);
	const added = Object.entries(variables).flatMap(([flag, names]) => {
		if (signs && signing.includes(flag)) return [];
		const value = names.map((name) => environment[name]).find((text) => text);
		return value === void 0 ? [] : [[flag, value]];
	});
	return {
		...Object.fromEntries(added),
		...flags
	};
}
//#endregion
//#region src/commands/usage/gate-flags.ts
function flagOf({ name, description, value, choices, default: usual }) {
	return {
		name,
		description: `${usual === "" || /\bDefault: /.test(description) ? description : `${description} (default: ${usual})`} ${variablesText(name)}`.trimEnd(),
		...value === void 0 ? {} : { value },
		...choices === void 0 ? {} : { choices }
	};
}
function flagsOf$1(options) {
	return options.map((option) => flagOf(option.isSwitch || option.actionOnly ? {
		...option,
		default: ""
	} : option));
}
function isForWorkflows({ actionOnly }) {
	return actionOnly === true;
}
function groupOf(title, options) {
	return {
		title,
		flags: flagsOf$1(options.filter((option) => !isForWorkflows(option)))
	};
}
const packages = {
	name: "PACKAGE",
	description: "What to build, as for go build: ./cmd/tool, ./... or an import path. Default: every main package here.",
	isOptional: true,
	isRepeated: true
};
const { run, build, given, budget: budget$1, base, release: release$1, naming } = optionGroups;
const gateBuildFlags = groupOf(build.title, build.options);
const givenFlags = groupOf(given.title, given.options);
const buildFlags = {
	...gateBuildFlags,
	flags: gateBuildFlags.flags.filter(({ name }) => name !== "verify-reproducible")
};
const trustNames = [
	"baseline-public-key",
	"baseline-signing-key",
	"allow-no-baseline"
];
const releaseFlagGroups = [
	{
		title: release$1.title,
		flags: [
			...flagsOf$1(release$1.options),
			{
				name: "repository",
				value: "OWNER/NAME",
				description: "The repository on GitHub that has the releases. Default: GITHUB_REPOSITORY."
			},
			...flagsOf$1(run.options.filter(({ name }) => name === "token")),
			...flagsOf$1(base.options.filter(({ name }) => trustNames.includes(name)))
		]
	},
	{
		...gateBuildFlags,
		flags: [...gateBuildFlags.flags.filter(({ name }) => name !== "go-cache" && name !== "mod-cache"), {
			name: "no-verify-reproducible",
			description: "Build once only. The report says so."
		}]
	},
	{
		...givenFlags,
		flags: givenFlags.flags.filter(({ name }) => name !== "base-binaries")
	},
	groupOf(budget$1.title, budget$1.options)
];
const gateFlagGroups = [
	groupOf(base.title, base.options),
	gateBuildFlags,
	givenFlags,
	groupOf(budget$1.title, budget$1.options),
	{
		title: "Inside a workflow step",
		flags: flagsOf$1([
			...run.options,
			...build.options.filter(isForWorkflows),
			...naming.options
		])
	}
];
//#endregion
//#region src/commands/usage/result-flags.ts
const formats = [
	"text",
	"json",
	"markdown"
];
const pictureFormats = [
	...formats,
	"html",
	"svg"
];
function destinationBy(output, format = {
	choices: formats,
	description: "Form of the result. Default: text."
}) {
	return {
		title: "The result",
		flags: [{
			name: "format",
			...format
		}, {
			name: "output",
			value: "FILE",
			description: output
		}]
	};
}
const toFile = "Write the result to this file, whole or not at all, instead of to standard output.";
const destination = destinationBy(toFile);
const pictureDestination = destinationBy(toFile, {
	choices: pictureFormats,
	description: "Form of the result: html is a page to click through, svg a picture. Default: text."
});
const view = {
	title: "What to show of it (text and Markdown)",
	flags: [
		{
			name: "by",
			choices: groupings,
			description: "One table of these instead of the usual ones: file is the source file of functions, receiver the type of methods."
		},
		{
			name: "top",
			value: "N",
			description: "Show the N largest rows, or all; the last row sums up the others. Default: 20, and 30 in a tree."
		},
		{
			name: "filter",
			value: "GLOB",
			description: "Only rows whose name matches, e.g. \"golang.org/x/**\" or \"*Handler*\". Without a slash it is the part of the name after the last slash that matches."
		},
		{
			name: "within",
			value: "PACKAGE",
			description: "Only what is in this package, or with /... also in those below it. Default for --by then: symbol."
		},
		{
			name: "tree",
			description: "As a tree of the parts of names, the heaviest N of its nodes. Default for --by then: package."
		}
	]
};
const changeView = {
	...view,
	flags: [...view.flags, {
		name: "show",
		choices: oneSided,
		description: "Only rows that NEW alone has, or OLD alone. Default: all that changed. Default for --by then: symbol."
	}]
};
const analyzedFileFlags = {
	title: "What helps to name the bytes of a file",
	flags: [
		{
			name: "twin",
			value: "FILE",
			description: "The same build linked with -ldflags=-w."
		},
		{
			name: "deps",
			value: "FILE",
			description: "What that link prints with -ldflags=-dumpdep."
		},
		{
			name: "importcfg",
			value: "FILE",
			description: "The importcfg.link that go writes for that link."
		}
	]
};
//#endregion
//#region src/commands/usage/specs/cache-command.ts
const actionFlags$1 = {
	pack: [
		"from",
		"go",
		"commit",
		"repository",
		"baseline-signing-key",
		"max-bytes",
		"force"
	],
	verify: [
		"repository",
		"baseline-public-key",
		"into",
		"with-c"
	],
	list: [],
	gc: [
		"max-age",
		"max-bytes",
		"dry-run"
	]
};
const cacheCommand = {
	name: "cache",
	summary: "pack, verify and collect signed build caches of Go",
	description: `${[
		"pack packs and signs a build cache",
		"verify FILE proves a pack, and with --into puts it into a build cache",
		"list DIR|FILE says what packs say of themselves",
		"gc DIR removes packs by age and size, oldest first, and no other file"
	].join("; ")}. A pack has compiled packages and no executables. Ends with 0 if it is done, with 1 where a pack is refused, and with 2 where something cannot be read or written.`,
	operands: [{
		name: "ACTION",
		description: "What to do.",
		choices: cacheActions
	}, {
		name: "PATH",
		description: "A pack, or a directory of packs.",
		isOptional: true
	}],
	groups: [
		{
			title: "Whose packs",
			flags: [
				{
					name: "repository",
					value: "OWNER/NAME",
					description: "The repository that a pack is for. Default: the variable GITHUB_REPOSITORY."
				},
				{
					name: "baseline-public-key",
					value: "KEY",
					description: "Of verify: the key that signs packs, Ed25519 in PEM. Default: that of the variable BASELINE_SIGNING_KEY."
				},
				{
					name: "baseline-signing-key",
					value: "KEY",
					description: `Of pack: the private key. ${variablesText("baseline-signing-key")}`
				}
			]
		},
		{
			title: "What is packed",
			flags: [
				{
					name: "from",
					value: "DIR",
					description: "A build cache. Default: the variable GOCACHE."
				},
				{
					name: "go",
					value: "VERSION",
					description: "Pack what this Go compiled, such as go1.26.8. Needed where several did."
				},
				{
					name: "commit",
					value: "SHA",
					description: "The commit that the cache was built of, for readers. Default: the variable GITHUB_SHA."
				},
				{
					name: "force",
					description: "Replace a file that is there."
				}
			]
		},
		{
			title: "Where a pack is put",
			flags: [{
				name: "into",
				value: "DIR",
				description: "A build cache of your own, which is made where there is none."
			}, {
				name: "with-c",
				description: "Also packages with C code. Only where the C compiler is the one that compiled them."
			}]
		},
		{
			title: "What is removed",
			flags: [
				{
					name: "max-age",
					value: "AGE",
					description: "Packs written before, as in 14d or 12h."
				},
				{
					name: "max-bytes",
					value: "SIZE",
					description: "The oldest packs, until the others have no more, as in 5GB. Of pack: the most bytes of one. Default there: 400 MiB."
				},
				{
					name: "dry-run",
					description: "Only say what would be removed."
				}
			]
		},
		destinationBy("Of pack: where the pack goes. Else the file of the result, instead of standard output.")
	],
	examples: [
		{
			line: "BASELINE_SIGNING_KEY=\"$(cat key.pem)\" go-size-gate cache pack --from \"$(go env GOCACHE)\" --repository OWNER/NAME --commit \"$(git rev-parse HEAD)\" --output packs/go.pack",
			meaning: "pack the build cache that is there"
		},
		{
			line: "go-size-gate cache verify packs/go.pack --repository OWNER/NAME --baseline-public-key \"$(cat key.pub)\" --into /tmp/gocache",
			meaning: "prove a pack, and build from it with GOCACHE=/tmp/gocache"
		},
		{
			line: "go-size-gate cache list packs",
			meaning: "what is there"
		},
		{
			line: "go-size-gate cache gc packs --max-age 14d --max-bytes 5GB --dry-run",
			meaning: "what would be removed"
		}
	]
};
//#endregion
//#region src/commands/usage/command-spec.ts
function isSwitch({ value, choices }) {
	return value === void 0 && choices === void 0;
}
function flagsOf({ groups }) {
	return groups.flatMap(({ flags }) => flags);
}
//#endregion
//#region src/commands/usage/specs/doctor-command.ts
const checks = {
	title: "What to check",
	flags: [
		{
			name: "only",
			value: "CHECKS",
			description: `Only these checks, separated by commas: ${checkNames.map((name) => `${name} (${checkSummaries[name]})`).join("; ")}.`
		},
		{
			name: "skip",
			value: "CHECKS",
			description: "All checks but these, separated by commas."
		},
		{
			name: "quick",
			description: "Build nothing: list what of your settings the enforced build replaces."
		},
		{
			name: "time",
			value: "BUILDS",
			description: "Take the time of so many cold builds at most, 1 to 100. What does not fit is listed as not run, with the command for it. Default: 6."
		},
		{
			name: "settings",
			value: "SETTINGS",
			description: `What cache-keys varies, separated by commas: all, or of ${keySettingNames.join(", ")}. Default: those that cost one cold build in all (${defaultKeySettings.join(", ")}).`
		},
		{
			name: "fail-on",
			choices: failOnChoices,
			description: "Exit status 1 from this kind of finding on, or never. Default: problem."
		}
	]
};
const builds$1 = {
	title: "What is built",
	flags: [{
		name: "build-flags",
		value: "FLAGS",
		description: "Flags that you give to go build, as one text: \"-trimpath -ldflags=-s\". Quotes as in GOFLAGS."
	}, {
		name: "timeout",
		value: "TIME",
		description: "Time that one go command may take, e.g. 90s, 30m, 1h. Default: 30m."
	}]
};
const files = {
	title: "A finished file",
	flags: [{
		name: "file",
		value: "FILE",
		description: "Look at this program instead, of whatever machine: path-leaks and unneeded."
	}, ...analyzedFileFlags.flags.filter(({ name }) => name !== "importcfg")]
};
const functions = {
	title: "A function up close",
	flags: [{
		name: "symbol",
		value: "NAME",
		description: "Look at this function instead: its machine code, what was inlined into it, and its assembly with and without inlining. A generic function without type arguments means all of its instances."
	}, {
		name: "base",
		value: "REVISION",
		description: "Compare the function with that of this branch, tag or commit, built in a private worktree."
	}]
};
function doctorCommand(packages) {
	return {
		name: "doctor",
		summary: "find out what a build depends on, and what of it leaks",
		description: "Builds your programs as your shell does and as the gate does, in private directories, and compares. Each finding has what proves it, its effect in bytes and a line to type. Nothing of yours is changed, and no module is fetched.",
		operands: [packages],
		groups: [
			checks,
			builds$1,
			files,
			functions,
			destination
		],
		examples: [
			{
				line: "go-size-gate doctor ./cmd/tool",
				meaning: "all checks of a program"
			},
			{
				line: "go-size-gate doctor --only path-leaks --build-flags \"-trimpath\"",
				meaning: "paths of this machine that -trimpath leaves"
			},
			{
				line: "go-size-gate doctor --file ./tool",
				meaning: "a program that somebody else built"
			},
			{
				line: "go-size-gate doctor --symbol main.run --base main ./cmd/tool",
				meaning: "a function up close, beside that of main"
			}
		]
	};
}
//#endregion
//#region src/commands/usage/recorded-flags.ts
const recordedFlags = {
	branch: {
		name: "branch",
		value: "NAME",
		description: "Branch on GitHub. Default: the default branch."
	},
	key: {
		name: "key",
		value: "NAME",
		description: "Only what jobs with this key recorded."
	},
	token: {
		name: "token",
		value: "TOKEN",
		description: `Token that may read artifacts of the repository. ${variablesText("token")}`
	}
};
//#endregion
//#region src/commands/usage/specs/history-command.ts
const historyCommand = {
	name: "history",
	summary: "show the sizes of binaries over time",
	description: "Of files in the order in which they are named, of what pushes or check --record recorded, or of releases. Commits without a measurement are shown as a gap.",
	operands: [{
		name: "FILE|DIR",
		description: "Saved measurements, binaries, archives with some, or records, the oldest first; or one directory of saved measurements.",
		isOptional: true,
		isRepeated: true
	}],
	groups: [
		{
			title: "Where it is from, instead of files",
			flags: [
				{
					name: "baseline-dir",
					value: "DIR",
					description: "What check --record recorded in this directory."
				},
				{
					name: "repository",
					value: "OWNER/NAME",
					description: "What pushes recorded on GitHub."
				},
				recordedFlags.branch,
				recordedFlags.key,
				{
					name: "releases",
					description: "The releases of the repository: by the measurement that each carries, else by its binaries."
				},
				recordedFlags.token
			]
		},
		{
			title: "What to show of it",
			flags: [
				{
					name: "binary",
					value: "NAME",
					description: "Only this executable, by its name or its main package."
				},
				{
					name: "target",
					value: "GOOS/GOARCH",
					description: "Only this target."
				},
				{
					name: "last",
					value: "N",
					description: "Only the newest N points, 1 to 1000. Default: all; 10 of releases."
				}
			]
		},
		pictureDestination
	],
	examples: [
		{
			line: "go-size-gate history tool-v1 tool-v2 tool-v3",
			meaning: "the sizes of three binaries, and what changed"
		},
		{
			line: "go-size-gate history --baseline-dir ../sizes --format svg --output sizes.svg",
			meaning: "a line chart of what was recorded"
		},
		{
			line: "GH_TOKEN=\"$(gh auth token)\" go-size-gate history --repository OWNER/NAME --format html --output history.html",
			meaning: "what pushes recorded, as a page to click through"
		},
		{
			line: "go-size-gate history --repository OWNER/NAME --releases --last 20",
			meaning: "the last twenty releases"
		}
	]
};
//#endregion
//#region src/commands/usage/specs/explaining-commands.ts
const why = {
	name: "why",
	summary: "say what a name of a program is, what brings it in and what it holds",
	description: "Says for a package, a module, a symbol, an embedded file or a string literal: the chain of imports from the main package, the path of the linker, the bytes that it holds and those that hang on it, who imports it, and which requirement brings a module in. Builds programs as analyze does, or reads what is there already. A name that no program has gets the nearest ones.",
	operands: [{
		name: "NAME",
		description: "An import path, a module, a symbol such as net/http.(*Server).Serve, or the path of an embedded file. None with --dead-code.",
		isOptional: true
	}, packages],
	groups: [
		{
			title: "The question",
			flags: [{
				name: "dead-code",
				description: "Say whether the linker's dead-code elimination is on, and which functions keep it off."
			}]
		},
		{
			title: "A program that is there already",
			flags: [{
				name: "measurement",
				value: "FILE",
				description: "Measurements that analyze saved as JSON."
			}, {
				name: "file",
				value: "FILE",
				description: "A Go binary, of which nobody knows who imports what."
			}]
		},
		analyzedFileFlags,
		buildFlags,
		destination
	],
	examples: [
		{
			line: "go-size-gate why html/template ./cmd/tool",
			meaning: "which import brings a package in, and what it costs"
		},
		{
			line: "go-size-gate why golang.org/x/net --measurement tool.json",
			meaning: "a module of a saved measurement"
		},
		{
			line: "go-size-gate why --dead-code ./cmd/tool",
			meaning: "what keeps methods that nothing calls"
		}
	]
};
const cost = {
	name: "cost",
	summary: "say what a dependency would cost, before it is merged",
	description: "Sets the requirement in a private copy of the working tree, builds both sides, and says what an update, a removal (@none) or a replacement costs the programs exactly. Of a module that they do not use yet it says two bounds: imported with nothing of it used, and all that it exports in use. Name a package of it as MODULE/PACKAGE@VERSION. Nothing of the tree is touched.",
	operands: [{
		name: "MODULE",
		description: "A module, MODULE@VERSION with a version or a query of go get, or OLD=NEW@VERSION for a replacement. Default version: the newest. None with --list.",
		isOptional: true
	}, packages],
	groups: [
		{
			title: "Pending updates",
			flags: [{
				name: "list",
				description: "Rank the pending updates by what each would cost alone."
			}, {
				name: "limit",
				value: "N",
				description: "Measure N updates at most, direct requirements first. Default: 10."
			}]
		},
		buildFlags,
		destination
	],
	examples: [
		{
			line: "go-size-gate cost golang.org/x/net@latest",
			meaning: "what an update adds to every program"
		},
		{
			line: "go-size-gate cost github.com/spf13/cobra ./cmd/tool",
			meaning: "what a new dependency would add to one program, at least and at most"
		},
		{
			line: "go-size-gate cost --list --limit 5",
			meaning: "which pending update costs most"
		}
	]
};
//#endregion
//#region src/commands/usage/specs/release-command.ts
const releaseActions = ["check"];
const release = {
	name: "release",
	summary: "judge a release before it is published",
	description: "release check builds what is tagged, from empty caches, compares it with the release before it on GitHub, and judges by the limits of releases in the budget file of the branch that the tag is on.",
	operands: [{
		name: "ACTION",
		description: "What to do.",
		choices: releaseActions
	}, packages],
	groups: [...releaseFlagGroups, pictureDestination],
	examples: [{
		line: "GH_TOKEN=\"$(gh auth token)\" go-size-gate release check --repository OWNER/NAME",
		meaning: "may the version that is tagged at HEAD be published?"
	}, {
		line: "go-size-gate release check ./cmd/tool --release-tag v1.3.0 --repository OWNER/NAME --release-files dist/size",
		meaning: "a version by name, and files to publish with it"
	}]
};
//#endregion
//#region src/commands/usage/specs/replay-command.ts
const replay = {
	name: "replay",
	summary: "judge a recorded history: which changes a budget would have stopped",
	description: "Says how many changes other limits would have stopped, too. Ends with 0 when it ran.",
	operands: [],
	groups: [
		{
			title: "The history",
			flags: [
				{
					name: "from",
					value: "DIR",
					description: "A directory of saved measurements."
				},
				{
					name: "repository",
					value: "OWNER/NAME",
					description: "What pushes recorded on GitHub, instead."
				},
				recordedFlags.branch,
				recordedFlags.key,
				recordedFlags.token,
				{
					name: "since",
					value: "DATE",
					description: "Only commits from this day on, such as 2026-09-01."
				},
				{
					name: "limit",
					value: "N",
					description: "Only the newest N commits, 2 to 1000."
				}
			]
		},
		{
			title: "Budgets",
			flags: [{
				name: "budget",
				value: "FILE",
				description: "A budget file."
			}, ...budgetOptions.map(({ name, description, value, choices }) => ({
				name,
				description,
				...value === void 0 ? {} : { value },
				...choices === void 0 ? {} : { choices }
			}))]
		},
		destination
	],
	examples: [{
		line: "go-size-gate replay --from history --max-growth \"50 KiB\"",
		meaning: "try a limit on saved measurements"
	}, {
		line: "GH_TOKEN=\"$(gh auth token)\" go-size-gate replay --repository OWNER/NAME --budget .github/go-size-gate.yml",
		meaning: "try a budget file on what pushes recorded"
	}]
};
//#endregion
//#region src/commands/usage/specs/slim-command.ts
const steps = {
	title: "What to measure",
	flags: [
		{
			name: "only",
			value: "STEPS",
			description: `Only these steps, separated by commas: ${slimSteps.map((name) => `${name} (${slimStepSummaries[name]})`).join("; ")}.`
		},
		{
			name: "skip",
			value: "STEPS",
			description: "All steps but these, separated by commas."
		},
		{
			name: "time",
			value: "BUILDS",
			description: "Take the time of so many cold builds at most, 2 to 100. What does not fit is listed as not run, with the command for it. Default: 6."
		},
		{
			name: "run",
			value: "ARGS",
			description: "Start stripped and packed programs with these arguments, such as --version, several times, and say how long they took and how much memory. They get a private home and directory, no variable of yours but PATH, and 10 s each. Default: nothing that was built is started."
		}
	]
};
const builds = {
	title: "What is built",
	flags: [{
		name: "build-flags",
		value: "FLAGS",
		description: "Flags that you give to go build, as one text: \"-trimpath -tags=a,b\". Quotes as in GOFLAGS."
	}, {
		name: "timeout",
		value: "TIME",
		description: "Time that one go command may take, e.g. 90s, 30m, 1h. Default: 30m."
	}]
};
function slimCommandSpec(packages) {
	return {
		name: "slim",
		summary: "measure what would make a program smaller",
		description: "Builds your programs as your shell does and as the gate does, in private directories, then with one thing changed at a time. A table says what each saves, what it costs, and the line to type. Nothing of yours is changed, and no module is fetched. Ends with 1 where a step was not run.",
		operands: [packages],
		groups: [
			steps,
			builds,
			destination
		],
		examples: [
			{
				line: "go-size-gate slim ./cmd/tool",
				meaning: "how small a program could be"
			},
			{
				line: "go-size-gate slim --only stripping,packing --run --version",
				meaning: "also whether it still starts, how fast, and in how much memory"
			},
			{
				line: "go-size-gate slim --format markdown --output proposal.md",
				meaning: "a proposal for an issue"
			}
		]
	};
}
//#endregion
//#region src/commands/usage/specs/store-command.ts
const actionFlags = {
	put: ["expires", "discard-unfinished"],
	get: [
		"platform",
		"at-least",
		"evidence",
		"force"
	],
	list: [],
	latest: ["at-least"],
	rollback: ["expires"],
	verify: [],
	refresh: ["expires"]
};
const storeCommand = {
	name: "store",
	summary: "keep binaries of releases, signed and immutable, and fetch them",
	description: `${[
		"put VERSION FILE\u2026 adds binaries",
		"get NAME[@VERSION] fetches one and verifies it first",
		"list [NAME] says what is there",
		"latest NAME prints the latest version",
		"rollback NAME@VERSION makes a version the latest",
		"verify [NAME] checks every object",
		"refresh [NAME] renews the index"
	].join("; ")}. Whoever puts, rolls back or refreshes has the private key in the variable STORE_SIGNING_KEY (PEM); everybody else names the public one by --key. Ends with 0 if it is done, with 1 where something is refused or missing, and with 2 where something cannot be read.`,
	operands: [{
		name: "ACTION",
		description: "What to do.",
		choices: storeActions
	}, {
		name: "WHAT",
		description: "A program and version as in tool@v1.2.3, or the version and the binaries to put.",
		isOptional: true,
		isRepeated: true
	}],
	groups: [
		{
			title: "The store",
			flags: [
				{
					name: "store",
					value: "DIR",
					description: "A directory, or s3://BUCKET/PREFIX with the credentials and the region of the variables AWS_*."
				},
				{
					name: "endpoint",
					value: "URL",
					description: "Of an S3-compatible service other than AWS."
				},
				{
					name: "key",
					value: "FILE",
					description: "Public key that signs the store, in PEM. Needed to get, list, verify and ask for the latest."
				},
				{
					name: "memory",
					value: "FILE",
					description: "Remember here the newest index that was seen, and refuse older ones."
				}
			]
		},
		{
			title: "What is fetched",
			flags: [
				{
					name: "platform",
					value: "GOOS_GOARCH",
					description: "Such as linux_amd64, or linux_arm_6 with its level. Default: that of this machine."
				},
				{
					name: "at-least",
					value: "VERSION",
					description: "Refuse a lower version than this."
				},
				{
					name: "evidence",
					value: "DIR",
					description: "Also write here what proves the binary: measurement.json.gz, SHA256SUMS and its signature."
				},
				{
					name: "force",
					description: "Replace files that are there."
				}
			]
		},
		{
			title: "What is signed",
			flags: [{
				name: "expires",
				value: "DAYS",
				description: "For how long the index counts, 1 to 366 days. Default: 30."
			}, {
				name: "discard-unfinished",
				description: "Remove what an interrupted put left at these places. Only while no other put runs."
			}]
		},
		destinationBy("Of get: where the binary goes. Else the file of the result, instead of standard output.")
	],
	examples: [
		{
			line: "STORE_SIGNING_KEY=\"$(cat store.key)\" go-size-gate store put v1.2.3 dist/tool_linux_amd64 dist/tool.exe --store /srv/tools",
			meaning: "add a version; names and platforms are those of the files"
		},
		{
			line: "go-size-gate store get tool --store /srv/tools --key store.pub --output ./tool",
			meaning: "the latest version for this machine"
		},
		{
			line: "go-size-gate store get tool@v1.2.3 --platform linux_arm64 --at-least v1.2.0 --store s3://bucket/tools --key store.pub --output ./tool",
			meaning: "a version, for another machine"
		},
		{
			line: "STORE_SIGNING_KEY=\"$(cat store.key)\" go-size-gate store rollback tool@v1.2.2 --store /srv/tools",
			meaning: "make an earlier version the latest"
		},
		{
			line: "go-size-gate store verify --store /srv/tools --key store.pub",
			meaning: "check all that is there"
		}
	]
};
//#endregion
//#region src/commands/usage/specs/verify-command.ts
const verifyCommand = {
	name: "verify",
	summary: "check signatures, checksums and measurements of downloaded files",
	description: "A file is proved by its own Sigstore bundle, FILE.sigstore.json, or by its line in a signed SHA256SUMS beside it. Nothing is asked of a network. Ends with 0 only if all that was asked for is proved of every file, with 1 where something is refused or missing, and with 2 where something cannot be read.",
	operands: [{
		name: "FILE",
		description: "A file to verify, such as a binary or an archive.",
		isRepeated: true
	}],
	groups: [
		{
			title: "Whom to trust: a key, or an identity and its issuer",
			flags: [
				{
					name: "key",
					value: "FILE",
					description: "Public key of Ed25519 or ECDSA P-256 in PEM, such as cosign.pub."
				},
				{
					name: "certificate-identity",
					value: "ID",
					description: "Whom the certificate names, to the character: an e-mail address, or the address of a workflow with its ref."
				},
				{
					name: "certificate-oidc-issuer",
					value: "URL",
					description: "Who vouches for the identity, such as https://token.actions.githubusercontent.com."
				},
				{
					name: "trusted-root",
					value: "FILE",
					description: "Certificate authorities, logs and timestamp authorities of Sigstore, as JSON: from gh attestation trusted-root or cosign trusted-root create. Needed for an identity."
				}
			]
		},
		{
			title: "What proves it",
			flags: [
				{
					name: "bundle",
					value: "FILE",
					description: "Bundle of the file, or of the list given by --checksums. Default: its name and .sigstore.json."
				},
				{
					name: "checksums",
					value: "FILE",
					description: "Signed list of SHA-256 checksums, which must name the file."
				},
				{
					name: "measurement",
					value: "FILE",
					description: "Signed measurement: measure the file again, and compare. Signed by a bundle of its own, or by a line of the list."
				}
			]
		},
		destination
	],
	examples: [
		{
			line: "go-size-gate verify --key cosign.pub tool_linux_amd64",
			meaning: "by a key, with tool_linux_amd64.sigstore.json or SHA256SUMS"
		},
		{
			line: "go-size-gate verify --key cosign.pub --measurement go-size-gate.measurement.json.gz tool_linux_amd64",
			meaning: "and that it is the binary that was measured"
		},
		{
			line: "go-size-gate verify --certificate-identity https://github.com/OWNER/NAME/.github/workflows/release.yml@refs/tags/v1.2.3 --certificate-oidc-issuer https://token.actions.githubusercontent.com --trusted-root root.json tool_linux_amd64",
			meaning: "by the workflow that signed it"
		}
	]
};
//#endregion
//#region src/commands/usage/commands.ts
const shells = [
	"bash",
	"zsh",
	"fish"
];
const demo = {
	name: "demo",
	summary: "build a small example with two commits and judge it",
	description: "Makes a repository in a temporary directory and runs the whole gate on it, without a network. Ends with 0 when it ran, whatever the verdict.",
	operands: [],
	groups: [pictureDestination],
	examples: [{
		line: "go-size-gate demo",
		meaning: "see what a report looks like"
	}]
};
const records = {
	title: "Records in a directory",
	flags: [{
		name: "baseline-dir",
		value: "DIR",
		description: "Look here first for what is recorded of the base. Whoever may write here decides what the base weighs."
	}, {
		name: "record",
		description: "Record the measurements of this clean checkout in the baseline directory, whatever the verdict. Without --base only ceilings are judged."
	}]
};
const check = {
	name: "check",
	summary: "build the working tree and its merge base with REF, compare and judge",
	description: "Builds both sides in the same enforced, clean environment, explains every byte that changed, and judges by the budget of the base.",
	operands: [packages],
	groups: [
		...gateFlagGroups,
		records,
		pictureDestination
	],
	examples: [
		{
			line: "go-size-gate check --base main",
			meaning: "what this branch adds to every program"
		},
		{
			line: "go-size-gate check ./cmd/tool --base HEAD~1 --exact-base",
			meaning: "what the last commit adds to one program"
		},
		{
			line: "go-size-gate check --base main --ldflags \"-X main.version=v1\" --max-growth \"50 KiB\"",
			meaning: "with flags of the linker, and a budget"
		},
		{
			line: "go-size-gate check --record --baseline-dir ../sizes",
			meaning: "record this commit, to compare later ones with"
		}
	]
};
const analyze = {
	name: "analyze",
	summary: "say what a binary is made of, or programs that it builds",
	description: "Packages are built as check does and linked a second time with symbols, so that data and literals have names, too. As JSON they are a list; a file is one measurement, unless it is an archive with several binaries.",
	operands: [{
		name: "FILE|PACKAGE",
		description: "A Go binary, for any system, stripped or not, or an archive with some; or packages, as for go build. Default: every main package here.",
		isOptional: true,
		isRepeated: true
	}],
	groups: [
		analyzedFileFlags,
		{
			title: "What to measure",
			flags: [{
				name: "gzip",
				description: "Also its size compressed."
			}]
		},
		view,
		buildFlags,
		pictureDestination
	],
	examples: [
		{
			line: "go-size-gate analyze ./cmd/tool",
			meaning: "build a program, and explain every byte of it"
		},
		{
			line: "go-size-gate analyze ./tool",
			meaning: "a binary: its regions, modules, packages and symbols"
		},
		{
			line: "go-size-gate analyze ./tool --by receiver --within net/http --top 10",
			meaning: "the ten largest types of a package, by their methods"
		},
		{
			line: "go-size-gate analyze ./tool --format html --output page.html",
			meaning: "a map and a table of it, as a page to click through"
		},
		{
			line: "go-size-gate analyze ./tool --tree",
			meaning: "its packages as a tree"
		},
		{
			line: "go-size-gate analyze ./tool --format json --output tool.json",
			meaning: "save a measurement, for diff, budget and replay"
		}
	]
};
const diff = {
	name: "diff",
	summary: "compare two binaries, archives or saved measurements",
	operands: [{
		name: "OLD",
		description: "A Go binary, an archive with some, or a saved measurement (JSON)."
	}, {
		name: "NEW",
		description: "The same, of the later build."
	}],
	groups: [
		{
			title: "The verdict",
			flags: [{
				name: "budget",
				value: "FILE",
				description: "Judge the change by this budget file. Default: no verdict."
			}]
		},
		changeView,
		pictureDestination
	],
	examples: [
		{
			line: "go-size-gate diff tool-v1 tool-v2",
			meaning: "what the later one adds"
		},
		{
			line: "go-size-gate diff tool-v1 tool-v2 --format html --output page.html",
			meaning: "a page to click through"
		},
		{
			line: "go-size-gate diff tool-v1 tool-v2 --by file --filter \"*.pb.go\" --top all",
			meaning: "what generated source files add"
		},
		{
			line: "go-size-gate diff tool-v1 tool-v2 --show new",
			meaning: "the symbols that the later one alone has"
		},
		{
			line: "go-size-gate diff v1.json v2.json --budget budget.yml",
			meaning: "saved measurements; exit status 1 over budget"
		}
	]
};
const budget = {
	name: "budget",
	summary: "say which ceilings of the budget file could be lower",
	operands: [{
		name: "FILE",
		description: "Reports of check, saved measurements or binaries.",
		isRepeated: true
	}],
	groups: [{
		title: "The budget file",
		flags: [{
			name: "budget-file",
			value: "FILE",
			description: "Default: .github/go-size-gate.yml."
		}, {
			name: "update",
			description: "Also write the lower ceilings there."
		}]
	}, destination],
	examples: [{
		line: "go-size-gate budget --update report.json",
		meaning: "lower the ceilings to what the binaries of a report weigh"
	}]
};
const completion = {
	name: "completion",
	summary: "print what completes commands, flags and their values in a shell",
	operands: [{
		name: "SHELL",
		description: "bash, zsh or fish.",
		choices: shells
	}],
	groups: [],
	examples: [
		{
			line: "source <(go-size-gate completion bash)",
			meaning: "in ~/.bashrc"
		},
		{
			line: "source <(go-size-gate completion zsh)",
			meaning: "in ~/.zshrc, after compinit"
		},
		{
			line: "go-size-gate completion fish > ~/.config/fish/completions/go-size-gate.fish",
			meaning: "once"
		}
	]
};
const commands = [
	demo,
	check,
	analyze,
	why,
	cost,
	diff,
	budget,
	replay,
	historyCommand,
	release,
	verifyCommand,
	storeCommand,
	cacheCommand,
	doctorCommand(packages),
	slimCommandSpec(packages),
	completion
];
//#endregion
//#region src/commands/usage/request.ts
function runRequest(spec, texts, positionals) {
	const { format = "text", output = "", ...flags } = texts;
	const args = {
		flags,
		positionals,
		destination: {
			format: parseFormat(format, spec),
			output
		}
	};
	const complaint = countComplaint(spec, positionals.length);
	return {
		kind: "run",
		command: spec.name,
		args,
		complaint
	};
}
function parseFormat(text, spec) {
	const accepted = flagsOf(spec).find(({ name }) => name === "format")?.choices ?? formats;
	const match = pictureFormats.find((format) => format === text);
	if (match === void 0 || !accepted.includes(match)) throw new UserError(`--format: "${text}" is not accepted; use ${accepted.join(", ")}`);
	return match;
}
function operandTerm({ name, isOptional, isRepeated }) {
	const repeated = isRepeated ? `${name}...` : name;
	return isOptional ? `[${repeated}]` : `<${repeated}>`;
}
function usageOf({ operands, groups }) {
	return [...operands.map((operand) => operandTerm(operand).replace(/^<(.*)>$/, "$1")), ...groups.length > 0 ? ["[options]"] : []].join(" ");
}
function countComplaint(spec, count) {
	const { name, operands } = spec;
	const usageLine = `go-size-gate ${name} ${usageOf(spec)}`;
	const missing = operands[count];
	if (missing !== void 0 && !missing.isOptional) return `missing required argument ${missing.name}: ${usageLine}`;
	const most = operands.length;
	if (count <= most || operands.at(-1)?.isRepeated) return null;
	return most === 0 ? `${name} takes no arguments: ${usageLine}` : `${name} takes no more than ${most} ${most === 1 ? "argument" : "arguments"}: ${usageLine}`;
}
//#endregion
//#region src/commands/usage/read-usual-line.ts
function readUsualLine(args) {
	const [name, ...rest] = args;
	const spec = commands.find((command) => command.name === name);
	if (spec === void 0) return null;
	const flags = new Map(flagsOf(spec).map((flag) => [`--${flag.name}`, flag]));
	const texts = {};
	const positionals = [];
	for (let i = 0; i < rest.length; i++) {
		const word = rest[i] ?? "";
		if (isPlain(word)) {
			positionals.push(word);
			continue;
		}
		const sign = word.indexOf("=");
		const flag = flags.get(sign < 0 ? word : word.slice(0, sign));
		if (flag === void 0 || flag.name.startsWith("no-")) return null;
		if (isSwitch(flag)) {
			if (sign >= 0) return null;
			texts[flag.name] = "true";
			continue;
		}
		const value = sign < 0 ? rest[++i] ?? "" : word.slice(sign + 1);
		if (!isPlain(value)) return null;
		texts[flag.name] = value;
	}
	return runRequest(spec, texts, positionals);
}
function isPlain(word) {
	return word !== "" && !word.startsWith("-");
}
//#endregion
export { commands as a, storeCommand as c, isSwitch as d, actionFlags$1 as f, withVariables as g, variablesText as h, usageOf as i, releaseActions as l, buildFlags as m, operandTerm as n, shells as o, analyzedFileFlags as p, runRequest as r, actionFlags as s, readUsualLine as t, flagsOf as u };
