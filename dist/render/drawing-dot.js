import { cn as dotText, ln as joined, sn as dot } from "../startup.js";
// src/render/drawing-dot.ts
const strokes = {
	plain: dot`#57606a`,
	added: dot`#1a7f37`,
	removed: dot`#cf222e`,
	changed: dot`#9a6700`,
	failing: dot`#cf222e`
};
const toneNames = {
	plain: dot``,
	added: dot`added`,
	removed: dot`removed`,
	changed: dot`changed`,
	failing: dot``
};
function dotOf(drawing, title) {
	const lines = [
		dot`digraph "${dotText(title)}" {`,
		dot`  graph [rankdir=LR, compound=true, fontname="Helvetica", label="${dotText(title)}", labelloc=t];`,
		dot`  node [shape=box, style=rounded, fontname="Helvetica", color="${strokes.plain}"];`,
		dot`  edge [color="${strokes.plain}"];`,
		...insideOf(drawing, null, dot`  `),
		...drawing.edges.flatMap((edge) => edgeLine(edge, drawing)),
		dot`}`
	];
	return `${joined(lines, "\n")}\n`;
}
function insideOf(drawing, parent, margin) {
	return [...drawing.groups.filter((group) => group.parent === parent).flatMap(({ id, label, tone }) => [
		dot`${margin}subgraph "cluster_${idText(id)}" {`,
		dot`${margin}  label="${dotText(label)}${tone === "plain" ? dot`` : dot` (${toneNames[tone]})`}"; style=rounded; color="${strokes[tone]}";`,
		...insideOf(drawing, id, dot`${margin}  `),
		dot`${margin}}`
	]), ...drawing.nodes.filter((node) => node.group === parent).map((node) => dot`${margin}${nodeLine(node)}`)];
}
function nodeLine({ id, task, label, detail, badge, tone, isCritical }) {
	const lines = [
		dotText(label),
		...detail.trim() === "" ? [] : [dotText(detail)],
		...toneNames[tone] === "" ? [] : [toneNames[tone]],
		...badge === "" ? [] : [dot`${dotText(badge)} of runs fail`]
	];
	const text = joined(lines, "\\n");
	const width = isCritical ? dot`, penwidth=4` : tone === "plain" ? dot`` : dot`, penwidth=2`;
	const style = tone === "removed" ? dot`, style="rounded,dashed"` : dot``;
	const shape = task === null ? dot`, peripheries=2` : dot``;
	const color = tone === "plain" ? dot`` : dot`, color="${strokes[tone]}"`;
	return dot`${idText(id)} [label="${text}"${color}${width}${style}${shape}];`;
}
function edgeLine({ from, to, tone, isCritical }, drawing) {
	const [start, end] = [nodeWithin(from, drawing), nodeWithin(to, drawing)];
	if (start === void 0 || end === void 0) return [];
	const cuts = [...start === from ? [] : [dot`ltail="cluster_${idText(from)}"`], ...end === to ? [] : [dot`lhead="cluster_${idText(to)}"`]];
	const words = toneNames[tone] === "" ? [] : [dot`color="${strokes[tone]}", label="${toneNames[tone]}"`];
	const dashed = tone === "removed" ? [dot`style=dashed`] : [];
	const settings = [
		...cuts,
		...words,
		...dashed,
		...isCritical ? [dot`penwidth=3`] : []
	];
	const list = settings.length === 0 ? dot`` : dot` [${joined(settings, ", ")}]`;
	return [dot`  ${idText(start)} -> ${idText(end)}${list};`];
}
function nodeWithin(id, { nodes, groups }) {
	if (nodes.some((node) => node.id === id)) return id;
	const own = nodes.find(({ group }) => group === id);
	if (own) return own.id;
	for (const group of groups) if (group.parent === id) return nodeWithin(group.id, {
		nodes,
		groups,
		edges: []
	});
}
function idText(id) {
	const number = Number(id.slice(1));
	return id.startsWith("g") ? dot`g${number}` : dot`n${number}`;
}
export { dotOf };
