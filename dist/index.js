import { An as defaultConfig, Bt as dialects, Q as review, Qt as decodeText, an as lint, dt as rules, en as parseDocument, hn as settingsFrom, rn as reportOf, zt as renderAs } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { ct as exitCodes, f as defineDocumentRule, g as defineWorkspaceRule, i as version, l as nodeHost, m as defineRule, st as OperationalError } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
