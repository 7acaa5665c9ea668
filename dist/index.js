import { Mi as renderAs, Pi as reportOf, Wi as lint, _s as settingsFrom, tt as review, vs as defaultConfig } from "./check-command.js";
import { t as parseConfig } from "./config/parse.js";
import { r as dialects } from "./dialects/index.js";
import { D as version, K as defineWorkspaceRule, O as nodeHost, V as defineDocumentRule, W as defineRule, lr as OperationalError, ur as exitCodes } from "./startup.js";
import { t as rules } from "./rules/index.js";
import { t as applyEdits } from "./text/fix.js";
import { C as decodeText, w as parseDocument } from "./kestra-dialect.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
