import { er as quoted, lr as OperationalError, qn as count, ur as exitCodes } from "../startup.js";
import { F as historyRequestOf, M as progressOn, N as liveRequestOf, O as refuseInput, V as servicesAsked, Z as readOptions, et as fullReview, j as writeReport } from "../check-command.js";
import { t as provenanceHere } from "./provenance.js";
import { t as reportOptions } from "./report-options.js";
// src/cli/report.ts
async function report(host, args) {
	const asked = argumentsOf(args);
	const { files, request } = await requestOf(host, asked);
	const reviewed = await reviewWithProgress(files, request, asked.now);
	refuseInput(host, "The report", asked.output);
	await writeReport(host, asked.output, await htmlOf(host, reviewed, asked.now ?? host.now()));
	host.out(writtenLine(asked.output, reviewed.report));
	return reviewed.report.crashed.length > 0 ? exitCodes.internal : exitCodes.pass;
}
function argumentsOf(args) {
	const { values, positionals } = readOptions(reportOptions, args);
	const paths = positionals.length > 0 ? positionals : ["."];
	if (values.since !== void 0 && paths.includes("-")) throw new OperationalError("Standard input has no base.", "Leave out - or --since.");
	return {
		...values,
		paths,
		services: servicesAsked(values, values.history)
	};
}
async function requestOf(host, asked) {
	const { paths, config, profile, since } = asked;
	const { history: file, services, historyDays: days, repository, now } = asked;
	const history = historyRequestOf(host, {
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
		...asked.live && { live: liveRequestOf(host) }
	};
	if (since === void 0) return {
		files: host,
		request
	};
	const { changeSince } = await import("../discover/change.entry.js");
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
	const progress = progressOn(host);
	try {
		const world = now ? {
			...progress.host,
			now: () => now
		} : progress.host;
		return await fullReview(world, {
			...request,
			progress: progress.say
		});
	} finally {
		progress.end();
	}
}
async function htmlOf(host, { report: judged, material }, now) {
	const [{ reportHtml }, source] = await Promise.all([import("../report/html.entry.js"), provenanceHere(host)]);
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
		count(errors, "error"),
		count(warnings, "warning"),
		count(notes, "note")
	].join(", ");
	return `Written: ${quoted(file)} (${count(pipelines, "pipeline")}: ${found}).\n`;
}
export { report };
