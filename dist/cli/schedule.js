import { A as writeFile, Et as withTeamKnowledge, Mt as rules, O as refuseInput, Pt as collisionsIn, Qt as withNames, Tt as teamOf, Wt as forecast, Yt as windowFrom, cn as zoneOffsets, gt as loadConfig, mt as selectFiles, st as isLetIn, tn as expectedFrom, ut as readAll } from "../check-command.js";
import { t as readPipelines$1 } from "../dialects/read.js";
import { ar as exitCodes, ir as OperationalError } from "../startup.js";
import { r as scheduleFormats, t as parseScheduleArguments } from "./schedule-arguments.js";
import { t as snapshotAnswers } from "./snapshot-answers.js";
// src/cli/schedule.ts
async function schedule(host, args) {
	const asked = parseScheduleArguments(args);
	const view = await scheduleOf(host, asked);
	if (asked.output !== void 0) refuseInput(host, "The forecast", asked.output);
	const remark = (text) => host.err(`pipeline-review: ${text}\n`);
	const pieces = await scheduleFormats[asked.format].render(view, remark);
	if (asked.output === void 0) for (const piece of pieces) host.out(piece);
	else await writeFile(host, "The forecast", asked.output, [...pieces].join(""));
	return exitCodes.pass;
}
async function scheduleOf(host, asked) {
	const config = await loadConfig(host, asked.config, rules);
	host.credentials.addPrefixes(config.secretPrefixes);
	const read = await readPipelines(host, asked, config);
	const answers = await snapshotAnswers(host, asked.history, read);
	const baselines = new Map([...answers].flatMap(([key, { baseline }]) => baseline ? [[key, baseline]] : []));
	const pipelines = read.map((pipeline) => withNames(pipeline, answers.get(pipeline.key)?.names));
	const from = asked.from ?? host.now().getTime();
	const runtime = host.zoneData;
	return {
		...viewOf(pipelines, {
			...asked,
			from
		}, baselines, config),
		...runtime && { runtime }
	};
}
function viewOf(pipelines, { from, days, crowd, zone: wish }, baselines, config) {
	const window = windowFrom(from, days);
	const expected = expectedFrom(baselines);
	const known = forecast(pipelines, window, { expected });
	const collisions = collisionsIn(known, {
		expected,
		pools: teamOf(config).pools,
		crowd
	});
	const name = wish ?? usualZone(known);
	const zone = zoneOffsets(name, window.from, window.to);
	if (!zone) throw new OperationalError(`Unknown time zone "${name}" in this runtime.`, "Pass another one with --zone.");
	return {
		forecast: known,
		collisions,
		zone,
		expected
	};
}
function usualZone({ lanes }) {
	const counts = new Map();
	for (const { offsets } of lanes) if (offsets) counts.set(offsets.zone, (counts.get(offsets.zone) ?? 0) + 1);
	const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return first?.[0] ?? "UTC";
}
async function readPipelines(host, { paths }, config) {
	const { candidates } = await selectFiles(host, paths);
	const wanted = candidates.filter(({ path, isNamed }) => isNamed || isLetIn(config, path));
	const documents = await readAll(host, wanted);
	for (const document of documents) host.credentials?.learnDocument(document);
	const pipelines = readPipelines$1(documents).map((pipeline) => withTeamKnowledge(pipeline, config));
	if (pipelines.length > 0) return pipelines;
	throw new OperationalError("No pipeline found.", "Pass the directory of your pipelines.");
}
export { scheduleOf as n, schedule as t };
