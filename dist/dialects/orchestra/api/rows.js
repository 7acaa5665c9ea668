import { n as rowReaders } from "../../../history/readers.js";
import { br as outcomeReader, er as orchestraDialect } from "../../../check-command.js";
// src/dialects/orchestra/api/rows.ts
const rows = rowReaders({
	outcomeOf: outcomeReader(orchestraDialect.spellings),
	isRestart: (triggerType) => triggerType.startsWith("RESTART_")
});
export { rows as t };
