require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
// src/render/drawing-dot.ts
const strokes = {
	plain: require_startup.dot`#57606a`,
	added: require_startup.dot`#1a7f37`,
	removed: require_startup.dot`#cf222e`,
	changed: require_startup.dot`#9a6700`,
	failing: require_startup.dot`#cf222e`
};
const toneNames = {
	plain: require_startup.dot``,
	added: require_startup.dot`added`,
	removed: require_startup.dot`removed`,
	changed: require_startup.dot`changed`,
	failing: require_startup.dot``
};
function dotOf(drawing, title) {
	const lines = [
		require_startup.dot`digraph "${require_startup.dotText(title)}" {`,
		require_startup.dot`  graph [rankdir=LR, compound=true, fontname="Helvetica", label="${require_startup.dotText(title)}", labelloc=t];`,
		require_startup.dot`  node [shape=box, style=rounded, fontname="Helvetica", color="${strokes.plain}"];`,
		require_startup.dot`  edge [color="${strokes.plain}"];`,
		...insideOf(drawing, null, require_startup.dot`  `),
		...drawing.edges.flatMap((edge) => edgeLine(edge, drawing)),
		require_startup.dot`}`
	];
	return `${require_startup.joined(lines, "\n")}\n`;
}
function insideOf(drawing, parent, margin) {
	return [...drawing.groups.filter((group) => group.parent === parent).flatMap(({ id, label, tone }) => [
		require_startup.dot`${margin}subgraph "cluster_${idText(id)}" {`,
		require_startup.dot`${margin}  label="${require_startup.dotText(label)}${tone === "plain" ? require_startup.dot`` : require_startup.dot` (${toneNames[tone]})`}"; style=rounded; color="${strokes[tone]}";`,
		...insideOf(drawing, id, require_startup.dot`${margin}  `),
		require_startup.dot`${margin}}`
	]), ...drawing.nodes.filter((node) => node.group === parent).map((node) => require_startup.dot`${margin}${nodeLine(node)}`)];
}
function nodeLine({ id, task, label, detail, badge, tone, isCritical }) {
	const lines = [
		require_startup.dotText(label),
		...detail.trim() === "" ? [] : [require_startup.dotText(detail)],
		...toneNames[tone] === "" ? [] : [toneNames[tone]],
		...badge === "" ? [] : [require_startup.dot`${require_startup.dotText(badge)} of runs fail`]
	];
	const text = require_startup.joined(lines, "\\n");
	const width = isCritical ? require_startup.dot`, penwidth=4` : tone === "plain" ? require_startup.dot`` : require_startup.dot`, penwidth=2`;
	const style = tone === "removed" ? require_startup.dot`, style="rounded,dashed"` : require_startup.dot``;
	const shape = task === null ? require_startup.dot`, peripheries=2` : require_startup.dot``;
	const color = tone === "plain" ? require_startup.dot`` : require_startup.dot`, color="${strokes[tone]}"`;
	return require_startup.dot`${idText(id)} [label="${text}"${color}${width}${style}${shape}];`;
}
function edgeLine({ from, to, tone, isCritical, isOnFailure }, drawing) {
	const start = nodeWithin(from, drawing), end = nodeWithin(to, drawing);
	if (start === void 0 || end === void 0) return [];
	const cuts = [...start === from ? [] : [require_startup.dot`ltail="cluster_${idText(from)}"`], ...end === to ? [] : [require_startup.dot`lhead="cluster_${idText(to)}"`]];
	const words = toneNames[tone] === "" ? [] : [require_startup.dot`color="${strokes[tone]}", label="${toneNames[tone]}"`];
	const failing = isOnFailure && words.length === 0 ? [require_startup.dot`label="on failure"`] : [];
	const dashed = tone === "removed" || isOnFailure ? [require_startup.dot`style=dashed`] : [];
	const settings = [
		...cuts,
		...words,
		...failing,
		...dashed,
		...isCritical ? [require_startup.dot`penwidth=3`] : []
	];
	const list = settings.length === 0 ? require_startup.dot`` : require_startup.dot` [${require_startup.joined(settings, ", ")}]`;
	return [require_startup.dot`  ${idText(start)} -> ${idText(end)}${list};`];
}
function nodeWithin(id, { nodes, groups }) {
	if (nodes.some((node) => node.id === id)) return id;
	const own = nodes.find(({ group }) => group === id);
	if (own) return own.id;
	for (let $ = 0, $l = groups; $ < $l.length; $++) {
		const group = $l[$];
		if (group.parent === id) return nodeWithin(group.id, {
			nodes,
			groups,
			edges: []
		});
	}
}
function idText(id) {
	const number = Number(id.slice(1));
	return id.startsWith("g") ? require_startup.dot`g${number}` : require_startup.dot`n${number}`;
}
exports.dotOf = dotOf;
