const require_dag_factory_dialect = require("../dag-factory-dialect.js");
const require_databricks_dialect = require("../databricks-dialect.js");
const require_check_command = require("../check-command.js");
const require_kestra_dialect = require("../kestra-dialect.js");
// src/dialects/index.ts
const dialects = [
	require("../orchestra-dialect.js").orchestra,
	require_databricks_dialect.databricks,
	require_kestra_dialect.kestra,
	require_dag_factory_dialect.dagFactory
];
function dialectOf(document, among = dialects) {
	return require_check_command.recognisedBy(document, among);
}
function dialectWith(id) {
	const dialect = dialects.find((candidate) => candidate.id === id);
	if (!dialect) throw new Error(`no dialect ${id}`);
	return dialect;
}
module.exports = {
	dialectOf,
	dialectWith,
	dialects
};
