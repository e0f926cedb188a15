//#region src/commands/picture/show-picture.ts
async function reportPicture(report, measurements, format) {
	const { reportData, reportPage } = await import("./report-page2.js");
	if (format === "svg") return await still(reportData(report, measurements));
	return reportPage(report, measurements, {
		runUrl: "",
		filesUrl: ""
	}, await parts());
}
async function measurementPicture(measurements, format) {
	const { measurementData, measurementPage } = await import("./report-page2.js");
	return format === "svg" ? await still(measurementData(measurements)) : measurementPage(measurements, await parts());
}
async function still(data) {
	const { stillDocument } = await import("./still-picture2.js");
	return `${stillDocument(data)}\n`;
}
async function parts() {
	const { readPageParts } = await import("./page-parts.js");
	return await readPageParts();
}
//#endregion
export { measurementPicture, reportPicture };
