import { B as formatTarget, G as targetEnvironment, un as UserError, ut as plainSentence } from "./foundation.js";
import { n as run } from "./process.js";
import { G as concealed, Q as outline } from "./find-go.js";
//#region src/toolchain/change/run-go.ts
const maxOutputBytes = 67108864;
async function runGo({ builder }, args, { directory, env, target }) {
	const { timeoutSeconds, go } = builder;
	const finished = await run(go, args, {
		cwd: directory,
		env: {
			...env,
			...target === void 0 ? {} : targetEnvironment(target.facts.target),
			GOTOOLCHAIN: "local",
			PWD: directory
		},
		timeoutSeconds,
		maxStdoutBytes: maxOutputBytes
	});
	if (finished.timedOut) {
		const place = target === void 0 ? "" : ` for ${formatTarget(target.facts.target)}`;
		throw new UserError(`go ${args[0] ?? ""}${place} did not end within ${timeoutSeconds} seconds: if modules are slow to fetch, raise "timeout"`);
	}
	return {
		code: finished.code,
		stdout: finished.stdout.toString("utf8"),
		stderr: concealed(finished.stderr.toString("utf8"), env)
	};
}
const unreachable = /(?:dial tcp|no such host|i\/o timeout|connection re(?:fused|set)|network is unreachable|TLS handshake|Could not resolve host|module lookup disabled by GOPROXY=off).{0,200}/;
const newerGo = /requires go >= (\S{1,40})[^\n]{0,400}?running go (\S{1,40}?)[;)]/;
function whyFailed({ builder }, what, { stderr }) {
	builder.log.child(stderr);
	const newer = newerGo.exec(stderr);
	if (newer !== null) return new UserError(`${what} needs Go ${newer[1]}, and Go ${newer[2]} builds this program: install the newer one first; its own cost is not part of this`);
	const [reason] = unreachable.exec(stderr) ?? [];
	if (reason !== void 0) return new UserError(`${what} could not be asked for, as nothing answers where modules come from (${plainSentence(reason)}): check the network, or name a proxy by --go-proxy`);
	const said = outline(stderr);
	return new UserError(said.startsWith(`${what}: `) ? said : `${what}: ${said}`);
}
//#endregion
export { whyFailed as n, runGo as t };
