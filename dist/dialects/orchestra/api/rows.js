const require_rolldown_runtime = require("../../../rolldown-runtime.js");
const require_readers = require("../../../history/readers.js");
const require_check_command = require("../../../check-command.js");
const require_orchestra_dialect = require("../../../orchestra-dialect.js");
// src/dialects/orchestra/api/rows.ts
var rows_exports = require_rolldown_runtime.__exportAll({ rows: () => rows });
const rows = require_readers.rowReaders({
	outcomeOf: require_check_command.outcomeReader(require_orchestra_dialect.orchestraDialect.spellings),
	isRestart: (triggerType) => triggerType.startsWith("RESTART_")
});
module.exports = {
	rows,
	rows_exports
};
