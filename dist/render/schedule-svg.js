require("../rolldown-runtime.js");
const require_day_lanes = require("../schedule/day-lanes.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_schedule_view = require("./schedule-view.js");
// src/render/schedule-svg.ts
const mostDays = 31;
const mostLanes = 60;
const page = {
	width: 960,
	margin: 16,
	label: 230,
	row: 24,
	title: 30
};
const plotWidth = page.width - page.label - 2 * page.margin;
const plotLeft = page.margin + page.label;
const hourWidth = plotWidth / 24;
function scheduleSvg(view) {
	const days = require_schedule_view.dayHoursOf(view);
	const busiest = require_schedule_view.busiestDay(days);
	const lanes = busiest ? require_day_lanes.lanesOfDay(view, busiest.wall) : [];
	const strip = stripOf(days.slice(0, mostDays), view.zone.zone, days.length);
	const below = busiest ? lanesPicture(lanes, busiest, view.zone.zone, strip.height + page.row) : {
		pieces: [],
		height: strip.height
	};
	const height = Math.ceil(below.height + page.margin);
	const title = `Starts of ${require_startup.count(view.forecast.graph.pipelines.length, "pipeline")}`;
	return `${require_startup.joined([
		require_startup.xml`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${height}" width="${page.width}" height="${height}" role="img" class="pr-schedule">`,
		require_startup.xml`<title>${require_startup.xmlText(title)}</title>`,
		styles,
		require_startup.xml`<rect class="page" width="${page.width}" height="${height}"/>`,
		...strip.pieces,
		...below.pieces,
		require_startup.xml`</svg>`
	], "\n")}\n`;
}
const styles = require_startup.xml`<style>
.pr-schedule{font:12px system-ui,-apple-system,"Segoe UI",sans-serif}
.pr-schedule .page{fill:#fff}.pr-schedule .ink{fill:#1f2328}.pr-schedule .faint{fill:#59636e}
.pr-schedule .head{font-weight:600;font-size:14px}.pr-schedule .grid{stroke:#d1d9e0}.pr-schedule .light{fill:#fff}
.pr-schedule .none{fill:#f0f3f6}.pr-schedule .heat,.pr-schedule .run,.pr-schedule .wait{fill:#0969da}
.pr-schedule .wait{fill-opacity:.25}.pr-schedule .meet{fill:#cf222e}
@media (prefers-color-scheme:dark){
.pr-schedule .page{fill:#0d1117}.pr-schedule .ink{fill:#f0f6fc}.pr-schedule .faint{fill:#9198a1}
.pr-schedule .grid{stroke:#3d444d}.pr-schedule .none{fill:#151b23}
.pr-schedule .heat,.pr-schedule .run,.pr-schedule .wait{fill:#4493f8}.pr-schedule .meet{fill:#f85149}
}
</style>`;
function stripOf(days, zone, total) {
	const most = Math.max(1, ...days.flatMap(({ hours }) => hours));
	const top = page.margin + page.title;
	const rest = total - days.length;
	return {
		pieces: [
			heading(`Starts by hour, ${zone}${rest > 0 ? ` (${require_startup.count(rest, "more day")} not drawn)` : ""}`, page.margin + 14),
			...hourLabels(top + 12),
			...days.flatMap((day, row) => dayRow(day, top + page.row * (row + 1) - 4, most))
		],
		height: top + page.row * (days.length + 1)
	};
}
function dayRow({ wall, hours, total }, y, most) {
	return [
		require_startup.xml`<text class="ink" x="${page.margin}" y="${y + 15}">${require_startup.xmlText(require_check_command.dayText(wall))}</text>`,
		require_startup.xml`<text class="faint" x="${plotLeft - 12}" y="${y + 15}" text-anchor="end">${total}</text>`,
		...hours.map((starts, hour) => {
			const x = rounded(plotLeft + hour * hourWidth);
			const box = require_startup.xml`x="${x}" y="${y}" width="${rounded(hourWidth - 2)}" height="${page.row - 3}" rx="2"`;
			const hint = require_startup.xml`<title>${require_startup.xmlText(`${require_check_command.dayText(wall)} ${require_check_command.clockText(hour * 60 * require_check_command.minuteMs)}: ${require_startup.count(starts, "start")}`)}</title>`;
			if (starts === 0) return require_startup.xml`<rect class="none" ${box}>${hint}</rect>`;
			const share = rounded(.2 + .8 * starts / most);
			const ink = share > .55 ? require_startup.own`light` : require_startup.own`ink`;
			const middle = rounded(x + hourWidth / 2 - 1);
			const number = require_startup.xml`<text class="${ink}" x="${middle}" y="${y + 15}" text-anchor="middle" font-size="11">${starts}</text>`;
			return require_startup.xml`<g>${hint}<rect class="heat" fill-opacity="${share}" ${box}/>${number}</g>`;
		})
	];
}
function lanesPicture(lanes, day, zone, from) {
	const shown = lanes.slice(0, mostLanes);
	const names = require_check_command.rowNames(shown.map(({ lane }) => lane));
	const top = from + page.title;
	const bottom = top + page.row * (shown.length + 1);
	const rest = lanes.length - shown.length;
	const more = rest > 0 ? ` (${require_startup.count(rest, "more schedule")} not drawn)` : "";
	const grid = Array.from({ length: 25 }, (_, hour) => {
		const x = rounded(plotLeft + hour * hourWidth);
		return require_startup.xml`<line class="grid" x1="${x}" y1="${top + page.row - 6}" x2="${x}" y2="${bottom}"/>`;
	});
	return {
		pieces: [
			heading(`${require_check_command.longDayText(day.wall)}, ${zone}${more}`, from + 14),
			...hourLabels(top + 12),
			...grid,
			...shown.flatMap((lane, row) => laneRow(lane, names[row] ?? "", top + page.row * (row + 1) - 2, day.wall)),
			...legend(bottom + 18)
		],
		height: bottom + 26
	};
}
function laneRow({ lane, bars, starts }, row, y, wall) {
	const name = `${lane.pipeline.name} \u00b7 ${lane.label}`;
	return [require_startup.xml`<text class="ink" x="${page.margin}" y="${y + 14}">${require_startup.xmlText(row, 32)}<title>${require_startup.xmlText(name, 300)}</title></text>`, ...bars.map((bar) => barPiece(bar, y, wall, `${require_check_command.clockText(bar.from)} ${name}${starts > bars.length ? `, ${require_startup.count(starts, "start")}` : ""}`, lane))];
}
function barPiece(bar, y, wall, hint, { certainty }) {
	const minutes = (time) => (time - wall) / require_check_command.minuteMs;
	const x = rounded(plotLeft + minutes(bar.from) / 60 * hourWidth);
	const width = Math.min(rounded((minutes(bar.to) - minutes(bar.from)) / 60 * hourWidth), plotLeft + plotWidth - x);
	const tone = bar.collides ? require_startup.own`meet` : certainty === "exact" ? require_startup.own`run` : require_startup.own`wait`;
	const title = require_startup.xml`<title>${require_startup.xmlText(hint, 300)}</title>`;
	return require_startup.xml`<rect class="${tone}" x="${x}" y="${y}" width="${Math.max(4, rounded(width))}" height="${page.row - 6}" rx="2">${title}</rect>`;
}
function legend(y) {
	const items = [
		[require_startup.own`run`, require_startup.own`certain start`],
		[require_startup.own`wait`, require_startup.own`possible start: sensor or trigger`],
		[require_startup.own`meet`, require_startup.own`overlaps with other runs`]
	];
	const lefts = [
		plotLeft,
		plotLeft + 150,
		plotLeft + 400
	];
	return items.map(({ 0: tone, 1: words }, index) => require_startup.xml`<rect class="${tone}" x="${lefts[index] ?? 0}" y="${y - 9}" width="12" height="10" rx="2"/><text class="faint" x="${(lefts[index] ?? 0) + 18}" y="${y}">${words}</text>`);
}
function heading(text, y) {
	return require_startup.xml`<text class="ink head" x="${page.margin}" y="${y}">${require_startup.xmlText(text)}</text>`;
}
function hourLabels(y) {
	return Array.from({ length: 8 }, (_, index) => {
		const x = rounded(plotLeft + index * 3 * hourWidth);
		return require_startup.xml`<text class="faint" x="${x}" y="${y}">${require_startup.xmlText(require_check_command.clockText(index * 180 * require_check_command.minuteMs))}</text>`;
	});
}
function rounded(pixels) {
	return Math.round(pixels * 100) / 100;
}
exports.scheduleSvg = scheduleSvg;
