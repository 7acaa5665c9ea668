require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
const require_provenance = require("./provenance.js");
const require_report_options = require("./report-options.js");
// src/cli/report.ts
async function report(host, args) {
	const asked = argumentsOf(args);
	const { files, request } = await requestOf(host, asked);
	const reviewed = await reviewWithProgress(files, request, asked.now);
	require_check_command.refuseInput(host, "The report", asked.output);
	await require_check_command.writeReport(host, asked.output, await htmlOf(host, reviewed, asked.now ?? host.now()));
	host.out(writtenLine(asked.output, reviewed.report));
	return reviewed.report.crashed.length > 0 ? require_startup.exitCodes.internal : require_startup.exitCodes.pass;
}
function argumentsOf(args) {
	const { values, positionals } = require_check_command.readOptions(require_report_options.reportOptions, args);
	const paths = positionals.length > 0 ? positionals : ["."];
	if (values.since !== void 0 && paths.includes("-")) throw new require_startup.OperationalError("Standard input has no base.", "Leave out - or --since.");
	return {
		...values,
		paths,
		services: require_check_command.servicesAsked(values, values.history)
	};
}
async function requestOf(host, asked) {
	const { paths, config, profile, since } = asked;
	const { history: file, services, historyDays: days, repository, now } = asked;
	const history = require_check_command.historyRequestOf(host, {
		file,
		services,
		days,
		repository,
		now
	});
	const request = {
		paths,
		...config !== void 0 && { config },
		...profile !== void 0 && { profile },
		...history && { history },
		...asked.live && { live: require_check_command.liveRequestOf(host) }
	};
	if (since === void 0) return {
		files: host,
		request
	};
	const { changeSince } = await Promise.resolve().then(() => require("../discover/change.js")).then((n) => n.change_exports);
	const change = await changeSince(host, since, {
		paths,
		config,
		isEdited: false
	});
	return {
		files: change.host,
		request: {
			...request,
			base: change.base,
			gate: "all"
		}
	};
}
async function reviewWithProgress(host, request, now) {
	const progress = require_check_command.progressOn(host);
	try {
		const world = now ? {
			...progress.host,
			now: () => now
		} : progress.host;
		return await require_check_command.fullReview(world, {
			...request,
			progress: progress.say
		});
	} finally {
		progress.end();
	}
}
async function htmlOf(host, { report: judged, material }, now) {
	const { 0: { reportHtml }, 1: source } = await Promise.all([Promise.resolve().then(() => require("../report/html.js")), require_provenance.provenanceHere(host)]);
	const title = titleOf(host, source?.repositoryUri);
	const dbt = await material.dbtReaches();
	return reportHtml({
		...material,
		dbt,
		report: judged,
		now,
		source: source ?? null,
		title
	}, host.credentials);
}
function titleOf({ directory }, repositoryUri) {
	const steps = repositoryUri === void 0 ? [] : new URL(repositoryUri).pathname.split("/").filter((step) => step !== "");
	return steps.length > 0 ? decodeURIComponent(steps.slice(-2).join("/")) : directory?.at(-1) ?? "Pipelines";
}
function writtenLine(file, { summary: { pipelines, errors, warnings, notes } }) {
	const found = [
		require_startup.count(errors, "error"),
		require_startup.count(warnings, "warning"),
		require_startup.count(notes, "note")
	].join(", ");
	return `Written: ${require_startup.quoted(file)} (${require_startup.count(pipelines, "pipeline")}: ${found}).\n`;
}
exports.report = report;
