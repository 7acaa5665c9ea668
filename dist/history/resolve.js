// src/history/resolve.ts
function resolvePipeline(pipelines, query) {
	const path = normalPath(query.path);
	const mapped = mappedName(query.mapping, path);
	if (mapped !== void 0) {
		const hits = pipelines.filter((pipeline) => pipeline.id === mapped || pipeline.alias === mapped);
		if (hits.length === 0) return notRegistered("The configuration maps this file to a pipeline that the workspace does not have");
		return found(hits, "mapping");
	}
	if (areKnownByName(pipelines)) return byName(pipelines, query);
	const samePath = pipelines.filter((pipeline) => normalPath(pipeline.yamlPath) === path);
	const repository = query.repository === null ? null : normalRepository(query.repository);
	const exact = samePath.filter((pipeline) => repository !== null && normalRepository(pipeline.repository ?? "") === repository);
	if (exact.length > 0) return found(exact, "repository");
	const named = query.alias === void 0 ? [] : pipelines.filter((pipeline) => pipeline.alias === query.alias);
	if (named.length > 0) return found(named, "alias");
	const free = samePath.filter((pipeline) => repository === null || pipeline.repository === null);
	if (free.length === 1) return found(free, "path");
	if (free.length > 1) return notRegistered("Several repositories of the workspace have a pipeline at this path");
	return notRegistered(`This file is not registered in ${query.service}`);
}
function areKnownByName(pipelines) {
	return pipelines.length > 0 && pipelines.every(({ yamlPath }) => yamlPath === "");
}
function byName(pipelines, { name, service, noun = "pipeline" }) {
	if (name === void 0) return notRegistered(`The name of the ${noun} in ${service} is not known before it is deployed`);
	const hits = pipelines.filter((pipeline) => pipeline.name === name);
	if (hits.length > 1) return notRegistered(`${service} has more than one ${noun} of this name`);
	return hits.length === 1 ? found(hits, "name") : notRegistered(`${service} has no ${noun} of this name`);
}
function mappedName(mapping, path) {
	for (const { 0: file, 1: name } of mapping ?? []) if (normalPath(file) === path) return name;
}
function notRegistered(reason) {
	return {
		status: "not-registered",
		reason
	};
}
function found(hits, by) {
	return {
		status: "found",
		pipeline: [...hits].sort((a, b) => Number(a.paused) - Number(b.paused) || (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))[0],
		by,
		others: hits.length - 1
	};
}
function normalPath(path) {
	let normal = path.replaceAll("\\", "/");
	while (normal.startsWith("./") || normal.startsWith("/")) normal = normal.slice(normal.startsWith("/") ? 1 : 2);
	return normal;
}
function normalRepository(repository) {
	const text = repository.trim().toLowerCase();
	const slug = (/^(?:[a-z+]{2,10}:\/\/(?:[^/@]{1,200}@)?|git@)([^/:]{1,200})(?::\d{1,5})?[/:](.*)$/s.exec(text)?.[2] ?? text).split("/").filter((step) => step !== "" && step !== "_git").join("/");
	return slug.endsWith(".git") ? slug.slice(0, -4) : slug;
}
module.exports = {
	areKnownByName,
	resolvePipeline
};
