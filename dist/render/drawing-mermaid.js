import { Lt as mermaidText, an as mermaid, ln as joined } from "../startup.js";
// src/render/drawing-mermaid.ts
const mermaidLimits = {
	characters: 5e4,
	edges: 500
};
const styles = {
	added: mermaid`stroke:#2da44e,stroke-width:3px`,
	removed: mermaid`stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4`,
	changed: mermaid`stroke:#bf8700,stroke-width:3px`,
	failing: mermaid`stroke:#cf222e,stroke-width:4px`,
	error: mermaid`stroke:#d1242f,stroke-width:3px`,
	warning: mermaid`stroke:#bf8700,stroke-width:3px`,
	note: mermaid`stroke:#0969da,stroke-width:2px`,
	critical: mermaid`stroke-width:5px`,
	frame: mermaid`fill:transparent,stroke:#8c959f`
};
const names = {
	added: mermaid`added`,
	removed: mermaid`removed`,
	changed: mermaid`changed`,
	failing: mermaid`failing`,
	error: mermaid`error`,
	warning: mermaid`warning`,
	note: mermaid`note`,
	critical: mermaid`critical`,
	frame: mermaid`frame`
};
const longestRow = 7;
function flowchartOf(drawing, view = {}) {
	const styled = [...drawing.groups.map((group) => styledGroup(group)), ...drawing.nodes.map((node) => styledNode(node, view))];
	const used = Object.keys(styles).filter((name) => styled.some(({ classes }) => classes.includes(name)));
	const direction = depthOf(drawing) > longestRow ? mermaid`TD` : mermaid`LR`;
	const lines = [
		mermaid`flowchart ${direction}`,
		...insideOf(drawing, null, 1, {
			...view,
			direction
		}),
		...drawing.edges.map(edgeLine),
		...used.map((name) => mermaid`  classDef ${names[name]} ${styles[name]}`),
		...used.map((name) => classLine(name, styled))
	];
	return joined(lines, "\n");
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
	return mermaid`  class ${joined(ids, ",")} ${names[name]}`;
}
function insideOf(drawing, parent, depth, view) {
	const margin = mermaid`${joined(Array.from({ length: depth }, () => mermaid`  `), "")}`;
	const frames = drawing.groups.filter((group) => group.parent === parent);
	const nodes = drawing.nodes.filter((node) => node.group === parent);
	return [...frames.flatMap(({ id, label, tone }) => [
		mermaid`${margin}subgraph ${idText(id)}["${mermaidText(label)}${toneWords(tone)}"]`,
		mermaid`${margin}  direction ${view.direction}`,
		...insideOf(drawing, id, depth + 1, view),
		mermaid`${margin}end`
	]), ...nodes.map((node) => mermaid`${margin}${nodeText(node, view)}`)];
}
const toneNames = {
	plain: mermaid``,
	added: mermaid`added`,
	removed: mermaid`removed`,
	changed: mermaid`changed`,
	failing: mermaid``
};
function toneWords(tone) {
	return tone === "plain" || tone === "failing" ? mermaid`` : mermaid` (${toneNames[tone]})`;
}
function nodeText(node, { hasDetails = false }) {
	const { id, task, label, detail, badge, tone } = node;
	const lines = [
		mermaidText(label),
		...(hasDetails || task === null) && detail.trim() !== "" ? [mermaidText(detail)] : [],
		...toneNames[tone] === "" ? [] : [toneNames[tone]],
		...badge === "" ? [] : [mermaid`${mermaidText(badge)} of runs fail`]
	];
	const text = joined(lines, "<br>");
	return task === null ? mermaid`${idText(id)}[["${text}"]]` : mermaid`${idText(id)}["${text}"]`;
}
function edgeLine({ from, to, tone, isCritical }) {
	const [start, end] = [idText(from), idText(to)];
	if (tone === "removed") return mermaid`  ${start} -. removed .-> ${end}`;
	if (tone === "added") return mermaid`  ${start} -- added --> ${end}`;
	return isCritical ? mermaid`  ${start} ==> ${end}` : mermaid`  ${start} --> ${end}`;
}
function idText(id) {
	const number = Number(id.slice(1));
	return id.startsWith("g") ? mermaid`g${number}` : mermaid`n${number}`;
}
function depthOf({ edges }) {
	const after = new Map();
	const waiting = new Map();
	for (const { from, to } of edges) {
		after.set(from, [...after.get(from) ?? [], to]);
		waiting.set(to, (waiting.get(to) ?? 0) + 1);
	}
	const depths = new Map([...after.keys()].filter((id) => !waiting.has(id)).map((id) => [id, 1]));
	for (const [id, depth] of depths) for (const next of after.get(id) ?? []) {
		const left = (waiting.get(next) ?? 0) - 1;
		waiting.set(next, left);
		if (left === 0) depths.set(next, depth + 1);
	}
	return Math.max(1, ...depths.values());
}
export { mermaidLimits as n, flowchartOf as t };
