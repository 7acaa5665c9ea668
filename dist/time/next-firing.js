import { ai as zoneOffsets, mi as localDays, pi as firings, us as dayMs } from "../check-command.js";
// src/time/next-firing.ts
const maxDays = 400;
function nextFiring(cron, zone, fromUtcMs) {
	let tried = 0;
	for (const day of localDays(cron, fromUtcMs - dayMs, Date.UTC(2200, 0, 1))) {
		if (tried++ === maxDays) return void 0;
		const offsets = zoneOffsets(zone, day - dayMs, day + 2 * dayMs);
		if (offsets === void 0) return void 0;
		const window = {
			from: Math.max(fromUtcMs, offsets.from),
			to: offsets.to
		};
		const [first] = firings(cron, offsets, 1, window).at;
		if (first !== void 0) return first;
	}
}
export { nextFiring as t };
