import { n as rowReaders } from "../../../history/readers.js";
import { Bo as outcomeReader } from "../../../check-command.js";
import { vt as orchestraDialect } from "../../../orchestra-dialect.js";
// src/dialects/orchestra/api/rows.ts
const rows = rowReaders({
	outcomeOf: outcomeReader(orchestraDialect.spellings),
	isRestart: (triggerType) => triggerType.startsWith("RESTART_")
});
export { rows as t };
