require("./rolldown-runtime.js");
let node_fs = require("node:fs");
// src/published-schemas.ts
const folder = new URL("../schemas/", require("url").pathToFileURL(__filename).href);
const ending = ".schema.json";
function publishedSchemas() {
	const files = (0, node_fs.readdirSync)(folder).filter((name) => name.endsWith(ending));
	return Object.fromEntries(files.sort().map((name) => [name.slice(0, -12), (0, node_fs.readFileSync)(new URL(name, folder), "utf8")]));
}
exports.publishedSchemas = publishedSchemas;
