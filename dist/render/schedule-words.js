import { It as parseCron, Nt as describeCron } from "../check-command.js";
import { $ as duration, nt as listNames } from "../startup.js";
// src/render/schedule-words.ts
function whenWords(lane) {
	const { cron, timeZone } = lane.trigger ?? {};
	const result = cron?.value === void 0 ? void 0 : parseCron(cron.value);
	if (!result || "problems" in result) return lane.label;
	const words = describeCron(result.cron, timeZone?.value ?? "UTC");
	return lane.openMinutes === void 0 ? words : `${words}, polls ${pollWords(lane)}for ${duration(lane.openMinutes * 60)}`;
}
function collisionWords({ kind, on, pipelines, peak, times }) {
	const names = listNames(pipelines.map(({ name }) => name));
	const often = times === 1 ? "once" : `${times} times`;
	if (kind === "self-overlap") return `${names} overlaps with ${on}, ${often}`;
	if (kind === "crowd") return `${peak} pipelines start at ${on}, ${often}: ${names}`;
	return `${peak} at the same time on ${on}, ${often}: ${names}`;
}
function pollWords({ pollSeconds }) {
	if (pollSeconds === void 0) return "";
	return pollSeconds === 60 ? "every minute " : `every ${duration(pollSeconds)} `;
}
export { whenWords as n, collisionWords as t };
