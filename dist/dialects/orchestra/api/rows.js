import { n as rowReaders } from "../../../history/readers.js";
import { $n as orchestraDialect, vr as outcomeReader } from "../../../check-command.js";
// src/dialects/orchestra/api/rows.ts
const rows = rowReaders({
	outcomeOf: outcomeReader(orchestraDialect.spellings),
	isRestart: (triggerType) => triggerType.startsWith("RESTART_")
});
export { rows as t };
