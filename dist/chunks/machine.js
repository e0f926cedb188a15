import process from "node:process";
//#region src/host/machine.ts
const systems = { win32: "windows" };
const architectures = {
	x64: "amd64",
	ia32: "386"
};
function machineTarget(platform = process.platform, architecture = process.arch) {
	return `${systems[platform] ?? platform}/${architectures[architecture] ?? architecture}`;
}
//#endregion
export { machineTarget as t };
