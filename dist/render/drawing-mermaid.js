const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
// src/render/drawing-mermaid.ts
var drawing_mermaid_exports = require_rolldown_runtime.__exportAll({
	flowchartOf: () => flowchartOf,
	mermaidLimits: () => mermaidLimits
});
const mermaidLimits = {
	characters: 5e4,
	edges: 500
};
const styles = {
	added: require_startup.mermaid`stroke:#2da44e,stroke-width:3px`,
	removed: require_startup.mermaid`stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4`,
	changed: require_startup.mermaid`stroke:#bf8700,stroke-width:3px`,
	failing: require_startup.mermaid`stroke:#cf222e,stroke-width:4px`,
	error: require_startup.mermaid`stroke:#d1242f,stroke-width:3px`,
	warning: require_startup.mermaid`stroke:#bf8700,stroke-width:3px`,
	note: require_startup.mermaid`stroke:#0969da,stroke-width:2px`,
	critical: require_startup.mermaid`stroke-width:5px`,
	frame: require_startup.mermaid`fill:transparent,stroke:#8c959f`
};
const names = {
	added: require_startup.mermaid`added`,
	removed: require_startup.mermaid`removed`,
	changed: require_startup.mermaid`changed`,
	failing: require_startup.mermaid`failing`,
	error: require_startup.mermaid`error`,
	warning: require_startup.mermaid`warning`,
	note: require_startup.mermaid`note`,
	critical: require_startup.mermaid`critical`,
	frame: require_startup.mermaid`frame`
};
const longestRow = 7;
function flowchartOf(drawing, view = {}) {
	const styled = [...drawing.groups.map((group) => styledGroup(group)), ...drawing.nodes.map((node) => styledNode(node, view))];
	const used = Object.keys(styles).filter((name) => styled.some(({ classes }) => classes.includes(name)));
	const direction = depthOf(drawing) > longestRow ? require_startup.mermaid`TD` : require_startup.mermaid`LR`;
	const lines = [
		require_startup.mermaid`flowchart ${direction}`,
		...insideOf(drawing, null, 1, {
			...view,
			direction
		}),
		...drawing.edges.map(edgeLine),
		...used.map((name) => require_startup.mermaid`  classDef ${names[name]} ${styles[name]}`),
		...used.map((name) => classLine(name, styled))
	];
	return require_startup.joined(lines, "\n");
}
function styledGroup({ id, tone }) {
	return {
		id,
		classes: ["frame", ...tonesOf(tone)]
	};
}
function styledNode({ id, task, tone, isCritical }, { worst }) {
	const severity = task === null ? void 0 : worst?.get(task);
	return {
		id,
		classes: [...severity ? [severity] : tonesOf(tone), ...isCritical ? ["critical"] : []]
	};
}
function tonesOf(tone) {
	return tone === "plain" ? [] : [tone];
}
function classLine(name, styled) {
	const ids = styled.filter(({ classes }) => classes.includes(name)).map(({ id }) => idText(id));
	return require_startup.mermaid`  class ${require_startup.joined(ids, ",")} ${names[name]}`;
}
function insideOf(drawing, parent, depth, view) {
	const margin = require_startup.mermaid`${require_startup.joined(Array.from({ length: depth }, () => require_startup.mermaid`  `), "")}`;
	const frames = drawing.groups.filter((group) => group.parent === parent);
	const nodes = drawing.nodes.filter((node) => node.group === parent);
	return [...frames.flatMap(({ id, label, tone }) => [
		require_startup.mermaid`${margin}subgraph ${idText(id)}["${require_startup.mermaidText(label)}${toneWords(tone)}"]`,
		require_startup.mermaid`${margin}  direction ${view.direction}`,
		...insideOf(drawing, id, depth + 1, view),
		require_startup.mermaid`${margin}end`
	]), ...nodes.map((node) => require_startup.mermaid`${margin}${nodeText(node, view)}`)];
}
const toneNames = {
	plain: require_startup.mermaid``,
	added: require_startup.mermaid`added`,
	removed: require_startup.mermaid`removed`,
	changed: require_startup.mermaid`changed`,
	failing: require_startup.mermaid``
};
function toneWords(tone) {
	return tone === "plain" || tone === "failing" ? require_startup.mermaid`` : require_startup.mermaid` (${toneNames[tone]})`;
}
function nodeText(node, { hasDetails = false }) {
	const { id, task, label, detail, badge, tone } = node;
	const lines = [
		require_startup.mermaidText(label),
		...(hasDetails || task === null) && detail.trim() !== "" ? [require_startup.mermaidText(detail)] : [],
		...toneNames[tone] === "" ? [] : [toneNames[tone]],
		...badge === "" ? [] : [require_startup.mermaid`${require_startup.mermaidText(badge)} of runs fail`]
	];
	const text = require_startup.joined(lines, "<br>");
	return task === null ? require_startup.mermaid`${idText(id)}[["${text}"]]` : require_startup.mermaid`${idText(id)}["${text}"]`;
}
function edgeLine({ from, to, tone, isCritical, isOnFailure }) {
	const start = idText(from), end = idText(to);
	if (tone === "removed") return require_startup.mermaid`  ${start} -. removed .-> ${end}`;
	if (tone === "added") return require_startup.mermaid`  ${start} -- added --> ${end}`;
	if (isOnFailure) return require_startup.mermaid`  ${start} -. on failure .-> ${end}`;
	return isCritical ? require_startup.mermaid`  ${start} ==> ${end}` : require_startup.mermaid`  ${start} --> ${end}`;
}
function idText(id) {
	const number = Number(id.slice(1));
	return id.startsWith("g") ? require_startup.mermaid`g${number}` : require_startup.mermaid`n${number}`;
}
function depthOf({ edges }) {
	const after = new Map();
	const waiting = new Map();
	for (let $ = 0, $l = edges; $ < $l.length; $++) {
		const { from, to } = $l[$];
		after.set(from, [...after.get(from) ?? [], to]);
		waiting.set(to, (waiting.get(to) ?? 0) + 1);
	}
	const depths = new Map([...after.keys()].filter((id) => !waiting.has(id)).map((id) => [id, 1]));
	for (const { 0: id, 1: depth } of depths) for (let $ = 0, $l = after.get(id) ?? []; $ < $l.length; $++) {
		const next = $l[$];
		{
			const left = (waiting.get(next) ?? 0) - 1;
			waiting.set(next, left);
			if (left === 0) depths.set(next, depth + 1);
		}
	}
	return Math.max(1, ...depths.values());
}
module.exports = {
	drawing_mermaid_exports,
	flowchartOf
};
