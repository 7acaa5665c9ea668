import { En as lint, Fn as dialects, Mt as rules, Or as settingsFrom, _t as decodeText, gn as reportOf, kr as defaultConfig, mn as renderAs, tt as review, yt as parseDocument } from "./check-command.js";
import { t as parseConfig } from "./config/parse.js";
import { B as defineDocumentRule, D as version, G as defineWorkspaceRule, O as nodeHost, U as defineRule, ar as exitCodes, ir as OperationalError } from "./startup.js";
import { t as applyEdits } from "./text/fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
