import { A as writeFile, Cn as collisionsIn, Gn as expectedFrom, Hn as withNames, O as refuseInput, Pn as forecast, Tt as teamOf, ai as zoneOffsets, zn as windowFrom } from "../check-command.js";
import { lr as OperationalError, ur as exitCodes } from "../startup.js";
import { n as pipelinesIn, t as configOf } from "./read-pipelines.js";
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
	const config = await configOf(host, asked.config);
	const read = await pipelinesIn(host, asked.paths, config);
	if (read.length === 0) throw new OperationalError("No pipeline found.", "Pass the directory of your pipelines.");
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
export { scheduleOf as n, schedule as t };
