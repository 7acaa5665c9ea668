import { $t as decodeText, Bt as renderAs, Q as review, Vt as dialects, ft as rules, gn as settingsFrom, in as reportOf, jn as defaultConfig, on as lint, tn as parseDocument } from "./check.js";
import { t as parseConfig } from "./parse.js";
import { f as defineDocumentRule, g as defineWorkspaceRule, i as version, l as nodeHost, m as defineRule, ot as OperationalError, st as exitCodes } from "./base.js";
import { t as applyEdits } from "./fix.js";
export { OperationalError, applyEdits, decodeText, defaultConfig, defineDocumentRule, defineRule, defineWorkspaceRule, dialects, exitCodes, lint, nodeHost, parseConfig, parseDocument, renderAs, reportOf, review, rules, settingsFrom, version };
